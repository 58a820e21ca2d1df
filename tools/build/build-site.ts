import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { nameEarlyScript } from './early-script.ts'
import { listedWord } from './file-names.ts'
import { LICENCES_FILE } from './licences.ts'
import { webManifest } from './manifest.ts'
import { NOT_FOUND_HTML } from './not-found-html.ts'
import { LANGUAGE_NAMES } from '../../src/schema/languages.ts'
import { notStoredFile, notStoredHtml } from './not-stored-html.ts'
import { newerThanOldest } from './oldest-browsers.ts'
import { packFiles } from './pack.ts'
import { PARTS_FILE, readParts } from './parts.ts'
import { readArguments } from './read-arguments.ts'
import { inRoot } from './root.ts'
import { writeSbom } from './sbom.ts'
import { serverFiles } from './server-files.ts'
import { writeServiceWorker } from './service-worker.ts'
import { listPages, withPolicy, writePages } from './write-pages.ts'
import { FLOWS } from './written-content.ts'

/**
 * `npm run build`: bundles the app and writes every address as an HTML file of its own into `dist`, or the folder named by
 * `--out`; ready files for web servers come into `server` beside it. Fails with a list of all problems where the content is broken,
 * and a list of what is not written yet where it is a draft; `--preview` lets that pass.
 */
const { values } = readArguments({ out: { type: 'string' }, preview: { type: 'boolean', default: false } })
const dist = resolve(values.out ?? 'dist')
const working = inRoot(`node_modules/.ai-lotsen/build-${process.pid}`)
/** The content as the bundles take it. Another folder can be built for a trial or a test. */
const content = join(working, 'content')
const serverBundle = join(working, 'prerender')

try {
  // Node otherwise reads each module twice, to find out what kind it is.
  write(join(working, 'package.json'), '{ "type": "module" }')
  run('compile-content.ts', values.content, content, values.preview ? 'preview' : 'publication')
  run('bundle-site.ts', 'browsers', content, dist)
  run('bundle-site.ts', 'prerendering', content, serverBundle)
  const prerender = join(serverBundle, 'prerender.js')
  const { addresses, ...site } = await listPages(prerender)
  const early = nameEarlyScript(dist)
  const template = readFileSync(join(dist, 'index.html'), 'utf8').replace('./early.js', `./${early}`)
  const parts = readParts(dist)
  await writePages({ dist, bundle: prerender, template, parts, addresses })
  write(join(dist, '404.html'), withPolicy(NOT_FOUND_HTML))
  write(join(dist, 'manifest.json'), webManifest(site.name, site.description))
  rmSync(join(dist, PARTS_FILE))
  cpSync(join(content, FLOWS), join(dist, FLOWS), { recursive: true })
  if (site.offline) {
    const styles = parts['index.html']?.css ?? []
    for (const language of LANGUAGE_NAMES) write(join(dist, notStoredFile(language)), notStoredHtml(language, site.name, styles))
    await writeServiceWorker(dist, parts, early)
  }
  await packFiles(dist)
  for (const { folder, name, text } of serverFiles(site.origins))
    write(join(folder === 'dist' ? dist : join(dist, '../server'), name), text)
  checkFiles(readdirSync(dist, { recursive: true, encoding: 'utf8' }))
  if (values.out === undefined) writeSbom('reports/sbom.cdx.json', join(dist, LICENCES_FILE))
  console.log(`${addresses.length} sidor i ${dist}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(working, { recursive: true, force: true })
}

/** What must hold of the files themselves wherever they end up: that nobody blocks them by their names, and that every browser can read them. */
function checkFiles(names: readonly string[]): void {
  const listed = names.filter((name) => /\.\w+$/.test(name) && !/\.html(\.gz)?$/.test(name) && listedWord(name) !== undefined)
  if (listed.length > 0) throw new Error(`Namn som innehållsblockerare stoppar: ${listed.join(', ')}`)
  const newer = names
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => newerThanOldest(readFileSync(join(dist, name), 'utf8')).map((use) => `${name}: ${use}`))
  if (newer.length > 0) throw new Error(`Det här finns inte i de äldsta webbläsarna:\n${newer.join('\n')}`)
}

/** In a process of its own, which gives back its memory before the next thing is done. */
function run(script: string, ...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [inRoot(`tools/build/${script}`), ...args], { stdio: 'inherit' })
  if (status !== 0) throw new Error('Guiden kunde inte byggas.')
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
