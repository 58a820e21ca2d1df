import type { Page } from '@playwright/test'
import { loadContent } from '../src/content/compile/load.ts'
import { readContentFolder } from '../tools/build/read-content.ts'
import { expect, expectAccessible, test } from './pages/test.ts'
import { goThrough } from './pages/introduction.ts'
import { countPages } from './pages/paper.ts'
import { expectSlidesToHold, printPart } from './pages/printed.ts'
import { walkOnProjector, YESTERDAY } from './pages/projector.ts'
import { Wizard } from './pages/wizard.ts'

const loaded = loadContent(readContentFolder('content'))
const organisations = loaded.kind === 'content' ? loaded.content.site.organisations : []

/** How many times questions may follow from answers. */
const MOST_ROUNDS = 8

for (const { id, name } of organisations) {
  test(`the first task of ${id} leads from the start page to a result`, async ({ page }) => {
    const wizard = new Wizard(page)
    await page.goto('./')
    await page.getByRole('main').getByRole('link', { name, exact: true }).click()
    await page.getByRole('main').locator(`a[href*="uppgift/"]`).first().click()
    await expect(page.locator('form > .question').first()).toBeVisible()
    for (let round = 0; round < MOST_ROUNDS && (await page.getByText('Allt är besvarat.').count()) === 0; round++) {
      if (await page.locator('#svar-system').isVisible()) await wizard.chooseSystem('ChatGPT')
      for (const question of await page.locator('form > .question:not(:has(:checked))').all()) {
        const radio = question.getByRole('radio').first()
        if ((await radio.count()) > 0) await radio.check()
      }
    }
    await wizard.next()
    await expect(wizard.outcome).toBeVisible()
    await expectAccessible(page)
  })
}

/** The field to write a system in, or the first answer. */
const FIRST_FIELD = 'form > .question [id^="svar-"]'

/** Where the first element of each selector ends below the top of the window, and how high it is; nothing where there is none. In one call, since each costs a turn between processes. */
async function measure(
  page: Page,
  ...selectors: readonly string[]
): Promise<readonly (Readonly<Record<'bottom' | 'height', number>> | null)[]> {
  return page.evaluate(
    (all) =>
      all.map((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect()
        return box === undefined ? null : { bottom: box.bottom, height: box.height }
      }),
    selectors,
  )
}

/** Goes to another page of the same kind as one does who presses back: nothing is loaded anew. */
async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, address)
  await expect(page.locator(`.site-language[href*="${address.replace(/^.*(?=uppgift)/, '')}"]`)).toBeVisible()
}

for (const { id, shortcuts } of organisations)
  for (const prefix of ['', 'en/'])
    test(`the first question of each task of ${prefix}${id} is on the first screen`, async ({ page, baseURL }) => {
      for (const [place, shortcut] of shortcuts.entries()) {
        const address = `${baseURL ?? ''}${prefix}${id}/uppgift/${shortcut}/`
        if (place === 0) await page.goto(address)
        else await goWithin(page, address)
        await expect(page.locator(FIRST_FIELD).first()).toBeVisible()
        for (const viewport of [
          { width: 390, height: 844 },
          { width: 1280, height: 900 },
        ]) {
          await page.setViewportSize(viewport)
          const [field, assumed] = await measure(page, FIRST_FIELD, '.assumed > summary')
          expect.soft(field?.bottom, `${shortcut} at ${viewport.width}`).toBeLessThan(viewport.height)
          // One line of text, also where it is large.
          expect.soft(assumed?.height, `${shortcut} at ${viewport.width}`).toBeLessThan(45)
        }
      }
    })

for (const { id } of organisations)
  for (const prefix of ['', 'en/'])
    test(`on a projector each case of ${prefix}${id} is one screen, and so is its answer`, async ({ page }) => {
      if (loaded.kind === 'problems') return
      expect(await walkOnProjector(page, loaded.content, id, prefix, [YESTERDAY])).toBeGreaterThan(0)
    })

