import type { Page } from '@playwright/test'

/** How many sheets of A4 a page takes when it is printed, upright unless its styles say otherwise. */
export async function countPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
