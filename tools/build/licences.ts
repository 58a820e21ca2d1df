import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import * as z from 'zod/mini'
import { packageFolder } from './root.ts'

/** What stands in the delivered files without being a module of the bundle: style sheets, what docx holds within itself, and the parts of the service worker. */
const notModules = (): readonly string[] => [
  packageFolder('@digdir/designsystemet-css'),
  packageFolder('nanoid', packageFolder('docx')),
  ...['core', 'precaching', 'routing', 'strategies'].map((part) => packageFolder(`workbox-${part}`)),
]

/** Name of the list in what is built. */
export const LICENCES_FILE = 'licenser.md'

const Package = z.object({ name: z.string(), version: z.string(), license: z.optional(z.string()) })

/**
 * Writes the licences of all libraries in the delivered files, as they ask to be passed on with them. `inWorkers` belongs with the
 * plugins of the workers, which are bundled by themselves; the bundler's own list leaves them out.
 */
export function passOnLicences(): { readonly inPage: Plugin; readonly inWorkers: Plugin } {
  const folders = new Set(notModules())
  const collect = (bundle: Rolldown.OutputBundle): void => {
    const ids = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
    for (const id of ids) {
      const folder = /^[^\0]*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]
      if (folder !== undefined) folders.add(folder)
    }
  }
  return {
    inWorkers: { name: 'licences-in-workers', generateBundle: (_options, bundle) => collect(bundle) },
    inPage: {
      name: 'licences',
      generateBundle(_options, bundle) {
        collect(bundle)
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: tellLicences([...folders]) })
      },
    },
  }
}

function tellLicences(folders: readonly string[]): string {
  const told = folders.map((folder) => {
    const { name, version, license } = z.parse(Package, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
    const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
    return `## ${name} - ${version}${license === undefined ? '' : ` (${license})`}\n${text}`
  })
  return `# Licenser\n\nGuiden innehåller dessa bibliotek:\n\n${[...new Set(told)].sort().join('\n')}`
}

/** The libraries of such a list, as name@version. */
export function librariesOf(list: string): ReadonlySet<string> {
  return new Set([...list.matchAll(/^## (\S+) - (\S+)/gm)].map(([, name = '', version = '']) => `${name}@${version}`))
}
