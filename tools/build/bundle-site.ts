import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { contentPlugin } from './content-plugin.ts'
import { BUNDLE_NAMES } from './file-names.ts'
import { HASHED_FOLDER } from './headers.ts'
import { PARTS_FILE, readParts } from './parts.ts'
import { inRoot } from './root.ts'
import { siteConfig } from './site-config.ts'
import { writtenContent } from './written-content.ts'

/** Bundles the app, with the content that lies written in one folder, for `browsers` or for `prerendering` into another. Part of `npm run build`. */
const [purpose = '', content = '', outDir = ''] = process.argv.slice(2)

/** One file of all that every page waits for. Cut by who else uses which part it is a dozen more, most of them of some hundred bytes. */
const TOGETHER = { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } } satisfies Rolldown.OutputOptions

const FOR = {
  browsers: { outDir, emptyOutDir: true, manifest: PARTS_FILE },
  prerendering: { outDir, emptyOutDir: true, ssr: inRoot('src/app/prerender.tsx'), copyPublicDir: false },
} as const

try {
  if (purpose !== 'browsers' && purpose !== 'prerendering') throw new Error(`Unknown purpose ${purpose}`)
  const beside = new Map<string, string>()
  const config = siteConfig(contentPlugin(() => writtenContent(content), beside))
  const rolldownOptions = {
    ...config.build?.rolldownOptions,
    ...(purpose === 'browsers' ? { output: { ...BUNDLE_NAMES, ...TOGETHER } } : {}),
  }
  await build({ ...config, configFile: false, logLevel: 'warn', build: { ...config.build, ...FOR[purpose], rolldownOptions } })
  if (purpose === 'browsers') layBeside(beside)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Lays what is nothing but content among the scripts, and among the parts that pages name. */
function layBeside(beside: ReadonlyMap<string, string>): void {
  const { textOf } = writtenContent(content)
  const parts = [...beside].map(([name, own]) => {
    const file = `${HASHED_FOLDER}/${own}`
    writeFileSync(join(outDir, file), textOf(name))
    return [`content/${name}`, { file }] as const
  })
  writeFileSync(join(outDir, PARTS_FILE), JSON.stringify({ ...readParts(outDir), ...Object.fromEntries(parts) }))
}
