import { arePlainDeclarations, ELEMENTS, isPlainSheet, isPlainValue, LOOKS, NAMESPACES, placesIn, PLACES, WORDS } from './svg-parts.ts'

export type ReadSvg =
  | { readonly kind: 'svg'; readonly viewBox: string | undefined }
  /** Something that is no XML, or no picture. */
  | { readonly kind: 'unreadable' }
  /** Something that no logo needs, by its name. */
  | { readonly kind: 'foreign'; readonly what: string }

/** How often parts of a picture may be drawn again by others, all in all. */
const MOST_COPIES = 500

const NAME = String.raw`[A-Za-z_][\w.:-]*`
const ATTRIBUTE = new RegExp(String.raw`\s+(${NAME})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y')
/** What stands between tags, a comment, or a tag with its attributes. Where none of them fits it is no XML. */
const PART = new RegExp(
  String.raw`([^<]+)|<!--(?:(?!--)[^])*-->|<!\[CDATA\[((?:(?!\]\]>)[^])*)\]\]>|<(/?)(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>`,
  'y',
)
const PROLOGUE = /^\uFEFF?(?:<\?xml\s[^?<>]*\?>)?(?:\s|<!--(?:(?!--)[^])*-->)*(?:<!DOCTYPE\s+svg\b[^<>[\]]*>)?/
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/
const NOT_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u
const WITH_WORDS = new Set(['title', 'desc', 'text', 'tspan', 'style'])

interface Walk {
  readonly open: { readonly name: string; readonly id: string | undefined }[]
  /** By the id of what is drawn, or the empty one of the picture itself: what is drawn with it. */
  readonly draws: Map<string, string[]>
  viewBox: string | undefined
  isBegun: boolean
}

/** Reads an SVG by what it may hold, and refuses all else: names of elements and attributes, and values that can do nothing. */
export function readSvg(text: string): ReadSvg {
  const walk: Walk = { open: [], draws: new Map(), viewBox: undefined, isBegun: false }
  if (NOT_XML.test(text)) return { kind: 'unreadable' }
  let at = PROLOGUE.exec(text)?.[0].length ?? 0
  while (at < text.length) {
    PART.lastIndex = at
    const part = PART.exec(text)
    if (part === null) return { kind: 'unreadable' }
    at = PART.lastIndex
    const fault = take(walk, part)
    if (fault !== null) return fault
  }
  if (!walk.isBegun || walk.open.length > 0) return { kind: 'unreadable' }
  if (copiesIn(walk.draws) > MOST_COPIES) return { kind: 'foreign', what: 'use' }
  return { kind: 'svg', viewBox: walk.viewBox }
}

function take(walk: Walk, [whole, words, data, closing, name, attributes = '', closed]: RegExpExecArray): ReadSvg | null {
  if (name === undefined) return takeWords(walk, words ?? data ?? (whole.startsWith('<!--') ? '' : whole), words !== undefined)
  if (closing !== '') return attributes === '' && closed === '' && walk.open.pop()?.name === name ? null : { kind: 'unreadable' }
  const isRoot = walk.open.length === 0
  if (isRoot && (walk.isBegun || name !== 'svg')) return { kind: 'unreadable' }
  if (!ELEMENTS.has(name)) return { kind: 'foreign', what: name }
  const read = readAttributes(attributes)
  if (read === undefined) return { kind: 'unreadable' }
  if (isRoot && read.get('xmlns') !== NAMESPACES['xmlns']) return { kind: 'foreign', what: 'svg utan xmlns="http://www.w3.org/2000/svg"' }
  for (const [key, value] of read) if (!isPlainAttribute(key, value)) return { kind: 'foreign', what: key }
  if (isRoot) walk.viewBox = read.get('viewBox')
  walk.isBegun = true
  walk.open.push({ name, id: read.get('id') })
  for (const [key, value] of read) note(walk, /^(?:xlink:)?href$/.test(key) ? [value.slice(1)] : placesIn(value))
  if (closed === '/') walk.open.pop()
  return null
}

/** Words stand where they are told or drawn, and nowhere else. */
function takeWords(walk: Walk, words: string, isEscaped: boolean): ReadSvg | null {
  const inside = walk.open.at(-1)?.name
  if (words.trim() === '') return null
  if (inside === undefined || !WITH_WORDS.has(inside) || (isEscaped && ENTITY.test(words))) return { kind: 'unreadable' }
  if (inside !== 'style') return null
  note(walk, placesIn(words))
  return isPlainSheet(words) ? null : { kind: 'foreign', what: 'style' }
}

/** By name; undefined where a name stands twice. */
function readAttributes(text: string): ReadonlyMap<string, string> | undefined {
  const read = new Map<string, string>()
  ATTRIBUTE.lastIndex = 0
  for (let found = ATTRIBUTE.exec(text); found !== null; found = ATTRIBUTE.exec(text)) {
    const [, name = '', double, single = ''] = found
    if (read.has(name)) return undefined
    read.set(name, double ?? single)
  }
  return read
}

function isPlainAttribute(name: string, value: string): boolean {
  if (Object.hasOwn(NAMESPACES, name)) return value === NAMESPACES[name]
  if (/^(?:xlink:)?href$/.test(name)) return /^#[\w.-]+$/.test(value)
  if (name === 'style') return arePlainDeclarations(value)
  if (LOOKS.has(name) || PLACES.has(name)) return isPlainValue(value)
  return WORDS.test(name) && !ENTITY.test(value)
}

function note({ open, draws }: Walk, places: readonly string[]): void {
  if (places.length === 0) return
  for (const id of ['', ...open.flatMap((each) => each.id ?? [])]) draws.set(id, [...(draws.get(id) ?? []), ...places])
}

/** How often parts are drawn by others; what draws itself would never end. */
function copiesIn(draws: Walk['draws']): number {
  const known = new Map<string, number>()
  const count = (id: string): number => {
    const found = known.get(id)
    if (found !== undefined) return found
    known.set(id, Infinity)
    const all = (draws.get(id) ?? []).reduce((sum, place) => sum + 1 + count(place), 0)
    known.set(id, all)
    return all
  }
  return count('')
}
