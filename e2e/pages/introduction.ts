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
  const way = { cards: 0, cases: 0, words: await wordsIn(page.getByRole('main')), presses: 1 }
  await page.locator('main .actions > a[data-variant=primary]').click()
  for (;;) {
    const next = page.locator('.intro > .actions > button').first()
    await expect(next.or(page.locator('.receipt-view'))).toBeVisible()
    if ((await next.count()) === 0) return way
    const place = await page.locator('h1 .kicker').textContent()
    way.words += await wordsIn(page.getByRole('main'))
    const choice = page.locator('.decide button').first()
    if ((await choice.count()) === 0) way.cards++
    else {
      await choice.click()
      way.words += await wordsIn(page.locator('.verdict'))
      way.cases++
      way.presses++
    }
    await next.click()
    way.presses++
    await expect(page.locator('h1 .kicker')).not.toHaveText(place ?? '')
  }
}

async function wordsIn(part: Locator): Promise<number> {
  return ((await part.innerText()).match(/[\p{L}\p{N}]+/gu) ?? []).length
}
