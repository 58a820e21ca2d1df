import type * as z from 'zod/mini'
import { TranslationFingerprints } from '../../schema/translation-fingerprints.ts'
import { LANGUAGES, theLanguage, type Translation, TRANSLATIONS } from '../../schema/languages.ts'
import { type Entry, entryKinds, type FoundText } from '../../schema/texts-in.ts'
import { listIndex } from '../read/complete-translation.ts'
import { FILE_KINDS, placeOf, TRANSLATED, translationOf } from '../read/file-kinds.ts'
import { hashOf } from '../read/hash.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { type Problem, sortProblems } from '../read/problem.ts'
import type { SourceFile } from '../read/source-file.ts'

/** What the translations of a content folder lack, and the fingerprints that they would have if all of them were right. */
export interface TranslationReport {
  readonly missing: readonly Problem[]
  /** Written from a Swedish that has changed since, or never said to agree with it. */
  readonly outdated: readonly Problem[]
  /** By the file that they belong in. */
  readonly fingerprints: ReadonlyMap<string, TranslationFingerprints>
}

/**
 * Holds each translation against the Swedish. An organisation without any is told of once. Nothing here is wrong: what is missing is
 * shown in Swedish, and what is old may still be right. `only` limits it to some organisations.
 */
export function checkTranslations(content: ParsedContent, only?: readonly string[]): TranslationReport {
  const folders = [...new Set([...content.files.keys()].flatMap((path) => /^organisations\/[^/]+\//.exec(path)?.[0] ?? []))]
  const chosen = only === undefined ? folders : folders.filter((folder) => only.some((id) => folder === `organisations/${id}/`))
  const reports = TRANSLATIONS.flatMap((language) => ['', ...chosen].map((folder) => checkFolder(content, folder, language)))
  return {
    missing: sortProblems(reports.flatMap((report) => report.missing)),
    outdated: sortProblems(reports.flatMap((report) => report.outdated)),
    fingerprints: new Map(reports.map((report) => [report.file, report.fingerprints])),
  }
}

function checkFolder(content: ParsedContent, folder: string, language: Translation) {
  const file = `${folder}${language}.fingerprints.yaml`
  const kept = content.file(TranslationFingerprints, file).value ?? {}
  const fingerprints: Record<string, Record<string, string>> = {}
  const missing: Problem[] = []
  const outdated: Problem[] = []
  const reported = new Set<string>()
  for (const kind of folder === '' ? TRANSLATED.shared : TRANSLATED.own) {
    const words = translationOf(folder, kind, language)
    const swedish = [...content.files.keys()].filter((path) => {
      const place = placeOf(path)
      return place?.folder === folder && place.kind === kind
    })
    if (!content.files.has(words)) {
      const [first] = swedish
      const message = `${capital(LANGUAGES[language].name)} texter saknas helt. Lägg till ${words}.`
      if (first !== undefined && !reported.has(words)) missing.push({ file: first, line: 1, column: 1, message })
      reported.add(words)
      continue
    }
    const schema = FILE_KINDS[kind] as z.ZodMiniType
    const overlay = content.written(words)
    for (const thing of entryKinds(schema)) fingerprints[thing] ??= {}
    for (const path of swedish) {
      const source = content.written(path)
      for (const thing of thingsIn(content.texts(path))) {
        const { kind: name, id } = thing.entry
        const found = compare(thing, source, overlay, kept[name]?.[id], language)
        missing.push(...found.missing)
        outdated.push(...found.outdated)
        if (found.fingerprint !== null) (fingerprints[name] ??= {})[id] = found.fingerprint
      }
    }
  }
  return { file, missing, outdated, fingerprints }
}

/** A thing that is translated, such as a finding, with its texts. */
interface Thing {
  readonly entry: Entry
  readonly texts: readonly FoundText[]
}

function thingsIn(texts: readonly FoundText[]): readonly Thing[] {
  const things = new Map<Entry, FoundText[]>()
  for (const text of texts) {
    if (text.entry === null || text.mark.translation === 'none') continue
    const known = things.get(text.entry)
    if (known === undefined) things.set(text.entry, [text])
    else known.push(text)
  }
  return [...things].map(([entry, texts]) => ({ entry, texts }))
}

function compare({ entry, texts }: Thing, source: SourceFile, overlay: SourceFile, kept: string | undefined, language: Translation) {
  const { name: inLanguage } = LANGUAGES[language]
  const { at, path } = entry
  const written = at.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), overlay.data)
  const needed = texts.filter(({ mark }) => mark.translation === 'must')
  if (written === undefined) {
    if (needed.length === 0) return { missing: [], outdated: [], fingerprint: null }
    const place = `Skriv den (${at.join(', ')} i ${overlay.file}).`
    return { missing: [source.problemAt(path, `Saknas på ${inLanguage}. ${place}`)], outdated: [], fingerprint: null }
  }
  const names = namesIn(written)
  const missing = needed
    .filter(({ name }) => !names.includes(name))
    .map((text) =>
      source.problemAt(
        text.path,
        `Texten saknas på ${inLanguage}. Skriv den (${[...at, toldName(text, source)].join(', ')} i ${overlay.file}).`,
      ),
    )
  const fingerprint = fingerprintOf(texts)
  if (kept === fingerprint) return { missing, outdated: [], fingerprint }
  const { line } = source.problemAt(path, '')
  const why = kept === undefined ? 'är inte bekräftad mot svenskan' : 'är skriven efter en svenska som har ändrats'
  const told = `${capital(theLanguage(language))} ${why} (${source.file}:${line}). Läs båda, rätta, och bekräfta (content:english --confirm).`
  return { missing, outdated: [overlay.problemAtKey(at.slice(0, -1), at.at(-1) ?? '', told)], fingerprint }
}

/** The key of a text; of a line in a list, which line it is. */
function toldName(text: FoundText, { data }: SourceFile): string {
  const index = listIndex(text, data)
  return index === undefined ? text.name : `${text.name.split('.').slice(0, -1).join('.')} punkt ${index + 1}`
}

/** The names of the texts that an entry has words for. */
function namesIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') return [name]
  return isRecord(value) ? Object.entries(value).flatMap(([key, inner]) => namesIn(inner, name === '' ? key : `${name}.${key}`)) : []
}

/** Of the texts alone, in an order of their own: another order of answers, or a line broken elsewhere, is no other text. */
function fingerprintOf(found: readonly FoundText[]): string {
  const texts = found.map(({ name, text }) => `${name}=${text.replaceAll(/\s+/g, ' ').trim()}`).sort()
  return hashOf(texts.join('\n')) + hashOf(texts.join('\n'), 0x9e3779b9)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
