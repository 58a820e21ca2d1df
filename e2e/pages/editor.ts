import { expect, type Locator, type Page } from '@playwright/test'

/** What an editor does in the workbench, with the keyboard and the forms alone. */
export class Editor {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await within
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .press('Enter')
  }

  async fill(label: string, text: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('textbox', { name: label, exact: true }).fill(text)
  }

  /** Chooses in a list; of a long option its beginning is enough. */
  async choose(label: string, option: string, within: Page | Locator = this.page): Promise<void> {
    const list = within.getByRole('combobox', { name: label, exact: true }).first()
    const options = list.locator('option')
    await expect(options.filter({ hasText: option }).first()).toBeAttached()
    const texts = await options.allTextContents()
    const index = texts.findIndex((text) => text === option)
    await list.selectOption({ index: index < 0 ? texts.findIndex((text) => text.startsWith(option)) : index })
  }

  /** Adds to a list of things that are referred to. */
  async refer(label: string, options: readonly string[], within: Page | Locator = this.page): Promise<void> {
    const group = within.getByRole('group', { name: label, exact: true })
    for (const option of options) {
      await this.choose('Lägg till', option, group)
      await this.press('Lägg till', group)
    }
  }

  /** A condition of one question. */
  async condition(label: string, question: string, answers: readonly string[]): Promise<void> {
    const group = this.page.getByRole('group', { name: label, exact: true })
    await this.press('Lägg till en fråga', group)
    await this.choose('Fråga', question, group)
    for (const answer of answers) await group.getByLabel(answer, { exact: true }).check()
  }

  async open(kind: string, which?: string): Promise<void> {
    await this.choose('Vad vill du ändra?', kind)
    if (which !== undefined) await this.choose('Vilket?', which)
  }

  /** Makes a thing of a kind by a short name, or of something that there is. */
  async add(kind: string, name: string): Promise<void> {
    await this.choose('Vad vill du ändra?', kind)
    await this.press(`Lägg till: ${kind}`)
    const box = this.page.getByRole('textbox', { name: 'Kort namn, för adresser och länkar' })
    const list = this.page.getByRole('combobox', { name: 'Vilken?' })
    await expect(box.or(list)).toBeFocused()
    if (await box.isVisible()) await this.page.keyboard.type(name)
    else await this.choose('Vilken?', name)
    await this.press('Skapa')
    await expect(this.page.getByRole('heading', { name: new RegExp(`^${kind}: `) })).toBeFocused()
  }

  async remove(kind: string, which?: string): Promise<void> {
    await this.open(kind, which)
    await this.press('Ta bort')
    await this.press('Ta bort', this.page.getByRole('dialog'))
    await expect(this.page.getByLabel('Vad vill du ändra?')).toBeFocused()
  }

  async save(): Promise<void> {
    await this.press('Spara i utkastet')
    await expect(this.page.getByText('Sparat i utkastet.')).toBeVisible()
  }

  /** What the whole check says, once it has come to an end. */
  async expectChecked(text: string): Promise<void> {
    // The whole panel, so that a failure tells what is wrong.
    await expect(this.page.locator('.check-panel')).toContainText(text, { timeout: 60_000 })
  }

  async view(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Verkstadens delar' }).getByRole('link', { name, exact: true }).press('Enter')
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(name)
  }

  /** Makes a statement of a sentence, in other words. */
  async state(sentence: string, words: string, modality: string): Promise<void> {
    await this.press('Gör till påstående', this.sentence(sentence))
    await expect(this.page.getByRole('textbox', { name: 'Vad meningen säger, med egna ord' })).toBeFocused()
    await this.page.keyboard.type(words)
    await this.choose('Vad dokumentet säger', modality)
    await this.press('Skriv in i utkastet')
    await expect(this.sentence(sentence)).toHaveCount(0)
  }

  async setAside(sentence: string, reason: string): Promise<void> {
    await this.press('Lägg undan', this.sentence(sentence))
    await this.choose('Varför?', reason)
    await this.press('Lägg undan', this.sentence(sentence))
    await expect(this.sentence(sentence)).toHaveCount(0)
  }

  private sentence(text: string): Locator {
    return this.page.locator('.original-sentence').filter({ hasText: text })
  }
}
