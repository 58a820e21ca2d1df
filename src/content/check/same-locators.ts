import { Section } from '../../schema/statements.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { type Problem, sortProblems } from '../read/problem.ts'

/**
 * Statements of an organisation that stand in the same place by their locators: links to them are then the same words to different
 * places. Not wrong, since each is found by its phrase. `only` limits it to some organisations.
 */
export function sameLocators(content: ParsedContent, only?: readonly string[]): readonly Problem[] {
  const found: Problem[] = []
  const seen = new Map<string, string>()
  for (const file of content.files.keys()) {
    const folder = /^organisations\/([^/]+)\/statements\//.exec(file)?.[1]
    if (folder === undefined || (only !== undefined && !only.includes(folder))) continue
    const { value, source } = content.file(Section, file)
    value?.statements.forEach(({ id, locator }, index) => {
      const key = `${folder} ${locator.toLowerCase()}`
      const other = seen.get(key)
      if (other === undefined) seen.set(key, id)
      else
        found.push(
          source.problemAt(
            ['statements', index, 'locator'],
            `”${other}” har samma plats. Skriv den noggrannare, till exempel med mening eller led, så att länkarna till dem går att skilja åt.`,
          ),
        )
    })
  }
  return sortProblems(found)
}
