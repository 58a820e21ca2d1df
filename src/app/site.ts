import head from 'content:site'
import type { SiteIndex } from '../schema/model.ts'

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

/** Every organisation's name, to search among. */
export async function loadNames(): Promise<readonly Pick<SiteIndex['organisations'][number], 'id' | 'name' | 'document'>[]> {
  return (await import('content:names')).default
}

/** Pages that are about any organisation. */
const KNOWS_NAMES: readonly string[] = ['delat', 'mina-bedomningar', 'redaktion']
const NO_PAGES = { steps: [], sections: [], shortcuts: [], parts: [], systems: [] }
