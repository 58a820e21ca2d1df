import type { Page } from '@playwright/test'
import { FOREIGN_WORK, Result } from './pages/result.ts'
import { nameOf, open, type State, STATES } from './pages/states.ts'
import { expect, test } from './pages/test.ts'
import { told, translateAll, untilTranslated, withoutMarks } from './pages/translator.ts'

/** What can be pressed on a page without leaving it for another kind of page. */
const CONTROLS = 'main :is(button:enabled, input[type=radio]:enabled, input[type=checkbox]:enabled, summary)'
const STEPS = 3
const SHARES = 6
/** Pages that are read and not used. What a translator does to a page as it comes to life is the same on all. */
const STILL: ReadonlySet<State['kind']> = new Set([
  'about',
  'accessibility',
  'privacy',
  'changelog',
  'manager-choice',
  'moved',
  'not-found',
  'section',
  'system',
  'systems',
])
/** What tries another answer on a result, answers what is asked then, and goes back. */
const TRIES =
  ':is(.change-way, .remaining) button:enabled, .remaining input[type=radio]:enabled, .trial-actions button[data-variant=primary]:enabled'
/** A case with two things in the way, of which one leads to a further question. */
const IN_THE_WAY = Object.fromEntries(
  Object.entries({ ...FOREIGN_WORK, beslut: 'sjalvstandigt', nedladdning: 'ja' }).filter(([fact]) => fact !== 'granskning'),
)
const TRIALS = 15

test.describe('@once a page that a browser translates', () => {
  test('shows the outcome of what is tried', async ({ page, quiet }) => {
    await translateAll(page)
    const result = new Result(page)
    await result.open()
    await untilTranslated(page)
    await expect(result.outcome).toContainText('Nej, inte så här')
    await page.locator('.change-list button').first().click()
    await expect(result.outcome).toContainText('Ja, på de här villkoren')
    await expect(result.outcome).not.toContainText('Nej, inte så här')
    forgetMadeAnew(quiet)
  })

  test('shows what one that is not shows, whatever is tried on a result', async ({ page, browser, contextOptions, baseURL, quiet }) => {
    const context = await browser.newContext({ ...contextOptions, locale: 'sv-SE', serviceWorkers: 'block' })
    const plain = await context.newPage()
    await translateAll(page)
    const state: State = {
      kind: 'result',
      state: '',
      address: 'provstad/besked/',
      answers: { organisation: 'provstad', answers: IN_THE_WAY },
    }
    for (const each of [page, plain]) {
      await open(each, baseURL ?? '', state)
    }
    await untilTranslated(page)
    const random = randomFrom(0)
    for (let trial = 0; trial < TRIALS; trial++) {
      // What tries and goes back comes with a part of its own.
      await expect.poll(() => plain.locator(TRIES).count()).toBeGreaterThan(0)
      await expect.poll(() => page.locator(TRIES).count()).toBe(await plain.locator(TRIES).count())
      const place = random()
      const [pressed, wanted] = [await press(page, place, TRIES), await press(plain, place, TRIES)]
      expect(wanted).not.toBeNull()
      expect(pressed).toBe(wanted)
      await test.step(wanted ?? '', () => expectSame(page, plain))
    }
    await context.close()
    forgetMadeAnew(quiet)
  })

  test('goes through an introduction', async ({ page, quiet }) => {
    await translateAll(page)
    for (const id of ['provstad']) {
      await page.goto(`./${id}/introduktion/`)
      await untilTranslated(page)
      await page.getByRole('link', { name: /Börja/ }).first().click()
      for (let card = 0; card < 2; card++) {
        const before = await told(page)
        await page
          .getByRole('button', { name: /Nästa/ })
          .or(page.getByRole('link', { name: /Nästa/ }))
          .first()
          .click()
        await expect.poll(() => told(page)).not.toBe(before)
      }
    }
    forgetMadeAnew(quiet)
  })

  // One state of every kind of page that changes while one is on it, the fullest that is reached without doing anything.
  const moving = STATES.filter(({ kind, reach, print }) => !STILL.has(kind) && reach === undefined && print === undefined)
  const walks = [...new Map(moving.map((state) => [state.kind, state])).values()]
  // In each share the translator begins at the same moment: once the page is alive, or before.
  const shares = Array.from({ length: SHARES }, (_, share) => walks.filter((__, seed) => seed % SHARES === share))
  shares.forEach((states, share) => {
    test(`says the same as one that is not, wherever one walks from, share ${share + 1}`, async ({
      page,
      browser,
      contextOptions,
      baseURL,
      quiet,
    }) => {
      const context = await browser.newContext({ ...contextOptions, locale: 'sv-SE', serviceWorkers: 'block' })
      const plain = await context.newPage()
      await translateAll(page, share % 2 === 0)
      for (const each of [page, plain]) await each.addInitScript(() => Object.assign(window, { print: () => undefined }))
      for (const state of states)
        await test.step(nameOf(state), async () => {
          for (const each of [page, plain]) {
            // What was pressed last may be on its way to another page.
            await each.goto(`${baseURL ?? ''}404.html`)
            await open(each, baseURL ?? '', state)
          }
          await untilTranslated(page)
          await expectSame(page, plain)
          await walkBoth(page, plain, walks.indexOf(state))
        })
      await context.close()
      // A page that was translated before it came to life is made anew by React, which says so.
      forgetMadeAnew(quiet)
    })
  })
})

async function walkBoth(page: Page, plain: Page, seed: number): Promise<void> {
  const random = randomFrom(seed)
  for (let step = 0; step < STEPS; step++) {
    const place = random()
    const [pressed, wanted] = [await press(page, place, CONTROLS), await press(plain, place, CONTROLS)]
    // Where one of the two has just gone on to another page there is nothing to compare any more.
    if (pressed !== wanted || wanted === null) return
    await test.step(wanted, () => expectSame(page, plain))
  }
}

/** Presses one of the things that are pointed out, by its place among them from 0 to 1. Gives what it says; null where there is none. */
async function press(page: Page, place: number, among: string): Promise<string | null> {
  const pressed = await page.evaluate(
    ([controls, at]) => {
      const all = [...document.querySelectorAll<HTMLElement>(controls)].filter((each) => each.checkVisibility())
      const chosen = all[Math.floor(at * all.length)]
      if (chosen === undefined) return null
      chosen.click()
      return `${chosen.tagName} ${(chosen.closest('label') ?? chosen).innerText}`
    },
    [among, place] as const,
  )
  return pressed === null ? null : withoutMarks(pressed)
}

async function expectSame(page: Page, plain: Page): Promise<void> {
  await expect(async () => {
    expect(await told(page)).toBe(await told(plain))
  }).toPass()
}

function forgetMadeAnew(quiet: string[]): void {
  const rest = quiet.filter((line) => !/Minified React error #(418|423|425)/.test(line) && !line.includes('404'))
  quiet.length = 0
  quiet.push(...rest)
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
