import type { FoundText } from '../../schema/texts-in.ts'

/** The things that a text stands in, the outermost first: the file itself, a list, a finding. */
export function around(data: unknown, { path }: Pick<FoundText, 'path'>): readonly Readonly<Record<string, unknown>>[] {
  const things: Readonly<Record<string, unknown>>[] = []
  let inner: unknown = data
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null) break
    things.push(inner as Readonly<Record<string, unknown>>)
    inner = (inner as Readonly<Record<string | number, unknown>>)[key]
  }
  return things
}
