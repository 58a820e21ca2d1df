import { expect, type Page } from '@playwright/test'
import { at, inTurn, opened, type PageState } from '../../../../e2e/pages/page-state.ts'

async function printAs(page: Page, kind: string): Promise<void> {
  await page.locator(`#utskrift-${kind}`).check()
  await expect(page.locator('.sheet, .case-card').first()).toBeVisible()
}

export const states: readonly PageState[] = [
  ...inTurn(
    opened('ovningar/utskrift/'),
    { state: 'ledarblad', reach: (page) => printAs(page, 'key') },
    { state: 'kort', reach: (page) => printAs(page, 'cards'), picture: 'fallkort' },
  ),
  { state: 'fel länk', address: at('ovningar/utskrift/#fall=borta') },
]
