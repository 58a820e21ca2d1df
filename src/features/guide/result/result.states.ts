import { expect, type Page } from '@playwright/test'
import { at, casesOf, content, filled, inTurn, MODEL, openAll, type PageState } from '../../../../e2e/pages/page-state.ts'

async function tryOther(page: Page): Promise<void> {
  await page.locator('.change-way button').first().click()
  await expect(page.locator('.trial')).toBeVisible()
}

const address = at('besked/')
const answers = filled('nej')

function resultsOf(organisation: string): readonly (PageState & { readonly outcome: string })[] {
  return casesOf(organisation).map(({ outcome, answers: given }) => ({
    outcome,
    state: `${organisation}, ${outcome}`,
    address: `${organisation}/besked/`,
    answers: { organisation, answers: given },
    picture: `resultat-${outcome}`,
  }))
}

/** Each outcome, by a case of the model organisation's or else of the first that has one. */
const results = [MODEL, ...content.site.organisations.map(({ id }) => id)].toReversed().flatMap(resultsOf)

export const states: readonly PageState[] = [
  { state: 'utan svar', address },
  ...new Map(results.map(({ outcome, ...state }) => [outcome, state])).values(),
  ...inTurn({ state: 'på papper', address, answers, print: true }, { state: 'med allt öppet', reach: openAll }),
  { state: 'inte ännu, med allt öppet', address, answers: filled('forst'), reach: openAll },
  { state: 'med andra svar på prov', address, answers, reach: tryOther },
]
