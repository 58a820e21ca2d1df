import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { ContentFiles } from '../../src/content/compile/load.ts'
import { formatProblem, type Problem } from '../../src/content/read/problem.ts'
import { sharedPart, withShared } from '../../src/content/edit/shared-part.ts'
import { inRoot } from './root.ts'

/** Pictures that are not text are read as base64. */
export function encodingOf(path: string): 'base64' | 'utf8' {
  return path.endsWith('.png') ? 'base64' : 'utf8'
}

/** A folder in the content that is content of its own, to learn from: it shows every key, and is read only where it is asked for itself. */
export const EXAMPLE = 'example'

/** Reads every file of a content folder, save hidden ones and the example, as text. Throws where the folder cannot be read. */
export function readContentFolder(folder: string): ContentFiles {
  const files = new Map<string, string>()
  const visit = (place: string): void => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const path = join(place, entry.name)
      if (entry.name.startsWith('.') || path === join(folder, EXAMPLE)) continue
      if (entry.isDirectory()) visit(path)
      else files.set(relative(folder, path).split(sep).join('/'), readFileSync(path, encodingOf(path)))
    }
  }
  visit(folder)
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A content folder with the shared files that come with the guide, where it has none of its own. `from` is where these lie. */
export function readContent(folder: string, from = inRoot('content')): ContentFiles {
  return withShared(readContentFolder(folder), () => readShared(from))
}

/** The shared files of the guide in such a folder; other organisations' there are not read. */
export function readShared(from: string): ContentFiles {
  const files = readdirSync(from, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
  return sharedPart(new Map(files.map(({ name }) => [name, readFileSync(join(from, name), 'utf8')])))
}

/** Whether a file lies in the folder that was read, and not in what comes with the guide; also one that is missing in both. */
export function isOfFolder(folder: string, file: string): boolean {
  return existsSync(join(folder, file)) || !existsSync(inRoot(`content/${file}`))
}

/** A problem with its place, as terminals make it clickable: in the folder that was read, or in what comes with the guide. */
export function tellProblem(folder: string, problem: Problem): string {
  return `${isOfFolder(folder, problem.file) ? folder : relative('', inRoot('content'))}/${formatProblem(problem)}`
}
