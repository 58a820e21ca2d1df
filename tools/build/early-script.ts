import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync } from 'vite'
import { HASHED_FOLDER } from './headers.ts'

/**
 * Has the script that runs before the first paint named after its content, like all others: a page then never meets that of another
 * version. Returns where it lies in `dist`.
 */
export function nameEarlyScript(dist: string): string {
  const { code } = minifySync('early.js', readFileSync(join(dist, 'early.js'), 'utf8'), { mangle: { toplevel: true } })
  const file = `${HASHED_FOLDER}/del-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`
  writeFileSync(join(dist, file), code)
  rmSync(join(dist, 'early.js'))
  return file
}

const known = new Map<string, string>()
const NAMES_HASHED = new RegExp(`(<(?:script|link)[^>]* (?:src|href)="(?:\\.\\.?/)+(${HASHED_FOLDER}/[^"]+)")`, 'g')

/**
 * Has the page name what its files hold, so that a browser refuses one that was cut off while it was laid out, or a login page in its
 * place, instead of keeping it for a year. Files that are not named after their content are left alone.
 */
export function withIntegrity(dist: string, html: string): string {
  return html.replaceAll(NAMES_HASHED, (_, tag: string, file: string) => `${tag} integrity="${digestOf(join(dist, file))}"`)
}

function digestOf(file: string): string {
  const digest = known.get(file) ?? `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`
  known.set(file, digest)
  return digest
}
