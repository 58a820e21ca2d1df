import type { Language, SiteIndex } from '../schema/model.ts'
import { WORKBENCH_VIEWS, type WorkbenchView } from '../pages/workbench/views.ts'

/** A place in the guide. Addresses are permanent and end with a slash. */
export type Place =
  | {
      readonly kind:
        | 'start'
        | 'about'
        | 'accessibility'
        | 'privacy'
        | 'glossary'
        | 'search'
        | 'shared'
        | 'changelog'
        | 'compare'
        | 'saved'
        | 'managers'
        | 'not-found'
    }
  | { readonly kind: 'workbench'; readonly view: WorkbenchView }
  | {
      readonly kind: 'organisation' | 'result' | 'sources' | 'findings' | 'systems' | 'exercises' | 'handouts' | 'workshop'
      readonly organisation: string
    }
  | { readonly kind: 'introduction' | 'receipt' | 'manager'; readonly organisation: string }
  /** A part of the introduction, or the cases beside its parts. */
  | { readonly kind: 'introduction-part'; readonly organisation: string; readonly part: string }
  | { readonly kind: 'step'; readonly organisation: string; readonly step: string }
  | { readonly kind: 'section'; readonly organisation: string; readonly section: string }
  | { readonly kind: 'task'; readonly organisation: string; readonly shortcut: string }
  /** The finding need not exist: all of their ids would make every page larger. */
  | { readonly kind: 'finding'; readonly organisation: string; readonly finding: string }
  | { readonly kind: 'system'; readonly organisation: string; readonly system: string }

type Own = SiteIndex['organisations'][number]

const NOT_FOUND: Place = { kind: 'not-found' }
type SharedPage = 'about' | 'accessibility' | 'privacy' | 'glossary' | 'search' | 'shared' | 'changelog' | 'compare' | 'saved' | 'managers'
const SHARED: Readonly<Record<string, SharedPage>> = {
  om: 'about',
  tillganglighet: 'accessibility',
  integritet: 'privacy',
  ordlista: 'glossary',
  sok: 'search',
  delat: 'shared',
  andringar: 'changelog',
  jamfor: 'compare',
  'mina-bedomningar': 'saved',
  'for-chefer': 'managers',
}
/** These go through every organisation, which nobody does with hundreds of them. */
const TELLS_ALL: readonly SharedPage[] = ['changelog', 'compare', 'managers']

const OWN: Readonly<Record<string, 'result' | 'sources' | 'findings' | 'systems' | 'exercises' | 'introduction' | 'manager' | 'workshop'>> =
  {
    resultat: 'result',
    kalla: 'sources',
    fynd: 'findings',
    system: 'systems',
    ovningar: 'exercises',
    // What the exercises were called at first. Addresses are permanent.
    scenarier: 'exercises',
    introduktion: 'introduction',
    chef: 'manager',
    workshop: 'workshop',
  }

/** Reads an address below the guide's root, such as /exempelstad/systemet/ or /en/om/. Unknown addresses are `not-found`. */
export function readAddress(site: SiteIndex, pathname: string): { readonly language: Language; readonly place: Place } {
  const parts = pathname.split('/').filter((part) => part !== '' && part !== 'index.html')
  const language = parts[0] === 'en' ? 'en' : 'sv'
  const rest = language === 'en' ? parts.slice(1) : parts
  return { language, place: readPlace(site, rest) }
}

function readPlace(site: SiteIndex, parts: readonly string[]): Place {
  const [first, second, third, ...more] = parts
  if (first === undefined) return startOf(site)
  if (first === 'redaktion') return third === undefined ? readWorkbench(second) : NOT_FOUND
  const shared = Object.hasOwn(SHARED, first) ? SHARED[first] : undefined
  if (shared !== undefined) return second === undefined ? { kind: shared } : NOT_FOUND
  const own = site.organisations.find((organisation) => organisation.id === first)
  if (own === undefined || more.length > 0) return NOT_FOUND
  if (second === undefined) return { kind: 'organisation', organisation: own.id }
  return third === undefined ? readOwnPage(own, second) : readOwnThing(own, second, third)
}

