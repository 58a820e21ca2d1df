import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { readReference, type ToldKey } from '../build/content-reference.ts'
import { readArguments } from '../build/read-arguments.ts'
import { inRoot } from '../build/root.ts'
import { EXTENDING } from '../../src/content/read/extend.ts'
import { FILE_KINDS } from '../../src/content/read/file-kinds.ts'

/** `npm run content:schemas`: writes a JSON Schema per kind of content file, for completion and checks in editors, with what content/README.md tells of each key. */
const folder = `${readArguments({}).values.content}/.schemas`
const told = readReference(readFileSync(inRoot('content/README.md'), 'utf8'))
mkdirSync(folder, { recursive: true })
for (const [kind, schema] of Object.entries(FILE_KINDS)) write(kind, kind, schema)
for (const [kind, { schema }] of Object.entries(EXTENDING)) if (schema !== undefined) write(`extending-${kind}`, kind, schema)

function write(name: string, kind: string, schema: z.ZodMiniType): void {
  const written = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(described(written, told.get(kind) ?? new Map()), null, 2)}\n`)
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | false
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

/** A schema where each key says what it is. `at` are the keys that lead to it, as the guide writes them. */
function described(schema: JsonSchema, keys: ReadonlyMap<string, ToldKey>, at = ''): JsonSchema {
  const { properties, additionalProperties, items, anyOf } = schema
  const below = (key: string): string => (at === '' ? key : `${at}.${key}`)
  const property = ([key, own]: readonly [string, JsonSchema]): readonly [string, object] => {
    const text = keys.get(below(key))?.text
    return [key, { ...described(own, keys, below(key)), ...(text === undefined ? {} : { description: plain(text) }) }]
  }
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(property)) }),
    ...(additionalProperties && { additionalProperties: described(additionalProperties, keys, below('<id>')) }),
    ...(items && { items: described(items, keys, at) }),
    ...(anyOf && { anyOf: anyOf.map((option) => described(option, keys, at)) }),
  }
}

/** Links lead nowhere from an editor's hint. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replaceAll('**', '')
}
