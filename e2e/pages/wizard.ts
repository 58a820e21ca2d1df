import { expect, type Locator, type Page } from '@playwright/test'

/** The wizard as a person meets it: questions by their words, answers by their labels. */
export class Wizard {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Comes to an organisation by way of the start page, and answers its first question there. */
  async begin(organisation: string, answer: string | RegExp = /Jag vill använda/): Promise<void> {
    await this.page.goto('./')
    await this.page.getByRole('main').getByRole('link', { name: organisation, exact: true }).click()
    await this.page.getByRole('button', { name: answer }).click()
    await expect(this.heading).toBeFocused()
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  question(words: string | RegExp): Locator {
    return this.page.getByRole('group', { name: words })
  }

  async answer(question: string | RegExp, ...labels: readonly (string | RegExp)[]): Promise<void> {
    // What was answered on the page before is folded.
    const folded = this.page.locator('.assumption:not([open]) > summary').filter({ hasText: question })
    await expect(folded.or(this.question(question)).first()).toBeVisible()
    if (await folded.isVisible()) await folded.click()
    for (const label of labels) {
      const box = this.question(question).getByLabel(label)
      await box.check()
    }
  }

  async chooseSystem(name: string): Promise<void> {
    const field = this.page.locator('#svar-system')
    await field.fill(name)
    await this.page.getByRole('option', { name, exact: false }).first().click()
  }

  async next(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Nästa|Visa beskedet)$/ }).click()
  }

  async expectStep(title: string): Promise<void> {
    await expect(this.heading).toContainText(title)
  }

  get outcome(): Locator {
    return this.page.locator('.outcome')
  }
}
