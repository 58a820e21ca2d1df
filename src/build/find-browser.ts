import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Debian's Chromium without a window takes less time than the whole one. */
const SHELL = '/usr/bin/chromium-headless-shell'
const PLACES = [SHELL, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** Path of a Chromium that is there already: the one named by CHROMIUM, the system's, or Playwright's own. */
export function findBrowser(): string {
  const candidates = [process.env['CHROMIUM'] ?? '', ...PLACES, chromium.executablePath()]
  return candidates.find((path) => path !== '' && existsSync(path)) ?? ''
}

/** Makes sure that there is a Chromium: as root on Debian its quickest package, else the one that is there or Playwright's own download. */
export function ensureBrowser(): void {
  if (process.env['CHROMIUM'] !== undefined || existsSync(SHELL)) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    if (install('chromium-headless-shell') || findBrowser() !== '' || install('chromium')) return
  }
  if (findBrowser() !== '') return
  run('npx', ['--no-install', 'playwright', 'install', 'chromium'])
  if (findBrowser() === '') throw new Error('No Chromium was found, and none could be installed. Install one and name it in CHROMIUM.')
}

function install(name: string): boolean {
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name])
}

function run(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 })
    return true
  } catch {
    return false
  }
}
