import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentFiles } from '../../src/content/load.ts'
import { encodingOf, readContentFolder } from './read-content.ts'

const FOLDER = 'content'

/** Reads the content of a folder (its own or the `content` inside it) or of a git revision. Throws where there is neither. */
export function readVersion(name: string): ContentFiles {
  if (existsSync(join(name, 'site.yaml'))) return readContentFolder(name)
  if (existsSync(join(name, FOLDER, 'site.yaml'))) return readContentFolder(join(name, FOLDER))
  const git = (encoding: 'base64' | 'utf8', ...args: readonly string[]): string =>
    execFileSync('git', args, { encoding, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] })
  const paths = git('utf8', 'ls-tree', '-r', '-z', '--full-tree', '--name-only', `${name}^{commit}`, `${FOLDER}/`).split('\0')
  const isContent = (path: string): boolean => path !== '' && !path.split('/').some((part) => part.startsWith('.'))
  return new Map(paths.filter(isContent).map((path) => [path.slice(FOLDER.length + 1), git(encodingOf(path), 'show', `${name}:${path}`)]))
}
