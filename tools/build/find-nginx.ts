import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx']

/** Path of an nginx that is there already, or undefined. */
export function findNginx(): string | undefined {
  return PLACES.find((path) => existsSync(path))
}

/** Installs nginx where that can be done without asking: as root on Debian. Otherwise says that its journeys are left out. */
export function ensureNginx(): void {
  if (findNginx() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'],
    ]) {
      try {
        // RUNLEVEL keeps Debian from starting a server of its own.
        execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000, env: { ...process.env, RUNLEVEL: '1' } })
      } catch {
        break
      }
    }
  }
  if (findNginx() === undefined) console.log('nginx finns inte här: resorna genom nginx hoppas över. Node sänder samma rubriker.')
}
