import { Glossary } from '../../schema/glossary.ts'
import { Systems } from '../../schema/systems.ts'
import { languageOf, placeOf } from '../read/file-kinds.ts'
import { knownWords, lintText } from './lint-rules.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import type { ContentFiles } from '../read/source-file.ts'
import { type Problem, sortProblems } from '../read/problem.ts'

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
    const place = placeOf(file)
    if (place === undefined || languageOf(file) !== 'sv') continue
    const { folder } = place
    if (only !== undefined && folder !== '' && !only.some((id) => folder === `organisations/${id}/`)) continue
    const source = content.written(file)
    const told = new Set<string>()
    const near = explained.get(folder) ?? explainedNear(content.files, folder)
    explained.set(folder, near)
    const mine = { ...known, abbreviations: new Set([...known.abbreviations, ...near]) }
    for (const linted of content.texts(file).filter(({ mark }) => mark.isOurs)) {
      for (const { severity, message } of lintText(linted, mine)) {
        // The same advice on the same word once a file: the editor who follows it finds the rest.
        if (severity === 'warning' && told.has(message)) continue
        told.add(message)
        found[severity].push(source.problemAt(linted.path, message))
      }
    }
  }
  return { errors: sortProblems(found.error), warnings: sortProblems(found.warning) }
}

/** Abbreviations that stand in brackets after their words, somewhere in an organisation's folder or in the shared files. */
function explainedNear(files: ContentFiles, folder: string): ReadonlySet<string> {
  const near = [...files].filter(([file]) => !file.startsWith('organisations/') || (folder !== '' && file.startsWith(folder)))
  return new Set(near.flatMap(([, text]) => [...text.matchAll(/\((\p{Lu}{2,})\)/gu)].map(([, word]) => word ?? '')))
}
