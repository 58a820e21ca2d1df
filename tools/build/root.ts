import { existsSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the code of the guide lies, whatever folder a command is run in: content and what is built lie there. Ends with a slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export function inRoot(path: string): string {
  return join(ROOT, path)
}

/** Folder of an installed package, as what lies in `from` finds it. Throws where it is not installed. */
export function packageFolder(name: string, from = ROOT): string {
  for (let place = from; ; place = dirname(place)) {
    const folder = join(place, 'node_modules', name)
    if (existsSync(folder)) return folder
    if (place === dirname(place)) throw new Error(`The package ${name} is not installed beside ${from.split(sep).join('/')}`)
  }
}
