import { expect, type Page } from '@playwright/test'
import { inTurn, openAll, opened, type PageState } from '../../../../e2e/pages/page-state.ts'

async function openTerm(page: Page): Promise<void> {
  await openAll(page)
  await page.locator('main .term:visible').first().click()
  await expect(page.locator('.term-card:popover-open a').first()).toBeVisible()
}

export const states: readonly PageState[] = inTurn(opened('fynd/'), { state: 'med ordförklaring', reach: openTerm })
