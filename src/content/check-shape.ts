import * as z from 'zod/mini'
import { describeIssue } from './describe-issue.ts'
import { nearest } from './nearest.ts'
import type { Path, SourceFile } from './source-file.ts'

/** A value of the right shape: undefined only where nothing could be saved. */
export interface Shaped<T> {
  readonly value: T | undefined
  /** Where in the file something stands that a path in the value leads to; they differ after an entry that was left out. */
  readonly placeOf: (path: Path) => Path
}

/**
 * Reads a file's data as `schema`. Entries of lists that are wrong are reported and left out, so that the rest can be checked
 * further.
 */
export function checkShape<T>(schema: z.ZodMiniType<T>, source: SourceFile): Shaped<T> {
  const nothing = { value: undefined, placeOf: (path: Path) => path }
  // What is wrong as YAML hides the rest: once it is mended, the other problems can be told truly.
  if (source.broken) return nothing
  if (source.data === null || source.data === undefined || source.data === '') {
    source.report([], 'Filen är tom.')
    return nothing
  }
  let data: unknown = source.data
  let moved = new Map<string, number[]>()
  for (;;) {
    const result = z.safeParse(schema, data, { reportInput: true })
    if (result.success) {
      const places = moved
      return { value: result.data, placeOf: (path) => originalPath(path, places) }
    }
    for (const issue of result.error.issues) {
      if (!isMisspelt(schema, issue, result.error.issues)) reportIssue(schema, source, issue, moved)
    }
    const rest = withoutBroken(data, result.error.issues, moved)
    if (rest === undefined) return nothing
    ;({ data, moved } = rest)
  }
}

/** A key that is missing because it is misspelt is told as the misspelt one only. */
function isMisspelt(schema: z.ZodMiniType, issue: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[]): boolean {
  if (issue.code !== 'invalid_type' || issue.input !== undefined) return false
  const place = issue.path.slice(0, -1)
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.path.join('/') === place.join('/') &&
      other.keys.some((key) => nearest(key, keysAt(schema, place as Path)) === issue.path.at(-1)),
  )
}

function reportIssue(schema: z.ZodMiniType, source: SourceFile, issue: z.core.$ZodIssue, moved: ReadonlyMap<string, number[]>): void {
  // A list that is empty only because its entries were left out has had its say.
  if (issue.code === 'too_small' && moved.has(issue.path.join('/'))) return
  const path = originalPath(issue.path as Path, moved)
  if (issue.code === 'invalid_union') {
    const best = deepest(issue)
    if (best !== issue) {
      reportIssue(schema, source, { ...best, path: [...issue.path, ...best.path] }, moved)
      return
    }
  }
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path as Path)
    for (const key of issue.keys) source.reportKey(path, key, describeIssue({ ...issue, keys: [key] }, known))
    return
  }
  source.report(path, describeIssue(issue, []))
}

/** Of the branches of a union, the issue that got furthest in says the most. */
function deepest(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue {
  const branches = issue.errors.flat().filter((inner) => inner.path.length > 0 || inner.code !== 'invalid_type')
  const [first] = branches.toSorted((a, b) => b.path.length - a.path.length)
  return first ?? issue
}

/** Drops the outermost list entry that each issue lies in. Keeps track of where the others stood in the file. */
function withoutBroken(
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  moved: ReadonlyMap<string, number[]>,
): { readonly data: unknown; readonly moved: Map<string, number[]> } | undefined {
  const drops = new Map<string, Set<number>>()
  for (const issue of issues) {
    const at = issue.path.findIndex((part) => typeof part === 'number')
    if (at === -1) return undefined
    const list = issue.path.slice(0, at).join('/')
    drops.set(list, (drops.get(list) ?? new Set()).add(issue.path[at] as number))
  }
  const copy = structuredClone(data) as Record<string, unknown>
  const next = new Map(moved)
  for (const [list, indexes] of drops) {
    const keys = list === '' ? [] : list.split('/')
    const parent = keys.slice(0, -1).reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, copy)
    const last = keys.at(-1)
    if (last === undefined || !Array.isArray(parent[last])) return undefined
    const entries = parent[last] as unknown[]
    const places = next.get(list) ?? entries.map((_, index) => index)
    parent[last] = entries.filter((_, index) => !indexes.has(index))
    next.set(
      list,
      places.filter((_, index) => !indexes.has(index)),
    )
  }
  return { data: copy, moved: next }
}

function originalPath(path: Path, moved: ReadonlyMap<string, number[]>): Path {
  const at = path.findIndex((part) => typeof part === 'number')
  if (at === -1) return path
  const place = moved.get(path.slice(0, at).join('/'))?.[path[at] as number]
  return place === undefined ? path : [...path.slice(0, at), place, ...path.slice(at + 1)]
}

/** The keys a schema allows where a path leads to, for proposals. */
function keysAt(schema: z.ZodMiniType, path: Path): readonly string[] {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })
  let nodes: readonly z.core.JSONSchema.BaseSchema[] = [json]
  const open = (node: z.core.JSONSchema.BaseSchema): readonly z.core.JSONSchema.BaseSchema[] => {
    const target = node.$ref === undefined ? node : (json.$defs?.[node.$ref.replace('#/$defs/', '')] ?? {})
    return [target, ...[...(target.anyOf ?? []), ...(target.oneOf ?? [])].flatMap((inner) => open(inner as z.core.JSONSchema.BaseSchema))]
  }
  for (const part of path) {
    nodes = nodes.flatMap(open).flatMap((node) => {
      const inner = typeof part === 'number' ? node.items : (node.properties?.[part] ?? node.additionalProperties)
      return typeof inner === 'object' && !Array.isArray(inner) ? [inner as z.core.JSONSchema.BaseSchema] : []
    })
  }
  return [...new Set(nodes.flatMap(open).flatMap((node) => Object.keys(node.properties ?? {})))]
}
