import type { Page } from '@playwright/test'
import type { Content } from '../../src/content/compile/load.ts'
import { MOST_CASES, writeSession } from '../../src/features/training/workshop-link.ts'
import { expect } from './test.ts'

interface Screen {
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
}

/** Projectors of yesterday, which have the least room, and of today, in a room that is lit and in one that is dark. */
export const YESTERDAY: Screen = { width: 1280, height: 720, colorScheme: 'light' }
const SCREENS: readonly Screen[] = [YESTERDAY, { width: 1920, height: 1080, colorScheme: 'dark' }]

/** What has to be on one screen while the room decides, and once the answer has been shown; and the one filled button of each. */
const PHASES = [
  {
    wanted: '.case-title, .case-person, .case-text, .stage-question, .timer-time, [data-variant=primary]',
    next: /^(Visa svaret|Show the answer)$/,
  },
  {
    wanted: '.revealed .outcome h3, .stage-reasons li, .timer-time, [data-variant=primary]',
    next: /^(Nästa|Next|Sammanfattning|Summary)$/,
  },
] as const

/** What the back row reads, in pixels. */
const SMALLEST_TYPE = 28

/** Leads workshops of every case of an organisation and measures what the room sees of each. Returns how many cases there were. */
export async function walkOnProjector(
  page: Page,
  content: Content,
  id: string,
  prefix: string,
  screens: readonly Screen[] = SCREENS,
): Promise<number> {
  const scenarios = content.organisations.get(id)?.sv.scenarios ?? []
  await page.goto(`./${prefix}${id}/workshop/`)
  for (const screen of screens)
    for (let from = 0; from < scenarios.length; from += MOST_CASES) {
      const part = scenarios.slice(from, from + MOST_CASES)
      const items = part.map((scenario) => ({ kind: 'published' as const, id: scenario.id, minutes: 5 }))
      // Each has a name of its own, so that it begins with its answers hidden. The page stays: only what stands after the # is new.
      await lead(page, writeSession(content.codes, { title: `En workshop med ett långt namn, ${screen.width}`, items }))
      await measureOn(page, screen, part)
    }
  return scenarios.length
}

async function lead(page: Page, link: string): Promise<void> {
  await page.evaluate((hash) => location.assign(`#${hash}`), link)
  await page.locator('.workshop-roles button').nth(1).click()
  await page.locator('.lobby .ds-button[data-variant=primary]').click()
  await expect(page.locator('.present-case')).toBeVisible()
}

async function measureOn(page: Page, { colorScheme, ...size }: Screen, part: readonly { readonly id: string }[]): Promise<void> {
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme })
  const seen = await page.evaluate(walk, { count: part.length, wanted: PHASES.map(({ wanted }) => wanted) })
  expect(seen).toHaveLength(part.length * PHASES.length)
  for (const [place, { phase, next, outside, smallest, tooWide }] of seen.entries()) {
    const where = `${part[Math.floor(place / PHASES.length)]?.id}, ${size.width} × ${size.height}, ${phase}`
    expect(next, `${where}: den fyllda knappen`).toMatch(PHASES[place % PHASES.length]?.next ?? /^$/)
    expect(outside, `${where}: utanför skärmen`).toEqual([])
    expect(smallest.size, `${where}: ”${smallest.text}”`).toBeGreaterThanOrEqual(SMALLEST_TYPE)
    expect(tooWide, `${where}: bredare än skärmen`).toBe(false)
  }
  await expect(page.locator('.summary')).toBeVisible()
}

interface Walked {
  readonly count: number
  readonly wanted: readonly string[]
}

/** Runs on the page: presses the filled button through all cases, and measures what is seen before each press. One call, since each costs a turn between processes. */
async function walk({ count, wanted }: Walked) {
  const turn = (): Promise<unknown> => new Promise((done) => setTimeout(done, 0))
  const filled = () =>
    [...document.querySelectorAll<HTMLElement>('.present .ds-button[data-variant=primary]')].filter((button) => button.checkVisibility())
  const smallestText = () => {
    let smallest = { size: Infinity, text: '' }
    const texts = document.createTreeWalker(document.querySelector('.present') ?? document, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode
      if (parentElement === null || !parentElement.checkVisibility() || parentElement.closest('.ds-sr-only, dialog') !== null) continue
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize)
      if (textContent?.trim() !== '' && size < smallest.size) smallest = { size, text: textContent ?? '' }
    }
    return smallest
  }
  const outsideOf = (selector: string): readonly string[] => {
    const bar = document.querySelector('.present .present-bar')?.getBoundingClientRect().bottom ?? 0
    const found = [...document.querySelectorAll(`.present :is(${selector})`)]
    if (found.length === 0) return ['inget']
    return found.flatMap((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect()
      const from = element.closest('.present-bar') === null ? bar - 1 : 0
      const isIn = top >= from && bottom <= innerHeight && left >= 0 && right <= innerWidth
      return isIn ? [] : [`${element.className || element.tagName}: ${Math.round(top)}–${Math.round(bottom)}`]
    })
  }
  const seen = []
  for (let place = 0; place < count; place++)
    for (const [step, selector] of wanted.entries()) {
      const isShown = () => (document.querySelector('.revealed') !== null) === step > 0 && document.querySelector('.present-case') !== null
      for (let turns = 0; turns < 500 && !isShown(); turns++) await turn()
      document.querySelector('.revealed')?.scrollIntoView({ block: 'start' })
      const buttons = filled()
      seen.push({
        phase: isShown() ? (step === 0 ? 'före' : 'efter') : 'visades inte',
        next: buttons.map((button) => button.textContent).join(' och '),
        outside: outsideOf(selector),
        smallest: smallestText(),
        tooWide: document.documentElement.scrollWidth > innerWidth,
      })
      buttons[0]?.click()
      await turn()
    }
  return seen
}
