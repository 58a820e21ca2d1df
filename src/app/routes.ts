import { type Language, LANGUAGE_NAMES, LANGUAGES } from '../schema/languages.ts'
import type { SiteIndex } from '../schema/model.ts'
import { type AnyPlace, GONE, type Line, MOVED, type PageKind, PAGES, type Place, WORKBENCH_VIEWS } from '../schema/pages.ts'
import type { SiteRenames } from '../schema/site-renames.ts'

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
      return own?.parts ?? []
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
  const now = addressNow(site, parts)
  if (now !== parts) return { kind: 'moved', to: `/${now.map((part) => `${part}/`).join('')}`, why: null }
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

/** What the renames are by which a name after a colon is followed. */
const RENAMED_AS: Readonly<Record<string, NonNullable<SiteRenames['own']>[number]['kind']>> = {
  step: 'steps',
  shortcut: 'tasks',
  situation: 'situations',
  part: 'parts',
  section: 'sections',
  finding: 'findings',
}

/** An address by the ids of today; the same one where nothing in it is renamed. What has gone leads to what it was part of. */
function addressNow(site: SiteIndex, parts: readonly string[]): readonly string[] {
  if (Object.keys(site.renames).length === 0) return parts
  const organisation = of(site.renames.organisations, parts[0] ?? '')
  if (organisation === GONE) return []
  const own = organisation === undefined ? parts : [organisation, ...parts.slice(1)]
  const id = own[0] ?? ''
  if (!site.organisations.some((each) => each.id === id)) return parts
  for (const [, { at }] of LINES) {
    const pattern = at.split('/')
    const last = pattern.at(-1) ?? ''
    const isLike = pattern.length === own.length && pattern.every((part, index) => part.startsWith(':') || part === own[index])
    if (!isLike || pattern.length < 2 || !last.startsWith(':')) continue
    const kind = RENAMED_AS[last.slice(1)]
    const renames =
      last === ':system' ? site.renames.systems : site.renames.own?.find((each) => each.kind === kind && each.organisation === id)?.ids
    const now = of(renames, own.at(-1) ?? '')
    if (now !== undefined) return now === GONE ? nearestPage(site, own.slice(0, -1)) : [...own.slice(0, -1), now]
  }
  return own
}

function of(renames: Readonly<Record<string, string>> | undefined, id: string): string | undefined {
  return renames !== undefined && Object.hasOwn(renames, id) ? renames[id] : undefined
}

/** Leaves out the last parts of an address until it is a page. */
function nearestPage(site: SiteIndex, parts: readonly string[]): readonly string[] {
  const isPage = LINES.some(([, line]) => matchLine(site, line, parts) !== undefined)
  return isPage || parts.length < 2 ? parts : nearestPage(site, parts.slice(0, -1))
}

/** Every address that is led on, since something in it has another name now. `known` are those of today. */
function renamedAddresses(site: SiteIndex, known: readonly string[]): readonly string[] {
  const { organisations = {}, systems = {}, own = [] } = site.renames
  const isPublished = (id: string): boolean => site.organisations.some((each) => each.id === id)
  const ownAt = (kind: string): string => LINES.find(([, { at }]) => at.endsWith(`/:${kind}`))?.[1].at ?? ''
  const kinds = Object.entries(RENAMED_AS)
  return [
    ...Object.entries(organisations).flatMap(([old, now]) =>
      now === GONE ? [`/${old}/`] : known.flatMap((path) => (path.startsWith(`/${now}/`) ? [path.replace(now, old)] : [])),
    ),
    ...site.organisations.flatMap(({ id, systems: known }) =>
      known.length === 0 ? [] : Object.keys(systems).map((old) => `/${id}/system/${old}/`),
    ),
    ...own.flatMap(({ kind, organisation, ids }) => {
      const name = kinds.find(([, each]) => each === kind)?.[0] ?? ''
      if (!isPublished(organisation)) return []
      return Object.keys(ids).map((old) => `/${ownAt(name).replace(':organisation', organisation).replace(`:${name}`, old)}/`)
    }),
  ]
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
  const given = pattern.at(-1) === ':section' ? withDocument(parts, pattern.length) : parts
  if (given.length > pattern.length) return undefined
  const fits = pattern.every((wanted, index) => {
    const part = given[index] ?? ''
    if (wanted === ':organisation') return own !== undefined
    if (!wanted.startsWith(':')) return wanted === part
    return valuesOf(wanted.slice(1), own)?.includes(part) ?? /^[a-z0-9-]+$/.test(part)
  })
  if (!fits) return undefined
  return Object.fromEntries(pattern.flatMap((wanted, index) => (wanted.startsWith(':') ? [[wanted.slice(1), given[index] ?? '']] : [])))
}

/** A section of one of several documents has the document before it, and both are its id. */
function withDocument(parts: readonly string[], length: number): readonly string[] {
  return parts.length > length ? [...parts.slice(0, length - 1), parts.slice(length - 1).join('/')] : parts
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
  return [...pages, ...moved, ...renamedAddresses(site, pages)].flatMap((path) =>
    LANGUAGE_NAMES.map((name) => LANGUAGES[name].prefix + path),
  )
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
