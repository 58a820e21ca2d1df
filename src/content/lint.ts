import { Glossary } from '../schema/glossary.ts'
import { Systems } from '../schema/systems.ts'
import { knownWords, type LintedText, lintText } from './lint-rules.ts'
import type { ContentFiles, ParsedContent } from './parsed-content.ts'
import { type Problem, sortProblems } from './problem.ts'
import type { Path } from './source-file.ts'

/** Keys whose texts a person reads. Names, search phrases and the words of the document itself are left alone. */
const TEXTS: ReadonlySet<string> = new Set(
  'title text label help question why meaning intro standing interpretation description discussion reason silent advice before during after note action what'.split(
    ' ',
  ),
)

/** Reads the Swedish of all content: errors for what the editors' guide forbids, warnings for what is hard to read. `only` limits it to some organisations. */
export function lintContent(
  content: ParsedContent,
  only?: readonly string[],
): { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const glossary = content.file(Glossary, 'glossary.yaml').value ?? { terms: [] }
  const systems = content.file(Systems, 'systems.yaml').value?.systems ?? []
  const known = knownWords(
    glossary,
    systems.flatMap((system) => [system.name, system.maker ?? '', ...(system.aliases ?? [])]),
  )
  const explained = new Map<string, ReadonlySet<string>>()
  const found = { error: [] as Problem[], warning: [] as Problem[] }
  for (const file of content.files.keys()) {
    if (!file.endsWith('.yaml') || /(^|[/.])en\.yaml$/.test(file)) continue
    const folder = /^organisations\/[^/]+\//.exec(file)?.[0] ?? ''
    if (only !== undefined && folder !== '' && !only.some((id) => folder === `organisations/${id}/`)) continue
    const source = content.source(file)
    const told = new Set<string>()
    const near = explained.get(folder) ?? explainedNear(content.files, folder)
    explained.set(folder, near)
    const mine = { ...known, abbreviations: new Set([...known.abbreviations, ...near]) }
    visitTexts(source.data, [], (linted, path) => {
      if (isOfDocument(file, path)) return
      for (const { severity, message } of lintText(linted, mine)) {
        // The same advice on the same word once a file: the editor who follows it finds the rest.
        if (severity === 'warning' && told.has(message)) continue
        told.add(message)
        found[severity].push(source.problemAt(path, message))
      }
    })
  }
  return { errors: sortProblems(found.error), warnings: sortProblems(found.warning) }
}

/** The titles of the document and of its sections are its own words. */
function isOfDocument(file: string, path: Path): boolean {
  const place = path.join('/')
  return (place === 'title' && file.includes('/statements/')) || (place === 'document/title' && file.endsWith('/policy.yaml'))
}

/** Abbreviations that stand in brackets after their words, somewhere in an organisation's folder or in the shared files. */
function explainedNear(files: ContentFiles, folder: string): ReadonlySet<string> {
  const near = [...files].filter(([file]) => !file.startsWith('organisations/') || (folder !== '' && file.startsWith(folder)))
  return new Set(near.flatMap(([, text]) => [...text.matchAll(/\((\p{Lu}{2,})\)/gu)].map(([, word]) => word ?? '')))
}

function visitTexts(data: unknown, path: Path, visit: (text: LintedText, path: Path) => void): void {
  if (Array.isArray(data)) {
    data.forEach((item, index) => {
      const key = path.findLast((part) => typeof part === 'string')
      if (typeof item === 'string' && key !== undefined && TEXTS.has(key)) visit({ key, text: item }, [...path, index])
      else visitTexts(item, [...path, index], visit)
    })
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      if (typeof value === 'string' && TEXTS.has(key)) visit({ key, text: value }, [...path, key])
      else visitTexts(value, [...path, key], visit)
    }
  }
}
