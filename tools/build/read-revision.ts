import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { ContentFiles } from '../../src/content/compile/load.ts'
import { withShared } from '../../src/content/edit/shared-part.ts'
import { encodingOf, EXAMPLE, readContent, readContentFolder, readShared } from './read-content.ts'
import { inRoot } from './root.ts'
import { lockNow, otherPackage, sharedThen } from './shared-then.ts'

const FOLDER = 'content'

/**
 * Reads the content of a folder (its own or the `content` inside it) or of a git revision of `place`, with the shared files that it was
 * built on. `before` names the package that these came with, where a folder or the lock file of the revision does not tell. Throws
 * where there is neither folder nor revision, or where that package cannot be had.
 */
export function readVersion(name: string, place = FOLDER, before?: string): ContentFiles {
  const folder = [name, join(name, FOLDER)].find((each) => existsSync(join(each, 'site.yaml')))
  if (folder !== undefined)
    return before === undefined ? readContent(folder) : withShared(readContentFolder(folder), () => sharedThen(before))
  const git = (encoding: 'base64' | 'utf8', ...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: place, encoding, maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] })
  const prefix = git('utf8', 'rev-parse', '--show-prefix').trim()
  const paths = git(
    'utf8',
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    '--name-only',
    `${name}^{commit}`,
    ...(prefix === '' ? [] : [prefix]),
  ).split('\0')
  const isContent = (path: string): boolean =>
    path !== '' && !path.split('/').some((part) => part.startsWith('.')) && !path.startsWith(`${prefix}${EXAMPLE}/`)
  const own = new Map(
    paths.filter(isContent).map((path) => [path.slice(prefix.length), git(encodingOf(path), 'show', `${name}:${path}`)] as const),
  )
  return withShared(own, () => {
    const other = before ?? otherPackage(lockThen(name), lockNow())
    return other === undefined ? readShared(inRoot(FOLDER)) : sharedThen(other)
  })
}

/** The lock file of a revision, beside where the command is run; empty where it has none. */
function lockThen(revision: string): string {
  try {
    return execFileSync('git', ['show', `${revision}:./package-lock.json`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}
