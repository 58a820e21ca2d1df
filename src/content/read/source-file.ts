import {
  type Document,
  type DocumentOptions,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type ParseOptions,
  type SchemaOptions,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import type { Problem } from './problem.ts'
import { readRaw } from './raw-text.ts'

/** The text of every content file (pictures of other kinds than SVG in base64), by its path below the content folder, with forward slashes. */
export type ContentFiles = ReadonlyMap<string, string>

export type Path = readonly (string | number)[]

/** A YAML file with the place of everything in it. */
export interface SourceFile {
  readonly file: string
  /** The content as plain data: every scalar is a string, apart from true and false. */
  readonly data: unknown
  /** The file could not be read as YAML in all its parts; what it lacks is then not known. */
  readonly broken: boolean
  /** What is wrong with it by itself. */
  readonly problems: readonly Problem[]
  /** A problem at the value that a path leads to, or at the nearest thing that encloses it. */
  readonly problemAt: (path: Path, message: string) => Problem
  /** Like `problemAt`, at a key instead of its value. */
  readonly problemAtKey: (path: Path, key: string, message: string) => Problem
}

/** How every content file is read, and how it is read again when an editor changes a part of it. */
export const YAML_WITHOUT_SURPRISES: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'failsafe',
  customTags: ['bool'],
  uniqueKeys: true,
  prettyErrors: false,
}

/**
 * Reads YAML without its surprises: `nej`, `0` and dates stay strings, and anchors, aliases and tags are refused, since an
 * editor cannot see what they expand to.
 */
export function readSource(file: string, given: string): SourceFile {
  const { text, problems: signs, isUnreadable } = readRaw(file, given)
  if (isUnreadable) return unread(file, signs)
  const tooDeep = placeTooDeep(text)
  // The parser calls itself for each level, and would run out of room.
  if (tooDeep !== undefined)
    return unread(file, [{ file, ...tooDeep, message: 'Här ligger grupper i grupper i för många nivåer. Skriv det plattare.' }])
  const lines = new LineCounter()
  const document = parseDocument(text, { ...YAML_WITHOUT_SURPRISES, lineCounter: lines })
  const problemOn = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(1, line), column: Math.max(1, col), message }
  }
  const errors = firstErrors(document, lines).map((error) => problemOn(beginningOf(document, error), describeSyntax(error)))
  const hidden = hiddenIn(document).map(({ offset, message }) => problemOn(offset, message))
  const pairAt = pairFinder()
  return {
    file,
    data: hidden.length > 0 ? null : (document.toJS() as unknown),
    broken: document.errors.length > 0 || hidden.length > 0,
    problems: [...signs, ...errors, ...hidden],
    problemAt: (path, message) => problemOn(offsetOf(document, path), message),
    problemAtKey: (path, key, message) => {
      const map = nodeAt(document, path)
      const found = isMap(map) ? pairAt(map, key)?.key : undefined
      return problemOn(isNode(found) && found.range ? found.range[0] : offsetOf(document, path), message)
    },
  }
}

/** A file of which nothing more is known than what is wrong. */
function unread(file: string, problems: readonly Problem[]): SourceFile {
  const problemAt = (_path: Path, message: string): Problem => ({ file, line: 1, column: 1, ...problems[0], message })
  return { file, data: null, broken: true, problems, problemAt, problemAtKey: (path, _key, message) => problemAt(path, message) }
}

/** Finds the pair of a key. A map is read through once, however many keys are asked for. */
function pairFinder(): (map: YAMLMap, key: string) => Pair | undefined {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()
  return (map, key) => {
    const pairs = known.get(map) ?? new Map(map.items.toReversed().map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]))
    known.set(map, pairs)
    return pairs.get(key)
  }
}

/** Real content has a dozen levels, and two blanks for each. */
const MOST_BRACKETS = 60
const WIDEST_INDENT = 240

