import forms from 'content:forms'
import { useEffect, useState } from 'react'
import { type Data, pathAt } from '../../../../content/edit/edit-file.ts'
import { workbench } from '../../state/store.ts'
import { type Entity, withValues } from '../../state/entities.ts'
import { reader } from './draft-worker.ts'

/** What was changed in a form and is not saved yet, by field. */
export type Changes = Readonly<Record<string, Data | undefined>>

const NONE: ReadonlyMap<string, readonly string[]> = new Map()

/** A pause in the writing, in milliseconds. */
const PAUSE = 300

/**
 * What the reader of the content says of a thing as it is being written, by field; under the empty name what belongs to no field. `text` is
 * its whole file as it is saved. Comes a moment after the writing.
 */
export function useLiveProblems(
  entity: Entity,
  organisation: string,
  text: string,
  changes: Changes,
): ReadonlyMap<string, readonly string[]> {
  const [status, setStatus] = useState(NONE)
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      const { files } = workbench.getState()
      if (files === null) return
      // Written here and not at every key that is pressed: large files take their time.
      const written = withValues(new Map([...files, [entity.file, text]]), entity, organisation, changes)
      const candidate = new Map([...files, [entity.file, written]])
      reader.run({ kind: 'read', files: candidate, organisation }).then(
        (problems) => {
          if (!isCurrent) return
          const own = problems.filter(({ file }) => file === entity.file)
          const placed = own.map(({ line, column, message }) => ({ path: pathAt(written, line, column), message }))
          const inside = placed.filter(({ path }) => entity.path.every((part, index) => part === path[index]))
          const byField = Map.groupBy(inside, ({ path }) => fieldAt(entity, path.slice(entity.path.length)))
          setStatus(new Map([...byField].map(([name, list]) => [name, list.map(({ message }) => message)])))
        },
        () => undefined,
      )
    }, PAUSE)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [entity, organisation, text, changes])
  return status
}

function fieldAt({ kind }: Entity, path: readonly (string | number)[]): string {
  return forms[kind].fields.find((field) => field.path.every((part, index) => part === path[index]))?.name ?? ''
}
