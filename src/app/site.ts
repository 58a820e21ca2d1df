import head from 'content:site'
import type { SiteIndex } from '../schema/model.ts'
import { PAGES } from '../schema/pages.ts'
import { loadNames } from '../shared/session/load-content.ts'

/**
 * What a page knows of the site. In a large one that is only the organisation that its address is about, so that the first load stays
 * the same however many there are; other organisations are other page loads.
 */
export async function siteOf(pathname: string): Promise<SiteIndex> {
  if (!head.isLarge) return head
  const [first = ''] = pathname
    .replace(/^\/en(?=\/|$)/, '')
    .split('/')
    .filter(Boolean)
  if (KNOWS_NAMES.includes(first)) return { ...head, organisations: (await loadNames()).map((own) => ({ ...NO_PAGES, ...own })) }
  const { default: directory } = first === '' ? { default: {} } : await import('content:directory')
  const own = Object.hasOwn(directory, first) ? await directory[first]?.() : undefined
  return own === undefined ? head : { ...head, organisations: [own.index] }
}

/** Every organisation with all its addresses: what is prerendered. */
export async function wholeSite(): Promise<SiteIndex> {
  if (!head.isLarge) return head
  const { default: directory } = await import('content:directory')
  return { ...head, organisations: await Promise.all(Object.values(directory).map(async (open) => (await open()).index)) }
}

/** First parts of the addresses whose pages are about any organisation. */
const KNOWS_NAMES: readonly string[] = Object.values(PAGES).flatMap((page) =>
  'inLargeSites' in page && page.inLargeSites === 'names' ? [page.at.split('/')[0] ?? ''] : [],
)
const NO_PAGES = {
  theme: null,
  choices: head.choices,
  steps: [],
  sections: [],
  shortcuts: [],
  situations: [],
  parts: [],
  systems: [],
  decided: [],
}
