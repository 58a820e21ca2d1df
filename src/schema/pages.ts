import { LANGUAGES } from './languages.ts'
import type { Organisation, SiteIndex } from './model.ts'

/**
 * The table of pages. A page is one line here and one folder that holds `<kind>-page.tsx`: its address, the ids that no organisation or
 * step may carry, how it is loaded and prerendered, and what it may weigh follow from the line. Stands at the bottom of the house, since
 * content may not carry an id that hides a page.
 */
export interface Line {
  /** Below the guide's root and the language. A part that begins with a colon stands for an id that the site has. Addresses are permanent. */
  readonly at: string
  /** Which of the budgets holds for it; see build/check-budgets.ts. */
  readonly weight: Weight
  /** The list of the organisation's that must not be empty for the page to be there. */
  readonly needs?: 'parts' | 'systems' | 'decided'
  /** What a page of no organisation knows of a site with hundreds of them; without this it knows none. */
  readonly inLargeSites?: 'names' | 'absent'
}

export type Weight = 'start' | 'general' | 'workbench' | 'organisation' | 'section' | 'own'

/** The first that fits an address is the page at it. */
export const PAGES = {
  start: { at: '', weight: 'start' },
  about: { at: 'om', weight: 'general' },
  accessibility: { at: 'tillganglighet', weight: 'general' },
  privacy: { at: 'integritet', weight: 'general' },
  glossary: { at: 'ordlista', weight: 'general' },
  search: { at: 'sok', weight: 'general' },
  'shared-case': { at: 'delat', weight: 'general', inLargeSites: 'names' },
  ask: { at: 'fraga', weight: 'general', inLargeSites: 'names' },
  changelog: { at: 'andringar', weight: 'general', inLargeSites: 'absent' },
  saved: { at: 'mina-bedomningar', weight: 'general', inLargeSites: 'names' },
  'manager-choice': { at: 'for-chefer', weight: 'general', inLargeSites: 'absent' },
  workbench: { at: 'redaktion/:view', weight: 'workbench', inLargeSites: 'names' },
  result: { at: ':organisation/besked', weight: 'own' },
  sources: { at: ':organisation/kalla', weight: 'own' },
  section: { at: ':organisation/kalla/:section', weight: 'section' },
  findings: { at: ':organisation/fynd', weight: 'own' },
  finding: { at: ':organisation/fynd/:finding', weight: 'own' },
  systems: { at: ':organisation/system', weight: 'own', needs: 'systems' },
  decisions: { at: ':organisation/beslutade-system', weight: 'own', needs: 'decided' },
  system: { at: ':organisation/system/:system', weight: 'own' },
  learn: { at: ':organisation/lara', weight: 'own' },
  introduction: { at: ':organisation/introduktion', weight: 'own', needs: 'parts' },
  receipt: { at: ':organisation/introduktion/kvittens', weight: 'own', needs: 'parts' },
  'further-cases': { at: ':organisation/introduktion/fler-fall', weight: 'own' },
  'introduction-part': { at: ':organisation/introduktion/:part', weight: 'own', needs: 'parts' },
  manager: { at: ':organisation/chef', weight: 'own', needs: 'parts' },
  programmes: { at: ':organisation/workshop/fardiga', weight: 'own' },
  workshop: { at: ':organisation/workshop', weight: 'own' },
  task: { at: ':organisation/uppgift/:shortcut', weight: 'own' },
  situation: { at: ':organisation/lage/:situation', weight: 'own' },
  step: { at: ':organisation/:step', weight: 'own' },
  organisation: { at: ':organisation', weight: 'organisation' },
} as const satisfies Readonly<Record<string, Line>>

