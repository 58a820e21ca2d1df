import { findFaintShapes, findMotion, findOverflows, withRule } from './pages/looks.ts'
import { expect, test } from './pages/test.ts'
import { open, SITE, type State, STATES } from './pages/states.ts'

/** What gives a page its looks. Sizes that hang on letters are left out: they differ with the fonts of a machine. */
const PROPERTIES = [
  'display',
  'color',
  'background-color',
  'border-top',
  'border-inline-start',
  'border-radius',
  'padding',
  'font-size',
  'font-weight',
  'text-decoration-line',
] as const

const PARTS: Readonly<Record<string, readonly string[]>> = {
  start: [
    'html',
    '.site-header',
    '.site-name',
    '.hero',
    'h1',
    '.lead',
    '.promises .sign',
    '.organisations li',
    '.organisation-link',
    '.site-footer',
  ],
  organisation: ['.kicker', '.hero .ds-button', '.tasks li', '.tasks a', '.standing'],
  'steg-fel': ['.ds-error-summary', '.question-heading', '.option', '.option .ds-input', '.actions .ds-button', '.disclosure > summary'],
  steg: ['.question-help', '.option-help'],
  'resultat-nej': [
    '.outcome',
    '.outcome-icon',
    '.outcome h1',
    '.section-heading',
    '.finding',
    '.because',
    '.tick-list',
    '.answers dt',
    '.term',
  ],
  'resultat-villkor': ['.outcome'],
  'resultat-ja': ['.outcome'],
  avsnitt: ['.statement', '.modality', '.statement-text'],
}

const isStart = ({ address, picture }: State): boolean => picture !== undefined && (address === '' || address.startsWith('goteborg/'))

test('@once colours, sizes and frames are those that were looked at, in light and dark', async ({ page, baseURL }) => {
  const told: string[] = []
  for (const [picture, selectors] of Object.entries(PARTS)) {
    const state = STATES.find((candidate) => candidate.picture === picture && isStart(candidate))
    if (state === undefined) throw new Error(`No state has the picture ${picture}`)
    await open(page, baseURL ?? '', state)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      told.push(`# ${picture}, ${colorScheme}`, ...(await page.evaluate(readLooks, { selectors, properties: PROPERTIES })), '')
    }
    await page.emulateMedia({ colorScheme: 'light' })
  }
  expect(told.join('\n')).toMatchSnapshot('utseende.txt')
})

function readLooks({
  selectors,
  properties,
}: {
  readonly selectors: readonly string[]
  readonly properties: readonly string[]
}): readonly string[] {
  return selectors.map((selector) => {
    const element = document.querySelector(selector)
    if (element === null) return `${selector}: saknas`
    const style = getComputedStyle(element)
    return `${selector}: ${properties.map((property) => style.getPropertyValue(property)).join(' | ')}`
  })
}

test('@once what is held against every state is told where it is broken', async ({ page, baseURL }) => {
  const state = STATES.find(({ picture }) => picture === 'resultat-nej')
  if (state === undefined) throw new Error('No state is a result')
  await open(page, baseURL ?? '', state)
  await withRule(page, '.outcome { border: 0 !important }')
  expect((await findFaintShapes(page)).join('\n')).toContain('DIV.outcome')
  await page.locator('.outcome').evaluate((element) => element.style.setProperty('transition', 'color 1s', 'important'))
  expect((await findMotion(page)).join('\n')).toContain('DIV.outcome')
  await withRule(page, '.outcome { min-width: 500px }')
  expect((await findOverflows(page)).join('\n')).toContain('320 px')
})

test('@once the header takes two lines at the most on a narrow screen, in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 })
  for (const path of ['', ...SITE.organisations.map(({ id }) => `${id}/`)]) {
    for (const language of ['', 'en/']) {
      await page.goto(`./${language}${path}`)
      const boxes = await page
        .locator('.site-header a')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect))
      expect(boxes).toHaveLength(path === '' ? 3 : 4)
      // Side by side means that they overlap in height.
      const [first, ...others] = boxes.toSorted((a, b) => a.y - b.y)
      const below = others.filter(({ top }) => top >= (first?.bottom ?? 0))
      expect(below.length, path).toBe(path === '' ? 0 : 1)
      expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([])
    }
  }
})
