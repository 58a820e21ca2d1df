import type { Language, SiteIndex } from '../schema/model.ts'

/** A place in the guide. Addresses are permanent and end with a slash. */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'about' }
  | { readonly kind: 'organisation'; readonly organisation: string }
  | { readonly kind: 'step'; readonly organisation: string; readonly step: string }
  | { readonly kind: 'result'; readonly organisation: string }
  | { readonly kind: 'sources'; readonly organisation: string }
  | { readonly kind: 'section'; readonly organisation: string; readonly section: string }
  | { readonly kind: 'not-found' }

/** Reads an address below the guide's root, such as /exempelstad/systemet/ or /en/om/. Unknown addresses are `not-found`. */
export function readAddress(site: SiteIndex, pathname: string): { readonly language: Language; readonly place: Place } {
  const parts = pathname.split('/').filter((part) => part !== '' && part !== 'index.html')
  const language = parts[0] === 'en' ? 'en' : 'sv'
  const rest = language === 'en' ? parts.slice(1) : parts
  return { language, place: readPlace(site, rest) }
}

function readPlace(site: SiteIndex, parts: readonly string[]): Place {
  const [first, second, third, ...more] = parts
  if (first === undefined) return { kind: 'start' }
  if (first === 'om' && second === undefined) return { kind: 'about' }
  const own = site.organisations.find((organisation) => organisation.id === first)
  if (own === undefined || more.length > 0) return { kind: 'not-found' }
  const organisation = own.id
  if (second === undefined) return { kind: 'organisation', organisation }
  if (second === 'kalla') {
    if (third === undefined) return { kind: 'sources', organisation }
    return own.sections.includes(third) ? { kind: 'section', organisation, section: third } : { kind: 'not-found' }
  }
  if (third !== undefined) return { kind: 'not-found' }
  if (second === 'resultat') return { kind: 'result', organisation }
  return own.steps.includes(second) ? { kind: 'step', organisation, step: second } : { kind: 'not-found' }
}

/** Every address of the guide in both languages: what is prerendered. */
export function allAddresses(site: SiteIndex): readonly string[] {
  const places = site.organisations.flatMap(({ id, steps, sections }) => [
    `/${id}/`,
    ...steps.map((step) => `/${id}/${step}/`),
    `/${id}/resultat/`,
    `/${id}/kalla/`,
    ...sections.map((section) => `/${id}/kalla/${section}/`),
  ])
  return ['/', '/om/', ...places].flatMap((path) => [path, `/en${path}`])
}
