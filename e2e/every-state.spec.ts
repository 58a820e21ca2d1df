import type { Page } from '@playwright/test'
import { allAddresses, readAddress } from '../src/app/routes.ts'
import { expect, expectAccessible, test } from './pages/test.ts'
import { findUnheard } from './pages/hearing.ts'
import { findColourPairs, findFaintShapes, findMotion, findOverflows } from './pages/looks.ts'
import { ENGLISH_STATES, nameOf, open, SITE, type State, STATES } from './pages/states.ts'

test('@once every kind of page stands in the list of states, in both languages', () => {
  const kinds = new Set(allAddresses(SITE).map((address) => readAddress(SITE, address).place.kind))
  // The list of addresses leaves out findings, and what does not exist.
  kinds.add('finding').add('not-found')
  for (const states of [STATES, ENGLISH_STATES]) {
    const listed = new Set(states.map(({ kind }) => kind))
    expect([...kinds].filter((kind) => !listed.has(kind))).toEqual([])
    expect(new Set(states.map(nameOf)).size).toBe(states.length)
  }
})

/** Pairs of colours in the dark that axe has found to be told apart. What has the same structure in the light needs no more. */
const toldApartInDark = new Set<string>()

async function expectReadableInDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const pairs = await findColourPairs(page)
  if (pairs.some((pair) => !toldApartInDark.has(pair))) await expectAccessible(page, ['color-contrast'])
  for (const pair of pairs) toldApartInDark.add(pair)
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Few states to a test, so that the tests share the cores. */
function inShares(states: readonly State[], size: number): readonly (readonly State[])[] {
  return Array.from({ length: Math.ceil(states.length / size) }, (_, index) => states.slice(index * size, (index + 1) * size))
}

/** The page for an address that does not exist is told of in the console by the browser itself. */
function forget(quiet: string[], state: State): void {
  if (state.kind !== 'not-found') return
  expect(quiet.filter((line) => !line.includes('404'))).toEqual([])
  quiet.length = 0
}

inShares(STATES, 10).forEach((states, index) => {
  test(`@once share ${index + 1} of the states: axe in light and dark, reflow, text spacing, larger text, own colours, less motion, links and words as they are heard`, async ({
    page,
    baseURL,
    quiet,
  }) => {
    for (const state of states) {
      await test.step(nameOf(state), async () => {
        await page.setViewportSize({ width: 1280, height: 720 })
        await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
        await open(page, baseURL ?? '', state)
        if (state.print === true) await page.emulateMedia({ media: 'print' })
        await expectAccessible(page)
        if (state.print !== true) await expectReadableInDark(page)
        expect.soft(await findFaintShapes(page), nameOf(state)).toEqual([])
        expect.soft(await findMotion(page), nameOf(state)).toEqual([])
        expect.soft(await findUnheard(page, state), nameOf(state)).toEqual([])
        expect.soft(await findOverflows(page), nameOf(state)).toEqual([])
        forget(quiet, state)
      })
    }
  })
})

inShares(ENGLISH_STATES, 20).forEach((states, index) => {
  test(`@once share ${index + 1} in English: axe, links and words as they are heard`, async ({ page, baseURL, quiet }) => {
    for (const state of states) {
      await test.step(nameOf(state), async () => {
        await open(page, baseURL ?? '', state)
        // Colours are the same as in the states that are looked at in full.
        await expectAccessible(page, 'not colours')
        expect.soft(await findUnheard(page, state), nameOf(state)).toEqual([])
        forget(quiet, state)
      })
    }
  })
})
