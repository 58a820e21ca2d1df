import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './pages/test.ts'
import { findUnheard } from './pages/hearing.ts'
import { findColourPairs, findFaintShapes, findMotion, findOverflows } from './pages/looks.ts'
import { nameOf, show, type State, STATES } from './pages/states.ts'

/** Pairs of colours that axe has found to be told apart. A state that has no others needs no more, and they are half of what axe does. */
const toldApart = { light: new Set<string>(), dark: new Set<string>() }

async function expectReadable(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme })
  const pairs = await findColourPairs(page)
  if (pairs.some((pair) => !toldApart[scheme].has(pair))) await expectAccessible(page, ['color-contrast'])
  for (const pair of pairs) toldApart[scheme].add(pair)
}

/** Few states to a test, so that the tests share the cores. */
function inShares(states: readonly State[], size: number): readonly (readonly State[])[] {
  const shares: State[][] = []
  for (const state of states) {
    const last = shares.at(-1)
    // What goes on from the state before it stays with it.
    if (last === undefined || (last.length >= size && state.from === undefined)) shares.push([state])
    else last.push(state)
  }
  return shares
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
    let shown: State | undefined
    for (const state of states) {
      await test.step(nameOf(state), async () => {
        await page.setViewportSize({ width: 1280, height: 720 })
        await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
        await show(page, baseURL ?? '', state, shown)
        shown = state
        if (state.print === true) await page.emulateMedia({ media: 'print' })
        await expectAccessible(page, 'not colours')
        if (state.print === true) await expectAccessible(page, ['color-contrast'])
        else for (const scheme of ['dark', 'light'] as const) await expectReadable(page, scheme)
        expect.soft(await findFaintShapes(page), nameOf(state)).toEqual([])
        expect.soft(await findMotion(page), nameOf(state)).toEqual([])
        expect.soft(await findUnheard(page, state), nameOf(state)).toEqual([])
        expect.soft(await findOverflows(page), nameOf(state)).toEqual([])
        forget(quiet, state)
      })
    }
  })
})
