import { contrast, mix } from './colour.ts'

/** Light or dark ground, as the person's own settings ask for. */
export type Scheme = 'light' | 'dark'

/** The accents of the neutral look. */
export const NEUTRAL_ACCENT: Readonly<Record<Scheme, string>> = { light: '#0b4a6f', dark: '#8dc1e6' }

const WHITE = '#ffffff'
const BLACK = '#000000'

/** What WCAG 2.2 asks for between text and its ground, and between other signs and theirs. */
const TEXT = 4.5
const SIGN = 3

/** The design system's neutral colours that accents are seen against. Held against its own file by a test. */
export const GROUND = {
  light: { page: '#ffffff', field: '#ffffff', text: '#292c30', subtle: '#5b5d60', focus: '#292c30' },
  dark: { page: '#17181a', field: '#26282b', text: '#ececec', subtle: '#a7a8a9', focus: '#ececec' },
} as const

/** What the tokens of an accent are called in the design system, after `--ds-color-accent-`. */
export interface Accent {
  readonly 'base-default': string
  readonly 'base-hover': string
  readonly 'base-active': string
  readonly 'base-contrast-default': string
  readonly 'text-subtle': string
  readonly 'text-default': string
  readonly 'border-subtle': string
  readonly 'border-default': string
  readonly 'border-strong': string
  readonly 'background-tinted': string
  readonly 'surface-tinted': string
  readonly 'surface-hover': string
  readonly 'surface-active': string
}

/** Every shade that the guide needs of one colour: stronger towards the text, fainter towards the page. */
export function shadesOf(accent: string, scheme: Scheme): Accent {
  const { page } = GROUND[scheme]
  const [ink, paper] = scheme === 'light' ? [BLACK, WHITE] : [WHITE, BLACK]
  const [hover, active] = [mix(accent, ink, 0.22), mix(accent, ink, 0.42)]
  return {
    'base-default': accent,
    'base-hover': hover,
    'base-active': active,
    'base-contrast-default': contrast(paper, accent) >= TEXT ? paper : ink,
    'text-subtle': accent,
    'text-default': active,
    'border-subtle': mix(accent, page, 0.6),
    'border-default': accent,
    'border-strong': hover,
    'background-tinted': mix(accent, page, scheme === 'light' ? 0.96 : 0.92),
    'surface-tinted': mix(accent, page, scheme === 'light' ? 0.91 : 0.89),
    'surface-hover': mix(accent, page, scheme === 'light' ? 0.87 : 0.84),
    'surface-active': mix(accent, page, 0.78),
  }
}

/** The same colour for dark ground, light enough to be read. */
export function accentOnDark(accent: string): string {
  const least = nearestThatHolds(accent, 'dark') ?? WHITE
  // Thin letters on dark ground are easier to read with something to spare.
  return mix(least, WHITE, 0.2)
}

/** Two colours that meet on some page, and how far apart they have to be at least. */
interface Pair {
  readonly what: string
  readonly front: string
  readonly back: string
  readonly least: number
}

/** Every meeting of an accent's shades with each other and with the page. */
function meetings(shades: Accent, scheme: Scheme): readonly Pair[] {
  const ground = GROUND[scheme]
  const text = (what: string, front: string, back: string): Pair => ({ what, front, back, least: TEXT })
  const sign = (what: string, front: string, back: string): Pair => ({ what, front, back, least: SIGN })
  return [
    text('länkar på sidans bakgrund', shades['text-subtle'], ground.page),
    text('länkar på tonad bakgrund', shades['text-subtle'], shades['background-tinted']),
    text('länkar i tonade rutor', shades['text-subtle'], shades['surface-tinted']),
    text('länkar i fält', shades['text-subtle'], ground.field),
    text('knappar utan fyllning under pekaren', shades['text-subtle'], shades['surface-hover']),
    text('texten på knappar', shades['base-contrast-default'], shades['base-default']),
    text('texten på knappar under pekaren', shades['base-contrast-default'], shades['base-hover']),
    text('texten på knappar som trycks ned', shades['base-contrast-default'], shades['base-active']),
    text('brödtext på tonad bakgrund', ground.text, shades['background-tinted']),
    text('brödtext i tonade rutor', ground.text, shades['surface-tinted']),
    text('dämpad text på tonad bakgrund', ground.subtle, shades['background-tinted']),
    sign('kanter och markeringar', shades['border-default'], ground.page),
    sign('kanter på fält', shades['border-default'], ground.field),
    sign('ramen kring det som har fokus', ground.focus, shades['surface-tinted']),
  ]
}

/** A pair that is too faint, with how far apart its colours are. */
interface Faint extends Pair {
  readonly is: number
}

/** The pairs of an accent that cannot be told apart well enough, the faintest first. */
export function faintPairs(accent: string, scheme: Scheme): readonly Faint[] {
  return meetings(shadesOf(accent, scheme), scheme)
    .map((pair) => ({ ...pair, is: contrast(pair.front, pair.back) }))
    .filter(({ is, least }) => is < least)
    .toSorted((a, b) => a.is / a.least - b.is / b.least)
}

/** The nearest colour that passes: darker on light ground, lighter on dark. */
export function nearestThatHolds(accent: string, scheme: Scheme): string | undefined {
  const ink = scheme === 'light' ? BLACK : WHITE
  return Array.from({ length: 101 }, (_, step) => mix(accent, ink, step / 100)).find(
    (candidate) => faintPairs(candidate, scheme).length === 0,
  )
}
