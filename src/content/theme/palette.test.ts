import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OUTCOMES } from '../../schema/outcomes.ts'
import { contrast } from './colour.ts'
import { accentOnDark, faintPairs, GROUND, nearestThatHolds, NEUTRAL_ACCENT, type Scheme, shadesOf } from './palette.ts'

const SCHEMES: readonly Scheme[] = ['light', 'dark']

/** The values that a style sheet sets for one scheme, by selector and property; colours written out in full. */
function valuesIn(css: string, scheme: Scheme): ReadonlyMap<string, string> {
  const dark = css.indexOf('@media screen and (prefers-color-scheme: dark)')
  const part = scheme === 'light' ? css.slice(0, dark) : css.slice(dark).replace(/^[^{]*\{/, '')
  const rules = [...part.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
  return new Map(
    rules.flatMap(([, selectors = '', body = '']) =>
      [...body.matchAll(/(--[\w-]+): (#[0-9a-f]+);/g)].flatMap(([, property = '', value = '']) =>
        selectors.split(',').map((selector) => [`${selector.trim().split('\n').at(-1)} ${property}`, inFull(value)] as const),
      ),
    ),
  )
}

function inFull(colour: string): string {
  return colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour
}

const tokens = readFileSync('src/shared/styles/tokens.css', 'utf8').replaceAll(/\/\*.*?\*\//gs, '')
const designSystem = readFileSync('node_modules/@digdir/designsystemet-css/dist/theme/designsystemet.css', 'utf8')

describe.each(SCHEMES)('the neutral look in the %s scheme', (scheme) => {
  const values = valuesIn(tokens, scheme)

  it('has no pair of colours that is too faint', () => {
    expect(faintPairs(NEUTRAL_ACCENT[scheme], scheme)).toEqual([])
  })

  it('is what the style sheet says', () => {
    for (const [token, colour] of Object.entries(shadesOf(NEUTRAL_ACCENT[scheme], scheme)))
      expect(values.get(`:root --ds-color-accent-${token}`), token).toBe(colour)
  })

  it('stands on the ground that the design system has', () => {
    const theirs = designSystem.slice(designSystem.indexOf(`@layer ds.theme.color-scheme.${scheme}`))
    const colourOf = (token: string): string => inFull(new RegExp(`--ds-color-${token}:(#[0-9a-f]+)`).exec(theirs)?.[1] ?? '')
    expect(GROUND[scheme]).toEqual({
      page: colourOf('neutral-background-default'),
      field: colourOf('neutral-surface-default'),
      text: colourOf('neutral-text-default'),
      subtle: colourOf('neutral-text-subtle'),
      focus: colourOf('focus-outer'),
    })
  })

  it('lets every outcome be read on its panel, and its frame be seen on the page', () => {
    const inks = [...values].filter(([name]) => name.endsWith('-ink'))
    const names = inks.map(([name]) => name)
    expect(names).toEqual(expect.arrayContaining(OUTCOMES.map((outcome) => `[data-outcome='${outcome}'] --outcome-ink`)))
    for (const [name, ink] of inks) {
      const paper = values.get(name.replace(/-ink$/, '-paper')) ?? ''
      expect(contrast(ink, paper), name).toBeGreaterThanOrEqual(4.5)
      expect(contrast(ink, GROUND[scheme].page), name).toBeGreaterThanOrEqual(4.5)
      expect(contrast(GROUND[scheme].text, paper), name).toBeGreaterThanOrEqual(4.5)
    }
  })
})

describe('the contrast between two colours', () => {
  it('is what WCAG says', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2)
  })

  it('can be mended whatever the colour, and the dark accent always holds', () => {
    for (let step = 0; step < 4096; step += 97) {
      const colour = inFull(`#${step.toString(16).padStart(3, '0')}`)
      for (const scheme of SCHEMES) {
        const mended = nearestThatHolds(colour, scheme)
        expect(mended, colour).toBeDefined()
        expect(faintPairs(mended ?? '', scheme), colour).toEqual([])
      }
      expect(faintPairs(accentOnDark(colour), 'dark'), colour).toEqual([])
    }
  })
})
