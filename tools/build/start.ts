import { spawnSync } from 'node:child_process'
import { readArguments } from './read-arguments.ts'
import { inRoot } from './root.ts'
import { serve } from './server.ts'

/** `npm start`: builds the guide into `dist`, serves it and prints its address. */
const { content } = readArguments({}).values
const { status } = spawnSync(process.execPath, [inRoot('tools/build/build-site.ts'), '--content', content], { stdio: 'inherit' })
if (status !== 0) process.exit(1)
const { url } = await serve('dist', '/', Number(process.env['PORT'] ?? 4173))
console.log(`AI-lotsen finns på ${url} (avsluta med Ctrl+C)`)
