import { expect, type Locator, type Page } from '@playwright/test'

/** An introduction as a new employee goes through it, with the keyboard alone. */
export class Introduction {
  readonly page: Page

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
  }

  /** Decides the case that is shown: Tab to the radio buttons, arrows to the answer, Enter. */
  async decide(answer: string): Promise<void> {
    const wanted = this.page.getByRole('radio', { name: answer })
    for (let count = 0; count < 20 && (await this.page.locator('input[type=radio]:focus').count()) === 0; count++) {
      await this.page.keyboard.press('Tab')
    }
    for (let count = 0; count < 8 && !(await wanted.isChecked()); count++) await this.page.keyboard.press('ArrowDown')
    await expect(wanted).toBeChecked()
    await this.page.keyboard.press('Enter')
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
