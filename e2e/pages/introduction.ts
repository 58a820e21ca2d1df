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

  /** Words in what is to be read of the page, whether on it or out of sight. */
  async words(): Promise<number> {
    return ((await this.page.getByRole('main').innerText()).match(/[\p{L}\p{N}]+/gu) ?? []).length
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
