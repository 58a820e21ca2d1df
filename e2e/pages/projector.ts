import type { Page } from '@playwright/test'
import type { Content } from '../../src/content/load.ts'
import { MOST_CASES, writeSession } from '../../src/features/training/workshop-link.ts'
import { expect } from './test.ts'

/** Projectors of today and of yesterday. */
const SCREENS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const

/** What the back row reads, in pixels. */
const SMALLEST_TYPE = 28

/** What has to be on one screen while the room decides, and once the answer has been shown. */
const BEFORE = '.case-title, .case-person, .case-text, .stage-question, .timer-time, [data-variant=primary]'
const AFTER = '.revealed .outcome h3, .stage-reasons li, .timer-time, [data-variant=primary]'

/** Leads a workshop of every case of an organisation and measures what the room sees of each. Returns how many there were. */
export async function walkOnProjector(page: Page, content: Content, id: string, prefix = ''): Promise<number> {
  const scenarios = content.organisations.get(id)?.sv.scenarios ?? []
  for (let from = 0; from < scenarios.length; from += MOST_CASES) {
    const part = scenarios.slice(from, from + MOST_CASES)
    const items = part.map((scenario) => ({ kind: 'published' as const, id: scenario.id, minutes: 5 }))
    await page.goto(`./${prefix}${id}/workshop/#${writeSession(content.codes, { title: 'En workshop med ett långt namn', items })}`)
    await page.locator('.workshop-roles button').nth(1).click()
    await page.locator('.lobby .ds-button[data-variant=primary]').click()
    for (const [place, scenario] of part.entries()) await measureCase(page, scenario.id, place === part.length - 1)
    await expect(page.locator('.summary')).toBeVisible()
  }
  return scenarios.length
}

/** The one filled button shows the answer, and then leads on. */
async function measureCase(page: Page, name: string, isLast: boolean): Promise<void> {
  const filled = page.locator('.present .ds-button[data-variant=primary]:visible')
  await expect(page.locator('.revealed')).toHaveCount(0)
  await expect(filled).toHaveText(/^(Visa svaret|Show the answer)$/)
  await measureScreens(page, name, BEFORE)
  await filled.click()
  await expect(page.locator('.revealed')).toBeFocused()
  await expect(filled).toHaveText(isLast ? /^(Sammanfattning|Summary)$/ : /^(Nästa|Next)$/)
  await measureScreens(page, name, AFTER)
  await filled.click()
}

async function measureScreens(page: Page, name: string, wanted: string): Promise<void> {
  for (const screen of SCREENS) {
    await page.setViewportSize(screen)
    const found = await page.evaluate(measure, wanted)
    const where = `${name}, ${screen.width} × ${screen.height}`
    expect(found.outside, `${where}: utanför skärmen`).toEqual([])
    expect(found.smallest.size, `${where}: ”${found.smallest.text}”`).toBeGreaterThanOrEqual(SMALLEST_TYPE)
    expect(found.tooWide, `${where}: bredare än skärmen`).toBe(false)
  }
}

/** Runs on the page: what is wanted and is not whole on the screen, and the smallest text that is seen. */
function measure(wanted: string) {
  document.querySelector('.revealed')?.scrollIntoView({ block: 'start' })
  const present = document.querySelector('.present')
  const bar = present?.querySelector('.present-bar')?.getBoundingClientRect().bottom ?? 0
  const outside = [...(present?.querySelectorAll(wanted) ?? [])].flatMap((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const from = element.closest('.present-bar') === null ? bar - 1 : 0
    const isIn = top >= from && bottom <= innerHeight && left >= 0 && right <= innerWidth
    return isIn ? [] : [`${element.className || element.tagName}: ${Math.round(top)}–${Math.round(bottom)}`]
  })
  let smallest = { size: Infinity, text: '' }
  const texts = document.createTreeWalker(present ?? document, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode
    if (parentElement === null || !parentElement.checkVisibility() || parentElement.closest('.ds-sr-only, dialog') !== null) continue
    const size = Number.parseFloat(getComputedStyle(parentElement).fontSize)
    if (textContent?.trim() !== '' && size < smallest.size) smallest = { size, text: textContent ?? '' }
  }
  return { outside, smallest, tooWide: document.documentElement.scrollWidth > innerWidth }
}
