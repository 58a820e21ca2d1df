import { expect, type Page } from '@playwright/test'
import { inTurn, type PageState } from '../../../../e2e/pages/page-state.ts'

async function search(page: Page, words: string): Promise<void> {
  await page.locator('main input[type=search]').fill(words)
  await expect(page.locator('.search-status')).toHaveText(/\.$/)
}

export const states: readonly PageState[] = inTurn(
  { state: 'tom', address: 'sok/' },
  { state: 'med träffar', picture: 'sok', reach: (page) => search(page, 'chatgpt') },
  { state: 'utan träffar', reach: (page) => search(page, 'xyzzyplughquux') },
)
