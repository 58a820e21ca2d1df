import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { readArguments } from './read-arguments.ts'
import { inRoot } from './root.ts'
import { serve } from './server.ts'

/** `npm start`: builds the guide, serves it and prints its address. What is built goes with the process, so that a draft can be shown as well. */
const { content } = readArguments({}).values
const folder = inRoot(`node_modules/.ai-lotsen/shown-${process.pid}`)
const built = `${folder}/dist`
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit())
const building = [inRoot('tools/build/build-site.ts'), '--content', content, '--out', built, '--preview']
const { status } = spawnSync(process.execPath, building, { stdio: 'inherit' })
if (status !== 0) process.exit(1)
const { url } = await serve(built, '/', Number(process.env['PORT'] ?? 4173))
console.log(`AI-lotsen finns på ${url} (avsluta med Ctrl+C)`)
