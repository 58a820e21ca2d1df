import type { Page } from '@playwright/test'
import { expect } from './test.ts'

const BUTTONS = { guide: 0, sheet: 1, notes: 2, slides: 3 } as const
export type Printable = keyof typeof BUTTONS

/** Presses the button that prints a part of a workshop, as far as the printer, and leaves the page as it is on paper. */
export async function printPart(page: Page, workshop: number, kind: Printable): Promise<void> {
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => Object.assign(window, { print: () => undefined }))
  await page.locator('main section').nth(workshop).locator('.keep-buttons button').nth(BUTTONS[kind]).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator(`.printout[data-kind=${kind}]`)).toBeVisible()
}

/** Text as small as the back row reads on a wall, as a part of the slide's width. */
const SMALLEST = 28 / 1280

/** Every slide holds what is on it, and all of it can be read from the back row. Returns how many there are. */
export async function expectSlidesToHold(page: Page, where: string): Promise<number> {
  const slides = await page.locator('.slide').evaluateAll((all) =>
    all.map((slide) => ({
      words: slide.textContent.slice(0, 40),
      isOver: slide.scrollHeight > slide.clientHeight || slide.scrollWidth > slide.clientWidth,
      smallest: Math.min(
        ...[slide, ...slide.querySelectorAll('*')].map((part) => Number.parseFloat(getComputedStyle(part).fontSize) / slide.clientWidth),
      ),
    })),
  )
  for (const { words, isOver, smallest } of slides) {
    expect(isOver, `${where}: ”${words}” får inte plats`).toBe(false)
    expect(smallest, `${where}: ”${words}”`).toBeGreaterThanOrEqual(SMALLEST)
  }
  return slides.length
}
