import { expect, type Page } from '@playwright/test'
import { at, inTurn, openAll, opened, type PageState } from '../../../../e2e/pages/page-state.ts'

/** Decides on the first case, and sees the answer. */
async function decide(page: Page): Promise<void> {
  const first = page.locator('article.scenario').first()
  await first.locator('summary').first().click()
  await first.locator('input[value=nej]').check()
  await first.locator('input[value=saker]').check()
  await first.locator('form button').click()
  await expect(first.locator('.outcome')).toBeVisible()
}

export const states: readonly PageState[] = [
  ...inTurn(opened('ovningar/', 'fall'), { state: 'med allt öppet', reach: openAll }),
  { state: 'med ett svar', address: at('ovningar/'), reach: decide, picture: 'ovning' },
]
