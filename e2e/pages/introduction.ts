import { expect, type Locator, type Page } from '@playwright/test'

/** An introduction as a new employee goes through it, with the keyboard alone. */
export class Introduction {
  readonly page: Page
  /** How many times something has been pressed so far. */
  presses = 0

  constructor(page: Page) {
    this.page = page
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  /** Goes on by Tab to the thing with this name and presses Enter, as somebody without a mouse. */
  async press(name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
    const target = this.page.getByRole('main').getByRole(role, { name }).first()
    await expect(target).toBeVisible()
    // A page that has just turned takes the focus once more after it has been painted.
    await expect(async () => {
      for (let count = 0; count < 60; count++) {
        if (await target.evaluate((element) => element === document.activeElement)) break
        await this.page.keyboard.press('Tab')
      }
      await expect(target).toBeFocused({ timeout: 500 })
    }).toPass()
    await this.page.keyboard.press('Enter')
    this.presses++
  }

  /** Goes on to what comes next, and waits until it is there. */
  async next(): Promise<void> {
    const before = await this.heading.textContent()
    await this.press(/^(Nästa|Till kvittensen)$/)
    await expect(this.heading).not.toHaveText(before ?? '')
    await expect(this.heading).toBeFocused()
  }

  /** The number of the card that is shown, and of how many. */
  async place(): Promise<readonly [number, number]> {
    const [, step = '', steps = ''] = /Kort (\d+) av (\d+)/.exec((await this.heading.textContent()) ?? '') ?? []
    return [Number(step), Number(steps)]
  }

  stored(): Promise<readonly [number, number]> {
    return this.page.evaluate(() => [localStorage.length, sessionStorage.length] as const)
  }
}

interface Way {
  readonly cards: number
  readonly cases: number
  /** In what is seen of each page, whether of the content or of the guide. */
  readonly words: number
  readonly presses: number
}

/** Goes through an introduction in any language from its first page to the receipt, with what is next each time. */
export async function goThrough(page: Page): Promise<Way> {
  await expect(page.locator('main [data-session]')).toHaveCount(0)
  return page.evaluate(walk)
}

/** Runs on the first page. One call, since each costs a turn between processes. */
async function walk(): Promise<Way> {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector)
  const wordsIn = (selector: string) => (find(selector)?.innerText.match(/[\p{L}\p{N}]+/gu) ?? []).length
  const place = () => find('h1 .kicker')?.textContent
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise((next) => setTimeout(next))
  }
  const way = { cards: 0, cases: 0, words: wordsIn('main'), presses: 1 }
  find('main .actions > a[data-variant=primary]')?.click()
  for (;;) {
    await until(() => find('.intro > .actions > button, .receipt-view') !== null)
    const next = find('.intro > .actions > button')
    if (next === null) return way
    const shown = place()
    way.words += wordsIn('main')
    const choice = find('.decide button')
    if (choice === null) way.cards++
    else {
      choice.click()
      await until(() => find('.verdict') !== null)
      way.words += wordsIn('.verdict')
      way.cases++
      way.presses++
    }
    next.click()
    way.presses++
    await until(() => place() !== shown)
  }
}