for (const { id, parts } of organisations)
  for (const prefix of parts.length === 0 ? [] : ['', 'en/'])
    test(`the introduction of ${prefix}${id} is 1,600 words and 20 presses at most, all that is seen on the way counted`, async ({
      page,
    }) => {
      await page.goto(`./${prefix}${id}/introduktion/`)
      const { words, presses, cards, cases } = await goThrough(page)
      expect([cards, cases]).toEqual([8, 4])
      expect(words).toBeLessThanOrEqual(1600)
      expect(presses).toBeLessThanOrEqual(20)
      await page.locator('.receipt-form input[type=checkbox]').check()
      expect(await countPages(page)).toBe(1)
    })

for (const { id } of organisations)
  for (const prefix of ['', 'en/'])
    test(`the ready workshops of ${prefix}${id} are printed on a sheet, two pages for the leader, and slides that hold`, async ({
      page,
    }) => {
      await page.goto(`./${prefix}${id}/workshop/fardiga/`)
      await expect(page.locator('main section')).toHaveCount(3)
      for (const workshop of [0, 1, 2]) {
        const where = `${prefix}${id} ${workshop}`
        await printPart(page, workshop, 'guide')
        expect(await countPages(page), `${where}: ledarens blad`).toBeLessThanOrEqual(2)
        await printPart(page, workshop, 'sheet')
        expect(await countPages(page), `${where}: deltagarbladet`).toBe(1)
        await printPart(page, workshop, 'notes')
        expect(await expectSlidesToHold(page, where)).toBeGreaterThan(6)
      }
      // Each slide begins a page by the same rule, so that one workshop tells for all.
      expect(await countPages(page)).toBe(await page.locator('.slide').count())
    })

/** What is seen without scrolling on a phone, and on a low screen. */
const FIRST_SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
]

for (const { id } of organisations)
  for (const prefix of ['', 'en/'])
    test(`the besked and the first thing to do stand on the first screen in every case of ${prefix}${id}`, async ({ page }) => {
      const scenarios = loaded.kind === 'content' ? (loaded.content.organisations.get(id)?.sv.scenarios ?? []) : []
      const stored = scenarios.map(({ answers }) => JSON.stringify({ version: 1, answers: { [id]: answers }, organisation: id }))
      await page.goto(`./${prefix}${id}/besked/`)
      // Until the page has come to life.
      await expect(page.locator('[data-session]')).toHaveCount(0)
      for (const viewport of FIRST_SCREENS) {
        await page.setViewportSize(viewport)
        const seen = await page.evaluate(seeEach, stored)
        expect(seen.map(({ outcome }) => outcome)).toEqual(scenarios.map(({ outcome }) => outcome))
        for (const [place, { bottom }] of seen.entries())
          expect.soft(bottom, `${scenarios[place]?.id} at ${viewport.width}`).toBeLessThanOrEqual(viewport.height)
      }
    })

/**
 * Runs on the page of a besked: has it come back, as a page that the browser has kept, with the answers of one case after the other, and
 * measures where the first thing to do ends. Nothing is loaded anew.
 */
async function seeEach(cases: readonly string[]) {
  const seen = []
  for (const [place, answers] of cases.entries()) {
    const before = document.querySelector('main h1')
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    sessionStorage.setItem('ai-lotsen', answers)
    // Two cases in a row may have the same answers.
    sessionStorage.setItem('ai-lotsen-fall', String(place))
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    const isMadeAnew = () => before?.isConnected !== true && document.querySelector('.outcome') !== null
    while (!isMadeAnew()) await new Promise((next) => setTimeout(next))
    const outcome = document.querySelector('.outcome')
    // Nothing is to be done at a plain yes.
    const { bottom } = (document.querySelector('.to-do li') ?? outcome)?.getBoundingClientRect() ?? { bottom: Infinity }
    seen.push({ bottom, outcome: outcome?.getAttribute('data-outcome') })
  }
  return seen
}
