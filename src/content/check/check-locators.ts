import { Section } from '../../schema/statements.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { type Problem, sortProblems } from '../read/problem.ts'

/** What a section is called at the beginning of a place in it. */
interface Heading {
  readonly section: string
  readonly words: string
}

/**
 * Statements whose place in the document is in another section than the one that they stand in, by its number or its heading. A place that
 * names no section is left alone. `only` limits it to some organisations.
 */
export function checkLocators(content: ParsedContent, only?: readonly string[]): readonly Problem[] {
  const folders = new Map<string, string[]>()
  for (const file of content.files.keys()) {
    const id = /^organisations\/([^/]+)\/statements\/[^/]+\.yaml$/.exec(file)?.[1]
    if (id !== undefined && (only === undefined || only.includes(id))) folders.set(id, [...(folders.get(id) ?? []), file])
  }
  return sortProblems([...folders.values()].flatMap((files) => checkFolder(content, files)))
}

function checkFolder(content: ParsedContent, files: readonly string[]): readonly Problem[] {
  const sections = files.flatMap((file) => {
    const { value, source } = content.file(Section, file)
    return value === undefined ? [] : [{ ...value, source }]
  })
  const titles = new Map(sections.map(({ section, title }) => [section, title]))
  const headings = sections.flatMap(({ section, title }) => headingsOf(section, title))
  return sections.flatMap(({ section, title, statements, source }) =>
    statements.flatMap(({ locator }, index) => {
      const named = sectionsNamed(locator, headings)
      if (named.length === 0 || named.includes(section)) return []
      const other = named.map((id) => `”${titles.get(id)}”`).join(' eller ')
      const told = `Platsen ”${locator}” är i avsnittet ${other}, men påståendet står i ”${title}”. Flytta påståendet dit, eller rätta platsen.`
      return [source.problemAt(['statements', index, 'locator'], told)]
    }),
  )
}

/** A section is called by its number, by its title, or by both. */
function headingsOf(section: string, title: string): readonly Heading[] {
  const [, number, words = title] = /^(\d+(?:\.\d+)*)\.?\s+(.*)$/.exec(title) ?? []
  const own = /^\d+(?:\.\d+)*$/.test(section) ? section : undefined
  return [title, words, number, own].flatMap((heading) => (heading === undefined ? [] : [{ section, words: heading.toLowerCase() }]))
}

/** The sections that a place begins with, by as many of its letters as possible. */
function sectionsNamed(locator: string, headings: readonly Heading[]): readonly string[] {
  const place = locator.toLowerCase().replace(/^(?:avsnitt|kapitel|kap\.)\s+/, '')
  const named = headings.filter(({ words }) => place.startsWith(words) && !/^[\p{L}\p{N}]/u.test(place.slice(words.length)))
  const longest = Math.max(...named.map(({ words }) => words.length))
  return [...new Set(named.filter(({ words }) => words.length === longest).map(({ section }) => section))]
}
