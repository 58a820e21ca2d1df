import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes the list of everything that the delivered site is made of (CycloneDX), as npm reads it from the lock file. Says so, and goes
 * on, where npm is not there.
 */
export function writeSbom(file: string): void {
  const { status, stdout } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) return console.log(`${file} skrevs inte: npm sbom gick inte att köra här.`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, stdout)
}
