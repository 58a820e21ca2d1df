import { ORGANISATION } from './file-names.ts'
import { propose } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { ContentFiles, SourceFile } from './source-file.ts'

/** Which organisation each one extends, and what is wrong with that where something is. */
export interface Lineage {
  /** Undefined for one that extends none, or none that it can. */
  readonly parentOf: (organisation: string) => string | undefined
  readonly problems: ReadonlyMap<string, Problem>
}

/** Reads what policy.yaml says of every organisation under `extends`. One level: the other extends none itself. */
export function lineageIn(files: ContentFiles, read: (path: string) => SourceFile): Lineage {
  const folders = [...new Set([...files.keys()].flatMap((path) => ORGANISATION.exec(path)?.[1] ?? []))]
  const named = new Map(
    folders.flatMap((id) => {
      const path = `organisations/${id}/policy.yaml`
      // Most organisations extend none; their files are read when they are asked for.
      const parent = /^extends:/m.test(files.get(path) ?? '') ? parentIn(read(path).data) : undefined
      return parent === undefined ? [] : [[id, parent] as const]
    }),
  )
  const problems = new Map(
    [...named].flatMap(([id, parent]) => {
      const message = faultOf(id, parent, { folders, named })
      const at = ['extends', 'organisation']
      return message === undefined ? [] : [[id, read(`organisations/${id}/policy.yaml`).problemAt(at, message)] as const]
    }),
  )
  return { problems, parentOf: (id) => (problems.has(id) ? undefined : named.get(id)) }
}

function faultOf(
  id: string,
  parent: string,
  { folders, named }: { readonly folders: readonly string[]; readonly named: ReadonlyMap<string, string> },
): string | undefined {
  if (!folders.includes(parent))
    return `Organisationen ”${parent}”, som den här bygger på, finns inte.${propose(
      parent,
      folders.filter((other) => other !== id),
    )} Finns den inte längre, bygg på en annan eller ta bort ”extends” och skriv allt här.`
  const next = named.get(parent)
  if (parent === id || next === id)
    return `Det går i en ring: ”${id}” bygger på ”${parent}”, som bygger på ”${id}”. Låt en av dem stå för sig själv.`
  if (next !== undefined)
    return `”${parent}” bygger själv på ”${next}”, och bara ett led går att ärva. Bygg på ”${next}”, eller låt ”${parent}” stå för sig själv.`
  return undefined
}

function parentIn(data: unknown): string | undefined {
  const named: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'extends') : undefined
  const id: unknown = typeof named === 'object' && named !== null ? Reflect.get(named, 'organisation') : undefined
  return typeof id === 'string' ? id : undefined
}
