import { EnglishFingerprints } from '../schema/english-fingerprints.ts'
import { englishNames, OWN_TEXTS, SHARED_TEXTS, type SwedishEntry, swedishEntries, type TextKind } from './english-texts.ts'
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
  const reports = [checkFolder(content, '', SHARED_TEXTS), ...chosen.map((folder) => checkFolder(content, folder, OWN_TEXTS))]
  return {
    missing: sortProblems(reports.flatMap((report) => report.missing)),
    outdated: sortProblems(reports.flatMap((report) => report.outdated)),
    fingerprints: new Map(reports.map((report) => [report.file, report.fingerprints])),
  }
}

function checkFolder(content: ParsedContent, folder: string, kinds: readonly TextKind[]) {
  const file = folder + ENGLISH_FINGERPRINTS
  const kept = content.file(EnglishFingerprints, file).value ?? {}
  const fingerprints: Record<string, Record<string, string>> = {}
  const missing: Problem[] = []
  const outdated: Problem[] = []
  for (const kind of kinds) {
    if (!content.files.has(folder + kind.english)) {
      const first = kinds.find((other) => other.english === kind.english) === kind
      const translatable = [...content.files.keys()].find((path) => path.startsWith(folder) && kind.swedish.test(path.slice(folder.length)))
      if (first && translatable !== undefined)
        missing.push({
          file: translatable,
          line: 1,
          column: 1,
          message: `Engelska texter saknas helt. Lägg till ${folder}${kind.english}.`,
        })
      continue
    }
    const overlay = content.source(folder + kind.english)
    const marks: Record<string, string> = (fingerprints[kind.name] ??= {})
    for (const { entry, source } of entriesIn(content, folder, kind)) {
      const found = compare(kind, entry, source, overlay, kept[kind.name]?.[entry.id])
      missing.push(...found.missing)
      outdated.push(...found.outdated)
      if (found.fingerprint !== null) marks[entry.id] = found.fingerprint
    }
  }
  return { file, missing, outdated, fingerprints }
}

function entriesIn(content: ParsedContent, folder: string, kind: TextKind) {
  const own = [...content.files.keys()].filter((path) => path.startsWith(folder) && kind.swedish.test(path.slice(folder.length)))
  return own.flatMap((path) => {
    const source = content.source(path)
    return swedishEntries(kind, source.data).map((entry) => ({ entry, source }))
  })
}

function compare(kind: TextKind, entry: SwedishEntry, source: SourceFile, overlay: SourceFile, kept: string | undefined) {
  const at = kind.isSingle === true ? [kind.name] : [...kind.name.split('.'), entry.id]
  const written = at.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), overlay.data)
  const needed = entry.leaves.filter((leaf) => !leaf.isOptional)
  if (written === undefined) {
    if (needed.length === 0) return { missing: [], outdated: [], fingerprint: null }
    const place = `Lägg till ${at.map((key) => `”${key}”`).join(' → ')} i ${overlay.file}.`
    return { missing: [source.problemAt(entry.path, `Saknas på engelska. ${place}`)], outdated: [], fingerprint: null }
  }
  const names = englishNames(written)
  const missing = needed
    .filter((leaf) => !names.includes(leaf.name))
    .map((leaf) =>
      source.problemAt(
        leaf.path,
        `Texten saknas på engelska. Lägg till ”${leaf.name}” under ${at.map((key) => `”${key}”`).join(' → ')} i ${overlay.file}.`,
      ),
    )
  const fingerprint = fingerprintOf(entry)
  if (kept === fingerprint) return { missing, outdated: [], fingerprint }
  const { line } = source.problemAt(entry.path, '')
  const why = kept === undefined ? 'är inte bekräftad mot svenskan' : 'är skriven efter en svenska som har ändrats'
  const told = `Engelskan ${why} (${source.file}:${line}). Läs båda, rätta, och kör npm run content:english -- --confirm.`
  return { missing, outdated: [overlay.problemAtKey(at.slice(0, -1), at.at(-1) ?? '', told)], fingerprint }
}

/** Of the texts alone, in an order of their own: another order of answers, or a line broken elsewhere, is no other text. */
function fingerprintOf({ leaves }: SwedishEntry): string {
  const texts = leaves.map(({ name, text }) => `${name}=${text.replaceAll(/\s+/g, ' ').trim()}`).sort()
  return hashOf(texts.join('\n')) + hashOf(texts.join('\n'), 0x9e3779b9)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
