import { type Content, type ContentFiles, loadContent } from '../compile/load.ts'
import { formatProblem } from '../read/problem.ts'

/** Content that has no problems; a test that is given some stops, and says which. */
export function contentOf(files: ContentFiles, only?: readonly string[]): Content {
  const loaded = loadContent(files, only)
  if (loaded.kind === 'problems') throw new Error(loaded.problems.map(formatProblem).join('\n'))
  return loaded.content
}

/** One organisation of content that has no problems, in every language. */
export function ownOf(files: ContentFiles, id = 'exempel'): ReturnType<typeof inContent> {
  return inContent(contentOf(files), id)
}

function inContent({ organisations }: Content, id: string) {
  const own = organisations.get(id)
  if (own === undefined) throw new Error(`There is no ${id}.`)
  return own
}
