import { type Language, LANGUAGE_NAMES, LANGUAGES } from '../schema/languages.ts'
import type { SiteIndex } from '../schema/model.ts'
import { type AnyPlace, FURTHER_CASES, type Line, MOVED, type PageKind, PAGES, type Place, WORKBENCH_VIEWS } from '../schema/pages.ts'

type Own = SiteIndex['organisations'][number]

const LINES: readonly (readonly [PageKind, Line])[] = Object.entries(PAGES) as [PageKind, Line][]

/** Ids that a name after a colon may stand for; undefined where any id will do. */
function valuesOf(name: string, own: Own | undefined): readonly string[] | undefined {
  switch (name) {
    case 'view':
      return Object.keys(WORKBENCH_VIEWS)
    case 'step':
      return own?.steps ?? []
    case 'section':
      return own?.sections ?? []
    case 'system':
      return own?.systems ?? []
    case 'part':
      return own === undefined ? [] : [...own.parts, FURTHER_CASES]
    case 'shortcut':
      return own?.shortcuts ?? []
    case 'situation':
      return own?.situations ?? []
    // The finding need not exist: all of their ids would make every page larger.
    case 'finding':
      return undefined
    default:
      throw new Error(`No ids are known for :${name}`)
  }
}

/** Reads an address below the guide's root, such as /exempelstad/systemet/ or /en/om/. Unknown addresses are `not-found`. */
export function readAddress(site: SiteIndex, pathname: string): { readonly language: Language; readonly place: Place } {
  const parts = pathname.split('/').map(readPart)
  const known = parts.filter((part) => part !== '' && part !== 'index.html')
  const language = LANGUAGE_NAMES.find((name) => LANGUAGES[name].prefix === `/${known[0] ?? ''}`) ?? 'sv'
  return { language, place: readPlace(site, LANGUAGES[language].prefix === '' ? known : known.slice(1)) }
}

/** As addresses are written here, however somebody typed or encoded them. */
function readPart(part: string): string {
  try {
    return decodeURIComponent(part).toLowerCase()
  } catch {
    return part
  }
}

function readPlace(site: SiteIndex, parts: readonly string[]): Place {
  for (const [kind, line] of LINES) {
    const params = matchLine(site, line, parts)
    // Where only one organisation is published nobody is asked which.
    if (params !== undefined) return kind === 'start' ? startOf(site) : ({ kind, ...params } as AnyPlace)
  }
  for (const [at, { to, why }] of Object.entries(MOVED)) {
    const params = match(site, at, parts)
    if (params !== undefined) return { kind: 'moved', to: `/${fill(to, params)}/`, why }
  }
  return { kind: 'not-found' }
}

function startOf(site: SiteIndex): Place {
  const [only, another] = site.organisations
  return site.isLarge || only === undefined || another !== undefined ? { kind: 'start' } : { kind: 'organisation', organisation: only.id }
}

function matchLine(site: SiteIndex, { at, needs }: Line, parts: readonly string[]): Readonly<Record<string, string>> | undefined {
  const params = match(site, at, parts)
  const own = site.organisations.find(({ id }) => id === params?.['organisation'])
  return needs !== undefined && own?.[needs].length === 0 ? undefined : params
}

function match(site: SiteIndex, at: string, parts: readonly string[]): Readonly<Record<string, string>> | undefined {
  const pattern = at.split('/').filter((part) => part !== '')
  const own = site.organisations.find(({ id }) => pattern[0] === ':organisation' && id === parts[0])
  if (parts.length > pattern.length) return undefined
  const fits = pattern.every((wanted, index) => {
    const part = parts[index] ?? ''
    if (wanted === ':organisation') return own !== undefined
    if (!wanted.startsWith(':')) return wanted === part
    return valuesOf(wanted.slice(1), own)?.includes(part) ?? /^[a-z0-9-]+$/.test(part)
  })
  if (!fits) return undefined
  return Object.fromEntries(pattern.flatMap((wanted, index) => (wanted.startsWith(':') ? [[wanted.slice(1), parts[index] ?? '']] : [])))
}

function fill(at: string, params: Readonly<Record<string, string>>): string {
  return at.replaceAll(/:([a-z]+)/g, (_, name: string) => params[name] ?? '')
}

/** Every address of the guide in both languages, save those of findings, which the site does not list. */
export function allAddresses(site: SiteIndex): readonly string[] {
  const pages = LINES.filter(([, line]) => !(site.isLarge && line.inLargeSites === 'absent')).flatMap(([, { at, needs }]) =>
    addressesAt(site, at, needs),
  )
  const moved = Object.entries(MOVED).flatMap(([at]) => (site.isLarge && !at.startsWith(':') ? [] : addressesAt(site, at)))
  return [...pages, ...moved].flatMap((path) => LANGUAGE_NAMES.map((name) => LANGUAGES[name].prefix + path))
}

function addressesAt(site: SiteIndex, at: string, needs?: Line['needs']): readonly string[] {
  if (!at.startsWith(':organisation')) return expand(at, undefined)
  return site.organisations.flatMap((own) => (needs !== undefined && own[needs].length === 0 ? [] : expand(at, own)))
}

function expand(at: string, own: Own | undefined): readonly string[] {
  const path = `/${at}/`.replace('//', '/').replace(':organisation', own?.id ?? '')
  const [, name] = /:([a-z]+)/.exec(path) ?? []
  if (name === undefined) return [path]
  return (valuesOf(name, own) ?? []).map((value) => path.replace(`:${name}/`, value === '' ? '' : `${value}/`))
}

/** What a page is loaded with: the same for all steps of an organisation. */
export function needOf(site: SiteIndex, pathname: string): string {
  const { place } = readAddress(site, pathname)
  return 'organisation' in place ? `${place.kind} ${place.organisation}` : place.kind
}
