import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../build/find-browser.ts'
import { serve } from '../build/server.ts'
import { weigh } from '../build/weigh.ts'
import { EVERYONE, scaleContent } from './scale-content.ts'

/**
 * `npm run scale`: the guide for every municipality and region. Writes their content into a folder of its own, checks it, builds it,
 * and compares the first load with that of `dist`. Exit code 1 where a limit is broken.
 */
const count = Number(process.argv[2] ?? EVERYONE)
const folder = mkdtempSync(join(tmpdir(), 'ai-lotsen-scale-'))
const content = join(folder, 'content')
const dist = join(folder, 'dist')
scaleContent('content', content, count)
const check = await run(['src/cli/check-content.ts', '--content', content], {})
const build = await run(['src/build/build-site.ts'], { CONTENT: content, OUT: dist })
const growth = weigh(dist, '').all - weigh('dist', '').all
const search = await timeSearch()
rmSync(folder, { recursive: true, force: true })

const rows: readonly (readonly [measure: string, figure: string, limit: string, isKept: boolean])[] = [
  [`Kontroll av ${count} organisationer, s`, check.seconds.toFixed(0), '', true],
  ['Bygge, s', build.seconds.toFixed(0), '≤ 180', build.seconds <= 180],
  ['Minne som mest under bygget, GB', (build.peak / 1e9).toFixed(1), '≤ 4', build.peak <= 4e9],
  ['Första laddningen växer, kB gzip', (growth / 1000).toFixed(2), '< 2', growth < 2000],
  ['Sökning bland organisationerna, ms från tangent till träffar', search.toFixed(0), '≤ 100', search <= 100],
]
const table = [
  '| mått | värde | gräns |',
  '|---|---|---|',
  ...rows.map(([measure, figure, limit]) => `| ${measure} | ${figure} | ${limit} |`),
].join('\n')
console.log(table)
mkdirSync('reports', { recursive: true })
writeFileSync('reports/scale.md', `${table}\n`)
process.exitCode = rows.every(([, , , isKept]) => isKept) ? 0 : 1

interface Run {
  readonly seconds: number
  /** Bytes of memory at most, of all its threads; 0 where the system does not tell. */
  readonly peak: number
}

function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } })
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid ?? 0))), 250)
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(watch)
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, peak })
      else reject(new Error(`${args[0]} failed`))
    })
  })
}

function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

/** Opens the start page, chooses an organisation by writing, and sees that it opens. */
async function timeSearch(): Promise<number> {
  const { url, server } = await serve(dist, '/', 0)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  const page = await browser.newPage({ serviceWorkers: 'block' })
  await page.goto(url)
  await page.getByRole('searchbox').fill('Kommun')
  await page.getByRole('main').getByRole('listitem').first().waitFor()
  const time = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')
    if (input === null) return Number.NaN
    const list = document.querySelector('ul.organisations')
    const started = performance.now()
    // React listens for what a person writes, and takes a value that is set as its own.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'Kommun 30')
    input.dispatchEvent(new Event('input', { bubbles: true }))
    while (list?.querySelector('li')?.textContent?.includes('Kommun 30') !== true) await new Promise((resolve) => setTimeout(resolve, 1))
    return performance.now() - started
  })
  await page.getByRole('link', { name: 'Kommun 30', exact: true }).click()
  await page.getByRole('link', { name: 'Börja', exact: true }).waitFor()
  await browser.close()
  server.close()
  server.closeAllConnections()
  return time
}
