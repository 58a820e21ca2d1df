import type * as z from 'zod/mini'
import { EXTENDING } from '../../src/content/read/extend.ts'
import { FILE_KINDS } from '../../src/content/read/file-kinds.ts'
import { ConditionSource } from '../../src/schema/condition.ts'
import { defOf } from '../../src/schema/text.ts'

/** Conditions stand in many files and are told once. */
export const CONDITIONS = 'villkor'

/** What has keys, by the name of its schema file: every kind of file, also as it is where an organisation extends another, and conditions. */
const KEYED: Readonly<Record<string, readonly z.core.$ZodType[]>> = {
  ...Object.fromEntries(
    Object.entries(FILE_KINDS).map(([kind, schema]) => [kind, [schema, EXTENDING[kind]?.schema].filter((each) => each !== undefined)]),
  ),
  [CONDITIONS]: [ConditionSource],
}

/** A key by the keys that lead to it, joined by dots. Lists are passed through; `<id>` stands for an id that the editor chooses. */
interface Key {
  readonly path: string
  /** It has to be there where what it is a part of is there. */
  readonly isRequired: boolean
}

/** Where no data is given, one of each is gone through. */
const ONE_OF_EACH: readonly unknown[] = [undefined]

/** Every key of each kind in its order; those of conditions are told by themselves. */
export const KEYS: ReadonlyMap<string, readonly Key[]> = new Map(
  Object.entries(KEYED).map(([kind, schemas]) => {
    const found = new Map<string, Key>()
    const tell = (path: string, isRequired: boolean): void => void (found.has(path) || found.set(path, { path, isRequired }))
    for (const schema of schemas) visit(openedLazily(schema), undefined, '', tell)
    return [kind, [...found.values()]]
  }),
)

/** Tells the keys that some data of a kind uses, with those of the conditions in it under `CONDITIONS`. */
export function tellUsed(kind: string, data: unknown, tell: (kind: string, path: string) => void): void {
  const inCondition = (schema: z.core.$ZodType, condition: unknown): void =>
    visit(schema, { data: condition, inCondition }, '', (path) => tell(CONDITIONS, path))
  for (const schema of KEYED[kind] ?? []) visit(schema, { data, inCondition }, '', (path) => tell(kind, path))
}

interface Given {
  readonly data: unknown
  /** Conditions, and lists of them, refer to themselves and are opened only where there are some. */
  readonly inCondition: (schema: z.core.$ZodType, condition: unknown) => void
}
type Tell = (path: string, isRequired: boolean) => void

/** Goes through a schema, and where some data is given only through what that has. */
function visit(schema: z.core.$ZodType, given: Given | undefined, at: string, tell: Tell): void {
  const def = defOf(schema)
  const within = (part: z.core.$ZodType, item: unknown, path = at): void =>
    visit(part, given === undefined ? undefined : { ...given, data: item }, path, tell)
  switch (def.type) {
    case 'optional':
      return within(def.innerType, given?.data)
    case 'union':
      return def.options.forEach((option) => within(option, given?.data))
    case 'lazy':
      return given?.inCondition(def.getter(), given.data)
    case 'array':
      return listIn(given).forEach((item) => within(def.element, item))
    case 'record':
      return valuesIn(given).forEach((item) => within(def.valueType, item, below(at, '<id>')))
    case 'object': {
      for (const [key, field] of Object.entries(def.shape)) {
        if (given !== undefined && !Object.hasOwn(asObject(given.data), key)) continue
        tell(below(at, key), defOf(field).type !== 'optional')
        within(field, asObject(given?.data)[key], below(at, key))
      }
      // A condition has questions beside its keys.
      const others = Object.entries(asObject(given?.data)).flatMap(([key, value]) => (Object.hasOwn(def.shape, key) ? [] : [value]))
      if (def.catchall !== undefined) (given === undefined ? [undefined] : others).forEach((value) => within(def.catchall ?? schema, value))
      return undefined
    }
    default:
      return undefined
  }
}

function listIn(given: Given | undefined): readonly unknown[] {
  if (given === undefined) return ONE_OF_EACH
  return Array.isArray(given.data) ? given.data : []
}

function valuesIn(given: Given | undefined): readonly unknown[] {
  return given === undefined ? ONE_OF_EACH : Object.values(asObject(given.data))
}

function openedLazily(schema: z.core.$ZodType): z.core.$ZodType {
  const def = defOf(schema)
  return def.type === 'lazy' ? def.getter() : schema
}

function below(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`
}

function asObject(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Readonly<Record<string, unknown>>) : {}
}
