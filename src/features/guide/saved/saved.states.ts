import { expect, type Page } from '@playwright/test'
import { filled, inTurn, model, type PageState } from '../../../../e2e/pages/page-state.ts'

const KEY = 'ai-lotsen-sparade'
const { version } = model.organisation.policy.content
const saved = { id: 'a1', name: 'Mitt fall', saved: '2026-11-21T10:00:00Z', version, outcome: 'nej', ...filled('nej') }
const kept = { [KEY]: JSON.stringify({ kind: 'ai-lotsen-bedomningar', version: 1, cases: [saved] }) }

/** Gives a kept case no name at all. */
async function rename(page: Page): Promise<void> {
  await page.locator('.saved-item button[data-variant=tertiary]').first().click()
  await page.locator('.saved-item input').fill(' ')
  await page.locator('.saved-item button[type=submit]').click()
  await expect(page.locator('.saved-item [role=alert]')).toBeVisible()
}

export const states: readonly PageState[] = [
  { state: 'tom', address: 'mina-bedomningar/' },
  ...inTurn({ state: 'ifylld', address: 'mina-bedomningar/', kept }, { state: 'under nytt namn', reach: rename }),
  { state: 'oläslig', address: 'mina-bedomningar/', kept: { [KEY]: '{"kind":' } },
]
