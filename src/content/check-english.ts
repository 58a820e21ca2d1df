import type * as z from 'zod/mini'
import { EnglishFingerprints } from '../schema/english-fingerprints.ts'
import { type Entry, entryKinds, type FoundText } from '../schema/texts-in.ts'
import { listIndex } from './complete-english.ts'
import { FILE_KINDS, placeOf, TRANSLATED } from './file-kinds.ts'
import { hashOf } from './hash.ts'
import type { ParsedContent } from './parsed-content.ts'
import { type Problem, sortProblems } from './problem.ts'
import type { SourceFile } from './source-file.ts'

/** Name of the file that says which Swedish each English text was written from, in the content folder and in an organisation's. */
const ENGLISH_FINGERPRINTS = 'en.fingerprints.yaml'

/** What the English of a content folder lacks, and the fingerprints that it would have if all of it were right. */
export interface EnglishReport {
  readonly missing: readonly Problem[]
  /** Written from a Swedish that has changed since, or never said to agree with it. */
  readonly outdated: readonly Problem[]
  /** By the file that they belong in. */
  readonly fingerprints: ReadonlyMap<string, EnglishFingerprints>
}

/**
 * Holds the English against the Swedish. An organisation without any English is told of once. Nothing here is wrong: what is missing is
 * shown in Swedish, and what is old may still be right. `only` limits it to some organisations.
 */
export function checkEnglish(content: ParsedContent, only?: readonly string[]): EnglishReport {
  const folders = [...new Set([...content.files.keys()].flatMap((path) => /^organisations\/[^/]+\//.exec(path)?.[0] ?? []))]
  const chosen = only === undefined ? folders : folders.filter((folder) => only.some((id) => folder === `organisations/${id}/`))
  const reports = [checkFolder(content, ''), ...chosen.map((folder) => checkFolder(content, folder))]
  return {
    missing: sortProblems(reports.flatMap((report) => report.missing)),
    outdated: sortProblems(reports.flatMap((report) => report.outdated)),
    fingerprints: new Map(reports.map((report) => [report.file, report.fingerprints])),
  }
}

function checkFolder(content: ParsedContent, folder: string) {
  const file = folder + ENGLISH_FINGERPRINTS
  const kept = content.file(EnglishFingerprints, file).value ?? {}
  const fingerprints: Record<string, Record<string, string>> = {}
  const missing: Problem[] = []
  const outdated: Problem[] = []
  const reported = new Set<string>()
  for (const kind of folder === '' ? TRANSLATED.shared : TRANSLATED.own) {
    const english = `${folder}${folder === '' ? `${kind}.` : ''}en.yaml`
    const swedish = [...content.files.keys()].filter((path) => {
      const place = placeOf(path)
      return place?.folder === folder && place.kind === kind
    })
    if (!content.files.has(english)) {
      const [first] = swedish
      const message = `Engelska texter saknas helt. Lägg till ${english}.`
      if (first !== undefined && !reported.has(english)) missing.push({ file: first, line: 1, column: 1, message })
      reported.add(english)
      continue
    }
    const schema = FILE_KINDS[kind] as z.ZodMiniType
    const overlay = content.written(english)
    for (const thing of entryKinds(schema)) fingerprints[thing] ??= {}
    for (const path of swedish) {
      const source = content.written(path)
      for (const thing of thingsIn(content.texts(path))) {
        const { kind: name, id } = thing.entry
        const found = compare(thing, source, overlay, kept[name]?.[id])
        missing.push(...found.missing)
        outdated.push(...found.outdated)
        if (found.fingerprint !== null) (fingerprints[name] ??= {})[id] = found.fingerprint
      }
    }
  }
  return { file, missing, outdated, fingerprints }
}

/** A thing that has English, such as a finding, with its texts. */
interface Thing {
  readonly entry: Entry
  readonly texts: readonly FoundText[]
}

function thingsIn(texts: readonly FoundText[]): readonly Thing[] {
  const things = new Map<Entry, FoundText[]>()
  for (const text of texts) {
    if (text.entry === null || text.mark.english === 'none') continue
    const known = things.get(text.entry)
    if (known === undefined) things.set(text.entry, [text])
    else known.push(text)
  }
  return [...things].map(([entry, texts]) => ({ entry, texts }))
}

function compare({ entry, texts }: Thing, source: SourceFile, overlay: SourceFile, kept: string | undefined) {
  const { at, path } = entry
  const written = at.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), overlay.data)
  const needed = texts.filter(({ mark }) => mark.english === 'must')
  if (written === undefined) {
    if (needed.length === 0) return { missing: [], outdated: [], fingerprint: null }
    const place = `Lägg till ${toldKeys(at)} i ${overlay.file}.`
    return { missing: [source.problemAt(path, `Saknas på engelska. ${place}`)], outdated: [], fingerprint: null }
  }
  const names = englishNames(written)
  const missing = needed
    .filter(({ name }) => !names.includes(name))
    .map((text) =>
      source.problemAt(
        text.path,
        `Texten saknas på engelska. Lägg till ${toldName(text, source)} under ${toldKeys(at)} i ${overlay.file}.`,
      ),
    )
  const fingerprint = fingerprintOf(texts)
  if (kept === fingerprint) return { missing, outdated: [], fingerprint }
  const { line } = source.problemAt(path, '')
  const why = kept === undefined ? 'är inte bekräftad mot svenskan' : 'är skriven efter en svenska som har ändrats'
  const told = `Engelskan ${why} (${source.file}:${line}). Läs båda, rätta, och kör npm run content:english -- --confirm.`
  return { missing, outdated: [overlay.problemAtKey(at.slice(0, -1), at.at(-1) ?? '', told)], fingerprint }
}

/** The key of a text; of a line in a list, which line it is. */
function toldName(text: FoundText, { data }: SourceFile): string {
  const index = listIndex(text, data)
  return index === undefined ? `”${text.name}”` : `punkt ${index + 1} i ”${text.name.split('.').slice(0, -1).join('.')}”`
}

function toldKeys(keys: readonly string[]): string {
  return keys.map((key) => `”${key}”`).join(' → ')
}

/** The names of the texts of an entry in English. */
function englishNames(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') return [name]
  return isRecord(value) ? Object.entries(value).flatMap(([key, inner]) => englishNames(inner, name === '' ? key : `${name}.${key}`)) : []
}

/** Of the texts alone, in an order of their own: another order of answers, or a line broken elsewhere, is no other text. */
function fingerprintOf(found: readonly FoundText[]): string {
  const texts = found.map(({ name, text }) => `${name}=${text.replaceAll(/\s+/g, ' ').trim()}`).sort()
  return hashOf(texts.join('\n')) + hashOf(texts.join('\n'), 0x9e3779b9)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
