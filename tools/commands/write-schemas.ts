import { mkdirSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { readArguments } from '../build/read-arguments.ts'
import { FILE_KINDS } from '../../src/content/file-kinds.ts'

/** `npm run content:schemas`: writes a JSON Schema per kind of content file, for completion and checks in editors. */
const folder = `${readArguments({}).values.content}/.schemas`
mkdirSync(folder, { recursive: true })
for (const [name, schema] of Object.entries(FILE_KINDS)) {
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`)
}