function readWorkbench(name = ''): Place {
  const view = Object.hasOwn(WORKBENCH_VIEWS, name) ? WORKBENCH_VIEWS[name] : undefined
  return view === undefined ? NOT_FOUND : { kind: 'workbench', view }
}

/** Where only one organisation is published nobody is asked which. */
function startOf(site: SiteIndex): Place {
  const [only, another] = site.organisations
  return site.isLarge || only === undefined || another !== undefined ? { kind: 'start' } : { kind: 'organisation', organisation: only.id }
}

function readOwnPage(own: Own, name: string): Place {
  const kind = ownPages(own).includes(name) ? OWN[name] : undefined
  if (kind !== undefined) return { kind, organisation: own.id }
  return own.steps.includes(name) ? { kind: 'step', organisation: own.id, step: name } : NOT_FOUND
}

/** Nothing to list where the organisation does not ask about the system, nothing to go through where it has no introduction. */
function ownPages(own: Own): readonly string[] {
  return Object.keys(OWN).filter((name) => {
    if (name === 'system') return own.systems.length > 0
    return (name !== 'introduktion' && name !== 'chef') || own.parts.length > 0
  })
}

/** Pages below an introduction; the last two are no parts of it. */
function introductionPages(own: Own): readonly string[] {
  return own.parts.length === 0 ? [] : [...own.parts, FURTHER_CASES, RECEIPT]
}

const FURTHER_CASES = 'fler-fall'
const RECEIPT = 'kvittens'

function readOwnThing(own: Own, group: string, id: string): Place {
  if (group === 'kalla' && own.sections.includes(id)) return { kind: 'section', organisation: own.id, section: id }
  if (group === 'ovningar' && id === 'utskrift') return { kind: 'handouts', organisation: own.id }
  if (group === 'introduktion' && introductionPages(own).includes(id)) {
    return id === RECEIPT ? { kind: 'receipt', organisation: own.id } : { kind: 'introduction-part', organisation: own.id, part: id }
  }
  if (group === 'uppgift' && own.shortcuts.includes(id)) return { kind: 'task', organisation: own.id, shortcut: id }
  if (group === 'system' && own.systems.includes(id)) return { kind: 'system', organisation: own.id, system: id }
  if (group === 'fynd' && /^[a-z0-9-]+$/.test(id)) return { kind: 'finding', organisation: own.id, finding: id }
  return NOT_FOUND
}

/** Every address of the guide in both languages, save those of findings. */
export function allAddresses(site: SiteIndex): readonly string[] {
  const places = site.organisations.flatMap((own) =>
    [
      ...[...ownPages(own), ...own.steps].map((name) => `${name}/`),
      'ovningar/utskrift/',
      ...own.sections.map((section) => `kalla/${section}/`),
      ...introductionPages(own).map((page) => `introduktion/${page}/`),
      ...own.shortcuts.map((shortcut) => `uppgift/${shortcut}/`),
      ...own.systems.map((system) => `system/${system}/`),
      '',
    ].map((path) => `/${own.id}/${path}`),
  )
  const shared = Object.entries(SHARED).flatMap(([name, kind]) => (site.isLarge && TELLS_ALL.includes(kind) ? [] : [`/${name}/`]))
  const workbench = Object.keys(WORKBENCH_VIEWS).map((name) => `/redaktion/${name}${name === '' ? '' : '/'}`)
  return ['/', ...shared, ...workbench, ...places].flatMap((path) => [path, `/en${path}`])
}

/** What a page is loaded with: the same for all steps of an organisation. */
export function needOf(site: SiteIndex, pathname: string): string {
  const { place } = readAddress(site, pathname)
  return 'organisation' in place ? `${place.kind} ${place.organisation}` : place.kind
}
