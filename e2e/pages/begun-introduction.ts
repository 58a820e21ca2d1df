import { expect, type Page } from '@playwright/test'
import { MODEL, model } from './page-state.ts'

const found = model.introduction
const first = found?.parts[0]
if (found === null || first === undefined) throw new Error(`${MODEL} has no introduction`)

export const introduction = found
export const part = first

const done = part.cards.map((card) => `kort-${card.id}`)
const guesses = { [part.scenario]: 'nej' }

/** What the browser keeps of an introduction, by how far somebody has come. */
function keep(progress: object): Readonly<Record<string, string>> {
  return { 'ai-lotsen-introduktion': JSON.stringify({ version: 1, own: { [MODEL]: progress } }) }
}

/** The cards are read, and the case is next. */
export const begun = keep({ done, guesses: {} })
/** The case is decided, and with it the part gone through. */
export const decided = keep({ done, guesses })

/** Goes on from the first card of the part to its case. */
export async function toCase(page: Page): Promise<void> {
  for (let card = 0; card < part.cards.length; card++) await page.locator('.intro > .actions button').first().click()
  await expect(page.locator('article.scenario')).toBeVisible()
}
