import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** Path of a Chromium that is there already: the one named by CHROMIUM, the system's, or Playwright's own. */
export function findBrowser(): string {
  const candidates = [process.env['CHROMIUM'] ?? '', ...PLACES, chromium.executablePath()]
  return candidates.find((path) => path !== '' && existsSync(path)) ?? ''
}

/** Makes sure that there is a Chromium: Playwright's own download is tried first, then, as root on Debian, its package. */
export function ensureBrowser(): void {
  if (findBrowser() !== '') return
  if (run('npx', ['--no-install', 'playwright', 'install', 'chromium']) && findBrowser() !== '') return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  if (findBrowser() === '') throw new Error('No Chromium was found, and none could be installed. Install one and name it in CHROMIUM.')
}

function run(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 })
    return true
  } catch {
    return false
  }
}
