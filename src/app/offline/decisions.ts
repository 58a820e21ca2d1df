/** What a page asks of the service worker. */
export type Ask =
  /** Store these pages, those that are not stored yet. */
  | { readonly kind: 'keep'; readonly pages: readonly string[] }
  /** Tell the page, which is of this version, whether the worker that waits is of another. */
  | { readonly kind: 'compare'; readonly version: string }
  | { readonly kind: 'take-over' }

const STORES = 'ai-lotsen-'
const PAGES = `${STORES}sidor-`

/** Name of the store that holds one version's pages, with their files. `root` is the guide's folder: a web site may hold several guides. */
export function pagesStore(version: string, root: string): string {
  return `${PAGES}${version}-${root}`
}

/** Any store of the guide in that folder, also of what its worker fetches beforehand. */
export function isStoreOf(root: string, name: string): boolean {
  return name.startsWith(STORES) && name.endsWith(`-${root}`)
}

/** The store of any version's pages in that folder. */
export function isPagesStoreOf(root: string, name: string): boolean {
  return name.startsWith(PAGES) && isStoreOf(root, name)
}

/** The store of another version of the guide in that folder. */
export function isOtherVersion(version: string, root: string, name: string): boolean {
  return isPagesStoreOf(root, name) && name !== pagesStore(version, root)
}

/** The one address that a page is stored under, however it was asked for. */
export function keyOf(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname.replace(/\/index\.html$/, '/')
}

/**
 * Whether an answer is a page of this very version of the guide: such a page names the script that gives the version its name. The login
 * page of a proxy, which says 200 as well, does not.
 */
export function isPageOf(version: string, html: string): boolean {
  return html.includes(`/${version}"`)
}

/** Whether what came in place of a hashed file can be one, and not a page that says something else. */
export function isFile(type: string | null): boolean {
  return /javascript|^text\/css|^image\//.test(type ?? '')
}

/** A page as it is stored: it tells the day when it came from the server, as YYYY-MM-DD. */
export function asStored(html: string, day: string): string {
  return html.replace('<html ', `<html data-stored="${day}" `)
}

/** The hashed files that a page names in its head, with what they hold. */
export function filesOf(html: string, page: string): readonly { readonly file: string; readonly integrity: string }[] {
  return [...html.matchAll(/(?:src|href)="([^"]*\/assets\/[^"]+)"(?: integrity="([^"]*)")?/g)].map(([, file = '', integrity = '']) => ({
    file: new URL(file, page).href,
    integrity,
  }))
}

/** Where the guide lies, and the languages that have a folder of their own in it. */
export interface Guide {
  readonly root: string
  readonly languages: readonly string[]
}

/** The pages above one that is not stored, nearest first. Not the start page, which says nothing of what was asked for. */
export function pagesAbove(url: string, { root, languages }: Guide): readonly string[] {
  const [language, ...parts] = partsOf(url, { root, languages })
  const start = language === '' ? root : `${root}${language}/`
  return parts
    .slice(0, -1)
    .map((_, index) => `${start}${parts.slice(0, index + 1).join('/')}/`)
    .reverse()
}

/** Where on such a page the one that was asked for is told of. Keeps the query, which may say that the guide stands in a frame. */
export function placeOn(page: string, url: string): string {
  const { pathname, search } = new URL(url)
  return `${page}${search}#${pathname.split('/').findLast((part) => part !== '') ?? ''}`
}

/** The file that says that a page is not stored, in the language of the page. Made in tools/build/not-stored-html.ts. */
export function notStored(url: string, guide: Guide): string {
  const [language] = partsOf(url, guide)
  return language === '' ? 'utan-nat.html' : `utan-nat.${language}.html`
}

/** The folder of a page's language, empty for the one that has none, and the names of the folders below it. */
function partsOf(url: string, { root, languages }: Guide): readonly [language: string, ...string[]] {
  const language = languages.find((each) => url.startsWith(`${root}${each}/`)) ?? ''
  const start = language === '' ? root : `${root}${language}/`
  return [language, ...keyOf(url).slice(start.length).split('/').filter(Boolean)]
}
