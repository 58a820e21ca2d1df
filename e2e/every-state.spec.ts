import { expect, expectAccessible, expectReadable, test } from './pages/test.ts'
import { findUnheard } from './pages/hearing.ts'
import { findFaintShapes, findMotion, findOverflows, WIDE } from './pages/looks.ts'
import { nameOf, show, type State, STATES } from './pages/states.ts'

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
        await page.setViewportSize(WIDE)
        await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
        await show(page, baseURL ?? '', state, shown)
        shown = state
        if (state.print === true) await page.emulateMedia({ media: 'print' })
        else {
          await page.emulateMedia({ colorScheme: 'dark' })
          await expectReadable(page)
          await page.emulateMedia({ colorScheme: 'light' })
        }
        await expectAccessible(page)
        expect.soft(await findFaintShapes(page), nameOf(state)).toEqual([])
        expect.soft(await findMotion(page), nameOf(state)).toEqual([])
        expect.soft(await findUnheard(page, state), nameOf(state)).toEqual([])
        expect.soft(await findOverflows(page), nameOf(state)).toEqual([])
        forget(quiet, state)
      })
    }
  })
})
