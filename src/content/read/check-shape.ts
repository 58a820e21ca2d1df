import * as z from 'zod/mini'
import { describeIssue } from './describe-issue.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'
import type { Path, SourceFile } from './source-file.ts'

/** A value of the right shape: undefined only where nothing could be saved. */
export interface Shaped<T> {
  readonly value: T | undefined
  readonly problems: readonly Problem[]
  /** Where in the file something stands that a path in the value leads to; they differ after an entry that was left out. */
  readonly placeOf: (path: Path) => Path
}

export interface ShapeOptions {
  /** A thing that lacks a key is left out and not told of: somebody else tells, and knows what takes its place. */
  readonly mayLack?: boolean
}

/**
 * Reads a file's data as `schema`. Entries of lists that are wrong are told of and left out, so that the rest can be checked
 * further.
 */
export function checkShape<T>(schema: z.ZodMiniType<T>, source: SourceFile, { mayLack = false }: ShapeOptions = {}): Shaped<T> {
  const problems: Problem[] = []
  const nothing = { value: undefined, problems, placeOf: (path: Path) => path }
  // What is wrong as YAML hides the rest: once it is mended, the other problems can be told truly.
  if (source.broken) return nothing
  if (source.data === null || source.data === undefined || source.data === '') {
    problems.push(source.problemAt([], 'Filen är tom.'))
    return nothing
  }
  let data: unknown = source.data
  let moved = new Map<string, number[]>()
  const keysAt = keysOf(schema)
  for (;;) {
    const result = z.safeParse(schema, data, { reportInput: true })
    if (result.success) {
      const places = moved
      return { value: result.data, problems, placeOf: (path) => originalPath(path, places) }
    }
    const { issues } = result.error
    const lacking = mayLack ? thingsThatLack(issues) : []
    if (lacking.length > 0) {
      data = withoutThings(data, lacking)
      continue
    }
    const meant = meantKeys(issues, keysAt)
    for (const issue of issues) {
      if (!isMisspelt(issue, meant)) problems.push(...problemsOf(issue, { source, moved, keysAt }))
    }
    const rest = withoutBroken(data, issues, moved)
    if (rest === undefined) return nothing
    ;({ data, moved } = rest)
  }
}

/** The keys that are allowed where a path leads to. */
type KeysAt = (path: Path) => readonly string[]

/** By place, the keys that were probably meant by those that do not exist there. */
function meantKeys(issues: readonly z.core.$ZodIssue[], keysAt: KeysAt): ReadonlyMap<string, ReadonlySet<string | undefined>> {
  return new Map(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return []
      const known = keysAt(issue.path as Path)
      return [[issue.path.join('/'), new Set(issue.keys.map((key) => nearest(key, known)))] as const]
    }),
  )
}

/** A key that is missing because it is misspelt is told as the misspelt one only. */
function isMisspelt(issue: z.core.$ZodIssue, meant: ReturnType<typeof meantKeys>): boolean {
  if ((issue.code !== 'invalid_type' && issue.code !== 'invalid_value') || issue.input !== undefined) return false
  return meant.get(issue.path.slice(0, -1).join('/'))?.has(String(issue.path.at(-1))) === true
}

/** Where the things are whose only fault is that a key is missing. */
function thingsThatLack(issues: readonly z.core.$ZodIssue[]): readonly Path[] {
  const isMissing = (issue: z.core.$ZodIssue): boolean =>
    issue.code === 'invalid_type' && issue.input === undefined && issue.path.length > 1
  const placeOf = (issue: z.core.$ZodIssue): Path => (isMissing(issue) ? issue.path.slice(0, -1) : issue.path) as Path
  const wrong = new Set(issues.flatMap((issue) => (isMissing(issue) ? [] : [placeOf(issue).join('/')])))
  return issues.flatMap((issue) => (isMissing(issue) && !wrong.has(placeOf(issue).join('/')) ? [placeOf(issue)] : []))
}

function withoutThings(data: unknown, places: readonly Path[]): unknown {
  const copy: unknown = structuredClone(data)
  for (const path of places) {
    const parent = path.slice(0, -1).reduce<unknown>((value, key) => (isThing(value) ? Reflect.get(value, key) : undefined), copy)
    if (isThing(parent)) Reflect.deleteProperty(parent, path.at(-1) ?? '')
  }
  return copy
}

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

interface Reading {
  readonly source: SourceFile
  readonly moved: ReadonlyMap<string, number[]>
  readonly keysAt: KeysAt
}

function problemsOf(issue: z.core.$ZodIssue, reading: Reading): readonly Problem[] {
  const { source, moved, keysAt } = reading
  // A list that is empty only because its entries were left out has had its say.
  if (issue.code === 'too_small' && moved.has(issue.path.join('/'))) return []
  const path = originalPath(issue.path as Path, moved)
  if (issue.code === 'invalid_union') {
    const best = deepest(issue)
    if (best !== issue) return problemsOf({ ...best, path: [...issue.path, ...best.path] }, reading)
  }
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(issue.path as Path)
    return issue.keys.map((key) => source.problemAtKey(path, key, describeIssue({ ...issue, keys: [key] }, known)))
  }
  return [source.problemAt(path, describeIssue(issue, []))]
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

/** Tells the keys that a schema allows in a place, for proposals. */
function keysOf(schema: z.ZodMiniType): KeysAt {
  let json: z.core.JSONSchema.BaseSchema | undefined
  const known = new Map<string, readonly string[]>()
  return (path) => {
    // All entries of a list allow the same.
    const place = path.map((part) => (typeof part === 'number' ? 0 : part)).join('/')
    json ??= z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })
    const keys = known.get(place) ?? keysIn(json, path)
    known.set(place, keys)
    return keys
  }
}

function keysIn(json: z.core.JSONSchema.BaseSchema, path: Path): readonly string[] {
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
