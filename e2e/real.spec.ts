import { loadContent } from '../src/content/load.ts'
import { readContentFolder } from '../tools/build/read-content.ts'
import { expect, expectAccessible, test } from './pages/test.ts'
import { goThrough } from './pages/introduction.ts'
import { countPages } from './pages/paper.ts'
import { expectSlidesToHold, printPart } from './pages/printed.ts'
import { walkOnProjector } from './pages/projector.ts'
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

for (const { id, shortcuts } of organisations)
  for (const prefix of ['', 'en/'])
    test(`the first question of each task of ${prefix}${id} is on the first screen`, async ({ page }) => {
      for (const shortcut of shortcuts) {
        await page.goto(`./${prefix}${id}/uppgift/${shortcut}/`)
        const question = page.locator('form > .question').first()
        // The field to write a system in, or the first answer.
        const field = question.locator('[id^="svar-"]').first()
        await expect(field).toBeVisible()
        for (const viewport of [
          { width: 390, height: 844 },
          { width: 1280, height: 900 },
        ]) {
          await page.setViewportSize(viewport)
          const box = await field.boundingBox()
          expect.soft((box?.y ?? Infinity) + (box?.height ?? 0), `${shortcut} at ${viewport.width}`).toBeLessThan(viewport.height)
          // One line of text, also where it is large.
          expect.soft((await page.locator('.assumed > summary').boundingBox())?.height, `${shortcut} at ${viewport.width}`).toBeLessThan(45)
        }
      }
    })

for (const { id } of organisations)
  for (const prefix of ['', 'en/'])
    test(`on a projector each case of ${prefix}${id} is one screen, and so is its answer`, async ({ page }) => {
      if (loaded.kind === 'problems') return
      expect(await walkOnProjector(page, loaded.content, id, prefix)).toBeGreaterThan(0)
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
      test.slow()
      const scenarios = loaded.kind === 'content' ? (loaded.content.organisations.get(id)?.sv.scenarios ?? []) : []
      expect(scenarios.length).toBeGreaterThan(0)
      await page.goto(`./${prefix}om/`)
      for (const scenario of scenarios) {
        const stored = JSON.stringify({ version: 1, answers: { [id]: scenario.answers }, organisation: id })
        await page.evaluate((text) => sessionStorage.setItem('ai-lotsen', text), stored)
        await page.goto(`./${prefix}${id}/besked/`)
        const verdict = page.locator('.outcome')
        await expect(verdict).toBeVisible()
        // Nothing at a plain yes.
        const first = (await page.locator('.to-do li').count()) > 0 ? page.locator('.to-do li').first() : verdict
        for (const viewport of FIRST_SCREENS) {
          await page.setViewportSize(viewport)
          const box = await first.boundingBox()
          expect.soft((box?.y ?? Infinity) + (box?.height ?? 0), `${scenario.id} at ${viewport.width}`).toBeLessThanOrEqual(viewport.height)
        }
      }
    })
