import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuiltContent, type ContentModules, modulesOf, namesOf } from './content-modules.ts'
import { drawFlow } from './draw-flow.ts'

/** Folders below the one that content is written into. */
const MODULES = 'modules'
const LOGOS = 'logos'
export const FLOWS = 'floden'

/** Writes all that the build needs of the content, so that it is read and checked once, by a process that then gives back its memory. */
export function writeContent(content: BuiltContent, folder: string): void {
  const modules = modulesOf(content)
  for (const name of namesOf(content)) write(fileOf(folder, name), modules.textOf(name))
  mkdirSync(join(folder, LOGOS), { recursive: true })
  for (const { file, bytes } of modules.logos()) write(join(folder, LOGOS, file), bytes)
  // The pictures of the flows, to which the sources and the workbench lead.
  for (const [id, { sv }] of content.organisations) write(join(folder, FLOWS, `${id}.svg`), drawFlow(sv.organisation))
}

/** What {@link writeContent} wrote. Nothing is kept in memory. */
export function writtenContent(folder: string): ContentModules {
  return {
    textOf: (name) => readFileSync(fileOf(folder, name), 'utf8'),
    logos: () => readdirSync(join(folder, LOGOS)).map((file) => ({ file, bytes: readFileSync(join(folder, LOGOS, file)) })),
    addressOf: (name) => pathToFileURL(fileOf(folder, name)).href,
  }
}

function fileOf(folder: string, name: string): string {
  return join(folder, MODULES, `${name}.js`)
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
