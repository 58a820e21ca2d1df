import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { ContentFiles } from '../../src/content/load.ts'

/** Pictures that are not text are read as base64. */
export function encodingOf(path: string): 'base64' | 'utf8' {
  return path.endsWith('.png') ? 'base64' : 'utf8'
}

/** Reads every file of a content folder, save hidden ones, as text. Throws where the folder cannot be read. */
export function readContentFolder(folder: string): ContentFiles {
  const files = new Map<string, string>()
  const visit = (place: string): void => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue
      const path = join(place, entry.name)
      if (entry.isDirectory()) visit(path)
      else files.set(relative(folder, path).split(sep).join('/'), readFileSync(path, encodingOf(path)))
    }
  }
  visit(folder)
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}
