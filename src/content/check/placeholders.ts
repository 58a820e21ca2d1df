import { Site } from '../../schema/site.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { type Problem, sortProblems } from '../read/problem.ts'
import { tellWaiting } from './text-signs.ts'

/** Every text that waits for somebody to write it, in the organisations that site.yaml publishes. Nothing of them is guidance yet. */
export function placeholdersIn(content: ParsedContent): readonly Problem[] {
  const published = content.file(Site, 'site.yaml').value?.organisations ?? []
  const files = [...content.files.keys()].filter((path) => published.some((id) => path.startsWith(`organisations/${id}/`)))
  return sortProblems(
    files.flatMap((file) =>
      content.texts(file).flatMap(({ text, path }) => {
        const message = tellWaiting(text)
        return message === undefined ? [] : [content.source(file).problemAt(path, message)]
      }),
    ),
  )
}