/** Addresses that were pages once, and where what they held is now. With a reason people are told; without one they are led on. */
export const MOVED = {
  jamfor: { to: 'redaktion/jamfor', why: 'compare' },
  ':organisation/egna-fall': { to: ':organisation/workshop', why: 'own-cases' },
  ':organisation/resultat': { to: ':organisation/besked', why: null },
  ':organisation/scenarier': { to: ':organisation/introduktion/fler-fall', why: null },
  ':organisation/ovningar/utskrift': { to: ':organisation/workshop/fardiga', why: null },
  ':organisation/ovningar': { to: ':organisation/introduktion/fler-fall', why: null },
} as const satisfies Readonly<Record<string, { readonly to: string; readonly why: string | null }>>

/** The workbench's views, by the last part of their address. */
export const WORKBENCH_VIEWS = {
  '': 'overview',
  flode: 'flow',
  tackning: 'coverage',
  beslutstabell: 'tables',
  datum: 'dates',
  jamfor: 'compare',
  utkast: 'draft',
  dokument: 'document',
  forslag: 'proposals',
  prova: 'try',
  skillnad: 'difference',
  underlag: 'sign-off',
  'ny-organisation': 'new',
} as const satisfies Readonly<Record<string, string>>
export type WorkbenchView = (typeof WORKBENCH_VIEWS)[keyof typeof WORKBENCH_VIEWS]

/** Stands in renames.yaml for an id that has no successor: its address leads to what the thing was part of. */
export const GONE = '(borttaget)'

/** Kept for the result of a case, so that no step ever stands there. */
const FUTURE_RESULT = 'besked'

export type PageKind = keyof typeof PAGES
type Params<At extends string> = At extends `${infer First}/${infer Rest}`
  ? Params<First> & Params<Rest>
  : At extends `:${infer Name}`
    ? Readonly<Record<Name, string>>
    : unknown

/** A page with what its address says: the names after the colons of its line. */
export type PlaceOf<K extends PageKind> = { readonly kind: K } & Params<(typeof PAGES)[K]['at']>
export type AnyPlace = { readonly [K in PageKind]: PlaceOf<K> }[PageKind]
/** A place that belongs to an organisation. */
export type OwnPlace = Extract<AnyPlace, { readonly organisation: string }>
export type GeneralPlace = Exclude<AnyPlace, OwnPlace>
export interface MovedPlace {
  readonly kind: 'moved'
  /** Address below the guide's root, with slashes around it. */
  readonly to: string
  readonly why: NonNullable<(typeof MOVED)[keyof typeof MOVED]['why']> | null
}
/** A place in the guide, as an address tells it. */
export type Place = AnyPlace | MovedPlace | { readonly kind: 'not-found' }

/** What every page is given. */
export interface PageProps<K extends PageKind = PageKind> {
  readonly site: SiteIndex
  readonly place: PlaceOf<K>
}

/** What a page of an organisation is given. */
export interface OwnPageProps<K extends OwnPlace['kind'] = OwnPlace['kind']> extends PageProps<K> {
  readonly organisation: Organisation
}

const ALL_PATTERNS = [...Object.values(PAGES).map(({ at }) => at), ...Object.keys(MOVED)].map((at) => at.split('/'))

/** Names in the root folder of the built guide that are no pages. */
const ROOT_FOLDERS = [...Object.values(LANGUAGES).map(({ prefix }) => prefix.slice(1)), 'assets', 'icons', 'floden']

/** Ids that would hide a page of the guide, or be hidden by it: for organisations, for their steps, and for parts of introductions. */
export const RESERVED: Readonly<Record<'organisation' | 'step' | 'part', readonly string[]>> = {
  organisation: [...ROOT_FOLDERS, ...staticParts(0, [])],
  step: [FUTURE_RESULT, ...staticParts(1, [':organisation'])],
  part: staticParts(2, [':organisation', 'introduktion']),
}

/** The fixed parts at a place in the patterns that begin so. */
function staticParts(index: number, before: readonly string[]): readonly string[] {
  const parts = ALL_PATTERNS.filter((pattern) => before.every((part, at) => pattern[at] === part)).map((pattern) => pattern[index] ?? '')
  return [...new Set(parts)].filter((part) => part !== '' && !part.startsWith(':'))
}
