import type { Page } from '@playwright/test'
import { openAll } from './pages/page-state.ts'
import { walkWithTab } from './pages/looks.ts'
import { expect, test } from './pages/test.ts'
import { nameOf, open, type State, stateOf, STATES } from './pages/states.ts'
import { tellAloud } from './pages/transcript.ts'

/** The journey that most make, and what they may meet on it. */
const JOURNEY: readonly (readonly [kind: State['kind'], state: string])[] = [
  ['start', 'tom'],
  ['organisation', 'provstad'],
  ['step', 'provstad'],
  ['step', 'med fel'],
  ['step', 'ifyllt'],
  ['result', 'provstad, nej'],
  ['result', 'med allt öppet'],
]

test.beforeEach(async ({ page }) => {
  // The result says which day it is.
  await page.clock.setFixedTime(new Date('2026-11-21T12:00:00Z'))
})

/** The page as assistive technology is given it; without what hangs on where it is served. */
async function treeOf(page: Page, root: string): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot()
  const known = 'https://guiden.exempel/'
  return tree.replaceAll(root, known).replaceAll(encodeURIComponent(root), encodeURIComponent(known))
}

/** Opens a state and waits for what comes last: the link of a result, which lies folded. */
async function openWhole(page: Page, root: string, state: State): Promise<void> {
  await open(page, root, state)
  if (state.kind === 'result') await expect(page.getByLabel('Länk till bedömningen')).toHaveValue(/#/)
  if (state.reach !== openAll) return
  // What comes last of what is opened can be opened in its turn.
  await expect(page.getByText('Rapportera fel i guiden', { exact: true })).toBeVisible()
  await openAll(page)
}

test('@once the names that assistive technology is given on the main journey are those that were reviewed', async ({ page, baseURL }) => {
  const trees: string[] = []
  for (const each of JOURNEY) {
    const state = stateOf(...each)
    await openWhole(page, baseURL ?? '', state)
    trees.push(`# ${nameOf(state)}\n${await treeOf(page, baseURL ?? '')}`)
  }
  expect(`${trees.join('\n\n')}\n`).toMatchSnapshot('tillganglighetstrad.yml')
})

test('@once the result is read in the order that was reviewed, folded and with all open', async ({ page, baseURL }) => {
  const tolds: string[] = []
  for (const state of [stateOf('result', 'provstad, nej'), stateOf('result', 'med allt öppet')]) {
    await openWhole(page, baseURL ?? '', state)
    const told = tellAloud(await treeOf(page, baseURL ?? ''))
    // The outcome is the heading, and comes before anything else of the page.
    const heading = told.split('\n').findIndex((line) => line.startsWith('rubrik nivå 1'))
    expect(told.split('\n')[heading]).toContain('Nej')
    expect(told.split('\n').findIndex((line) => line.startsWith('rubrik nivå 2'))).toBeGreaterThan(heading)
    tolds.push(`# ${nameOf(state)}\n${told}`)
  }
  expect(`${tolds.join('\n\n')}\n`).toMatchSnapshot('resultatet-uppläst.txt')
})

test('@once the Tab key goes through every page in order, shows where it is, and leaves it again', async ({ page, baseURL }) => {
  const told = new Map<string, readonly string[]>()
  const kinds = STATES.filter((state, index) => STATES.findIndex(({ kind }) => kind === state.kind) === index && state.kind !== 'not-found')
  for (const state of [...kinds, stateOf('step', 'med dialog')]) {
    await test.step(nameOf(state), async () => {
      await open(page, baseURL ?? '', state)
      // A dialog keeps the focus: its few stops begin anew.
      const stops = await walkWithTab(page, 1000)
      expect
        .soft(
          stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name),
          nameOf(state),
        )
        .toEqual([])
      expect(stops.length, nameOf(state)).toBeGreaterThan(1)
      told.set(nameOf(state), [`# ${nameOf(state)}`, ...stops.map(({ name }) => name), ''])
    })
  }
  expect(JOURNEY.flatMap((each) => told.get(nameOf(stateOf(...each))) ?? []).join('\n')).toMatchSnapshot('tangentbord.txt')
})
