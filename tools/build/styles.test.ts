import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What holds of all our own style sheets, read as text: `public/404.css` apart, which is the only one that stands without the tokens. */
const SHEETS = globSync('src/**/*.css').map((file) => ({
  file,
  css: readFileSync(file, 'utf8')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/@import [^;]+;/g, ''),
}))
const COMPONENTS = globSync('src/**/*.tsx').filter((file) => !file.endsWith('.test.tsx'))

/** Set on the page's root by `public/early.js`. */
const SET_BY_SCRIPTS = ['embedded', 'remembers', 'lifeless']

/** Read by scripts, public/early.js too, and journeys, and without a look of their own. */
const READ_ALONE = ['assumption-answer', 'check-panel', 'draft-editor', 'proposal', 'raw-editor', 'site-language']

/** Lengths of text in a drawing, which is measured in units of its own, and the root's, which all measures follow. */
const OTHER_SIZES = ['0.75em', '85%', 'max(100%, calc(50% + 1.6vw))']

const BREAKPOINTS = ['30rem', '40rem', '48rem', '64rem']

/** Steps of `--ds-size-*`, each a quarter of a rem. */
const STEPS = new Set([...Array.from({ length: 15 }, (_, index) => index + 1), 18, 22, 26, 30])

function classesWithRules(): ReadonlySet<string> {
  const selectors = SHEETS.flatMap(({ css }) => [...css.matchAll(/([^{};]+)\{/g)].map(([, head = '']) => head)).filter(
    (head) => !head.trim().startsWith('@'),
  )
  return new Set(selectors.flatMap((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name)))
}

/** Every word in what is given as `className`, whether as an attribute or among properties. */
function classesInUse(): ReadonlySet<string> {
  const values = COMPONENTS.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/className(?:="([^"]*)"|=\{((?:[^{}]|\{[^{}]*\})*)\}|: ([^,\n}]*)|[ =]+('[^']*'))/g),
  ]).map(([, words = '', code = '', property = '', byDefault = '']) => `${words} ${textsIn(`${code} ${property} ${byDefault}`)}`)
  return new Set(values.flatMap((words) => words.split(/\s+/)).filter((name) => name !== ''))
}

const textsIn = (code: string): string =>
  [
    ...code
      .replaceAll(/=== '[^']*'/g, '')
      .replaceAll(/\$\{([^}]*)\}/g, '` $1 `')
      .matchAll(/'([^']*)'|`([^`]*)`/g),
  ]
    .map(([, plain = '', made = '']) => `${plain} ${made}`)
    .join(' ')

test('every class that has a rule stands on some element', () => {
  const inUse = classesInUse()
  expect([...classesWithRules()].filter((name) => !inUse.has(name) && !SET_BY_SCRIPTS.includes(name))).toEqual([])
})

test('every class on an element has a rule, or is read by a script or a journey', () => {
  const withRules = classesWithRules()
  const without = [...classesInUse()].filter((name) => !name.startsWith('ds-') && !withRules.has(name))
  expect(without.toSorted()).toEqual(READ_ALONE)
})

test('everything lies in the layer of the app', () => {
  const own = SHEETS.filter(({ css }) => css.trim() !== '' && !css.includes('@layer ds.theme'))
  expect(
    own
      .filter(({ css }) => !/^@layer app \{.*\}$/s.test(css.trim()) || css.indexOf('\n}') !== css.trimEnd().length - 2)
      .map(({ file }) => file),
  ).toEqual([])
  expect(own.filter(({ css }) => css.split('@layer').length !== 2).map(({ file }) => file)).toEqual([])
})

test('text has the sizes of the scale', () => {
  const sizes = SHEETS.flatMap(({ css }) => [...css.matchAll(/font-size: ([^;]+);/g)].map(([, size = '']) => size))
  expect(sizes.filter((size) => !/^(inherit|var\(--text-[0-5]\))$/.test(size)).toSorted()).toEqual(OTHER_SIZES)
})

test('a length that the design system has a token for is told by it', () => {
  const lengths = SHEETS.flatMap(({ file, css }) => {
    const withoutOwn = css.replaceAll(/--[\w-]+: [^;]+;/g, '').replaceAll(/@(?:media|container)[^{]+/g, '')
    return [...withoutOwn.matchAll(/[\d.]+(?=rem\b)/g)].map(([length]) => ({ file, steps: Number(length) * 4 }))
  })
  expect(lengths.filter(({ steps }) => steps < 30 || STEPS.has(steps))).toEqual([])
})

test('pages change their shape at four widths and no others', () => {
  const conditions = SHEETS.flatMap(({ css }) => [...css.matchAll(/@(?:media|container) [^{]*-width: ([^)]+)\)/g)])
  expect([...new Set(conditions.map(([, width]) => width))].toSorted()).toEqual(BREAKPOINTS)
})
