import { useEffect, useState } from 'react'
import { pathAt } from '../../content/edit-file.ts'
import { draft } from '../../workbench/draft.ts'
import { type Entity, FIELDS } from '../../workbench/entities.ts'
import { worker } from './draft-worker.ts'

const NONE: ReadonlyMap<string, readonly string[]> = new Map()

/** A pause in the writing, in milliseconds. */
const PAUSE = 500

/**
 * What the reader of the content says of a thing as it is being written, by field; under the empty name what belongs to no field. `text` is
 * its whole file. Comes a moment after the writing.
 */
export function useLiveProblems(entity: Entity, organisation: string, text: string): ReadonlyMap<string, readonly string[]> {
  const [told, setTold] = useState({ text: '', problems: NONE })
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      const { files, progress } = draft.getState()
      // The whole check, which is on its way, tells the same.
      if (files === null || progress !== null) return
      const candidate = new Map([...files, [entity.file, text]])
      worker.run({ kind: 'read', files: candidate, organisation }).then(
        (problems) => {
          if (!isCurrent) return
          const own = problems.filter(({ file }) => file === entity.file)
          const placed = own.map(({ line, column, message }) => ({ path: pathAt(text, line, column), message }))
          const inside = placed.filter(({ path }) => entity.path.every((part, index) => part === path[index]))
          const byField = Map.groupBy(inside, ({ path }) => fieldAt(entity, path.slice(entity.path.length)))
          setTold({ text, problems: new Map([...byField].map(([name, list]) => [name, list.map(({ message }) => message)])) })
        },
        () => undefined,
      )
    }, PAUSE)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [entity, organisation, text])
  return told.problems
}

function fieldAt({ kind }: Entity, path: readonly (string | number)[]): string {
  return FIELDS[kind].find((field) => field.path.every((part, index) => part === path[index]))?.name ?? ''
}
