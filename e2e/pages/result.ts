import { expect, type Locator, type Page } from '@playwright/test'

type Answers = Readonly<Record<string, string | readonly string[]>>

/** A complete case of Provstads kommun that gives a no, because of someone else's work alone. */
export const FOREIGN_WORK: Answers = {
  arende: 'anvanda',
  system: 'chatgpt',
  nedladdning: 'nej',
  informationsklass: '0',
  sekretess: 'nej',
  personuppgifter: 'inga',
  bedomning: 'nej',
  upphovsratt: 'andras',
  resultat: ['text'],
  spridning: 'internt',
  omrade: ['inget'],
  beslut: 'nej',
  granskning: 'ja',
}

/** A result as a person meets it. */
export class Result {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens a result by answers that the tab remembers, as after the questions. */
  async open(answers: Answers = FOREIGN_WORK, organisation = 'provstad'): Promise<void> {
    const stored = JSON.stringify({ version: 1, answers: { [organisation]: answers }, organisation })
    // A page of the guide without scripts.
    await this.page.goto('./404.html')
    await this.page.evaluate((text) => sessionStorage.setItem('ai-lotsen', text), stored)
    await this.page.goto(`./${organisation}/besked/`)
    await expect(this.outcome).toBeVisible()
  }

  get outcome(): Locator {
    return this.page.locator('.outcome')
  }

  /** Unfolds one of the parts that are there for those who want them. */
  async unfold(id: string): Promise<void> {
    await this.page.locator(`#${id} > summary`).click()
  }

  /** What opens the reasons that are not told at once, the verdict's first. */
  get moreReasons(): Locator {
    return this.page.locator('section:has(> #del-skal) > details > summary, #skal > summary')
  }

  /** Opens what is for those who want more than to print and copy; leaves it open where it is. */
  async openMore(): Promise<void> {
    const more = this.page.locator('.result-tools > details')
    if ((await more.getAttribute('open')) === null) await more.locator('> summary').click()
    await expect(this.page.getByLabel(/^(Namn på bedömningen|Name of the case)$/)).toBeVisible()
  }

  /** The text of the link that holds the case. */
  async link(): Promise<string> {
    await this.openMore()
    const field = this.page.getByLabel('Länk till bedömningen')
    await expect(field).toHaveValue(/#1_/)
    return field.inputValue()
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }
}
