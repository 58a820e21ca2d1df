import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Debian's Chromium without a window takes less time than the whole one. */
const SHELL = '/usr/bin/chromium-headless-shell'
const WHOLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** Path of a Chromium that is there already: the one named by CHROMIUM, the system's, or Playwright's own. */
export function findBrowser(): string {
  return firstOf([process.env['CHROMIUM'] ?? '', SHELL]) || findWholeBrowser()
}

/** The same for what the quick one does not do: keep pages that one leaves. */
export function findWholeBrowser(): string {
  return firstOf([process.env['CHROMIUM'] ?? '', ...WHOLE, chromium.executablePath()])
}

function firstOf(paths: readonly string[]): string {
  return paths.find((path) => path !== '' && existsSync(path)) ?? ''
}

/** Makes sure that there is a Chromium: as root on Debian its packages, else the one that is there or Playwright's own download. */
export function ensureBrowser(): void {
  const isDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (findWholeBrowser() !== '' && (!isDebian || findBrowser() !== findWholeBrowser() || process.env['CHROMIUM'] !== undefined)) return
  if (isDebian) {
    run('apt-get', ['update', '-qq'])
    install('chromium-headless-shell')
    if (findWholeBrowser() === '') install('chromium')
  }
  if (findWholeBrowser() === '') run('npx', ['--no-install', 'playwright', 'install', 'chromium'])
  if (findWholeBrowser() === '') throw new Error('No Chromium was found, and none could be installed. Install one and name it in CHROMIUM.')
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