/** Where more levels are opened than anybody can read. Brackets inside texts are counted too, but they close again. */
function placeTooDeep(text: string): Pick<Problem, 'line' | 'column'> | undefined {
  let brackets = 0
  for (const [index, line] of text.split('\n').entries()) {
    // Dashes and question marks open a level each, on one line.
    if ((/^[ ?-]*/.exec(line)?.[0].length ?? 0) > WIDEST_INDENT) return { line: index + 1, column: 1 }
    for (let column = 0; column < line.length; column++) {
      const sign = line[column]
      if (sign === '[' || sign === '{') brackets++
      else if ((sign === ']' || sign === '}') && brackets > 0) brackets--
      if (brackets > MOST_BRACKETS) return { line: index + 1, column: column + 1 }
    }
  }
  return undefined
}

/** One slip makes the parser stumble for several lines; the first of them is where the editor has to look. */
function firstErrors(document: Document, lines: LineCounter): readonly YAMLError[] {
  let last = -1
  return document.errors.filter((error) => {
    if (error.code === 'DUPLICATE_KEY') return true
    const { line } = lines.linePos(error.pos[0])
    const follows = last !== -1 && line <= last + 1
    last = line
    return !follows
  })
}

/** The parser sees that a quotation mark or bracket is not closed only where something else comes; the mistake lies where it opens. */
function beginningOf(document: Document, error: YAMLError): number {
  let found = error.pos[0]
  if (!isUnclosed(error)) return found
  visit(document, {
    Node: (_key, node) => {
      const isOpened = isCollection(node)
        ? node.flow === true
        : isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
      const [start, end] = node.range ?? [0, 0]
      if (isOpened && start <= error.pos[0] && error.pos[0] <= end) found = start
    },
  })
  return found
}

function isUnclosed(error: YAMLError): boolean {
  return error.code === 'MISSING_CHAR' || error.message.includes('must be sufficiently indented and end with')
}

function hiddenIn(document: Document): readonly { readonly offset: number; readonly message: string }[] {
  const found: { readonly offset: number; readonly message: string }[] = []
  const refuse = (offset: number | undefined, message: string): void => {
    found.push({ offset: offset ?? 0, message })
  }
  visit(document, {
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && pair.key.value === '__proto__') refuse(pair.key.range?.[0], 'Nyckeln ”__proto__” går inte att använda.')
      if (isScalar(pair.key) && pair.key.value === '<<')
        refuse(pair.key.range?.[0], 'Tecknen << går inte att använda här. Skriv ut det som ska stå i stället.')
    },
    Node: (_key, node) => {
      if (isAlias(node))
        refuse(
          node.range?.[0],
          'Tecknet * betyder något särskilt i början av en text. Skriv ut texten där den behövs, eller sätt citattecken runt den.',
        )
      else if (node.anchor !== undefined)
        refuse(node.range?.[0], 'Tecknet & betyder något särskilt i början av en text. Ta bort det, eller sätt citattecken runt texten.')
      else if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) {
        refuse(node.range?.[0], 'Tecknet ! betyder något särskilt i början av en text. Ta bort det, eller sätt citattecken runt texten.')
      }
    },
  })
  return found
}

function describeSyntax(error: YAMLError): string {
  if (isUnclosed(error))
    return 'Det som börjar här tar inte slut. Lägg till citattecknet eller parentesen som saknas, eller kolonet efter det första ordet.'
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return 'Samma sak står två gånger här. Behåll en av raderna.'
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return 'Indraget stämmer inte. Använd två blanksteg per nivå och inga tabbar.'
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'Raden går inte att läsa. Se efter att den har ett ord, ett kolon och sedan texten, med rätt indrag. En text som innehåller kolon ska ha citattecken runt sig.'
    case 'MULTIPLE_DOCS':
      return 'Raden --- delar filen i två, och det går inte här. Ta bort raden.'
    default:
      return 'Filen går inte att läsa från den här raden. Se efter indrag, kolon och citattecken: en text som börjar med ett tecken, eller har kolon i sig, ska ha citattecken runt sig.'
  }
}

/** The node that a path leads to, or undefined. */
export function nodeAt(document: Document, path: Path): unknown {
  let node: unknown = document.contents
  for (const part of path) {
    if (isMap(node)) node = node.get(String(part), true)
    else if (isSeq(node)) node = node.get(Number(part), true)
    else return undefined
  }
  return node
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = nodeAt(document, path.slice(0, length))
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
