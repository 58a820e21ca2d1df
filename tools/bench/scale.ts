import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../build/find-browser.ts'
import { serve } from '../build/server.ts'
import { weigh } from '../build/weigh.ts'
import { EVERYONE, placeName, scaleContent } from './scale-content.ts'
import { showFigures } from '../commands/show-figures.ts'

/**
 * `npm run scale`: the guide for every municipality and region. Writes their content into a folder of its own, checks it, builds it,
 * and compares the first load with that of `dist`. Exit code 1 where a limit is broken.
 */
/** A copy of an organisation that has the name of a place. */
const SOUGHT = 31
const count = Number(process.argv[2] ?? EVERYONE)
const folder = mkdtempSync(join(tmpdir(), 'ai-lotsen-scale-'))
const content = join(folder, 'content')
const dist = join(folder, 'dist')
scaleContent('content', content, count)
const check = await run(['tools/commands/check-content.ts', '--content', content])
const build = await run(['tools/build/build-site.ts', '--content', content, '--out', dist])
const growth = weigh(dist, '').all - weigh('dist', '').all
const search = await timeSearch()
rmSync(folder, { recursive: true, force: true })

showFigures('scale', [
  { measure: `Kontroll av ${count} organisationer, s`, value: check.seconds.toFixed(0) },
  { measure: 'Bygge, s', value: build.seconds.toFixed(0), limit: '≤ 180', isKept: build.seconds <= 180 },
  { measure: 'Processortid för bygget, s över alla kärnor', value: build.processor.toFixed(0) },
  { measure: 'Minne som mest under bygget, GB', value: (build.peak / 1e9).toFixed(1), limit: '≤ 4', isKept: build.peak <= 4e9 },
  { measure: 'Första laddningen växer, kB gzip', value: (growth / 1000).toFixed(2), limit: '< 2', isKept: growth < 2000 },
  {
    measure: 'Sökning bland organisationerna, ms från tangent till träffar',
    value: search.toFixed(0),
    limit: '≤ 100',
    isKept: search <= 100,
  },
])

interface Run {
  readonly seconds: number
  /** Seconds that processors have worked for it, those of its children included; 0 where the system does not tell. */
  readonly processor: number
  /** Bytes of memory at most, of all its processes and threads together; 0 where the system does not tell. */
  readonly peak: number
}

function run(args: readonly string[]): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  let peak = 0
  let processor = 0
  const watch = setInterval(() => {
    const family = familyOf(child.pid ?? 0)
    peak = Math.max(
      peak,
      family.map(memoryOf).reduce((sum, bytes) => sum + bytes, 0),
    )
    processor = Math.max(
      processor,
      family.map(processorTimeOf).reduce((sum, seconds) => sum + seconds, 0),
    )
  }, 250)
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      clearInterval(watch)
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, processor, peak })
      else reject(new Error(`${args[0]} failed`))
    })
  })
}

/** A process and all that come from it, where the system tells. */
function familyOf(pid: number): readonly number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return [pid, ...children.flatMap(familyOf)]
}

function memoryOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024
}

/** Own time and that of children that have ended, in seconds: fields 14 to 17, in hundredths. */
function processorTimeOf(pid: number): number {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field) / 100, 0)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Opens the start page, chooses an organisation by writing, and sees that it opens. */
async function timeSearch(): Promise<number> {
  const { url, server } = await serve(dist, '/', 0)
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  const page = await browser.newPage({ serviceWorkers: 'block' })
  await page.goto(url)
  await page.getByRole('searchbox').fill('Ort')
  await page.getByRole('main').getByRole('listitem').first().waitFor()
  const wanted = placeName(SOUGHT)
  const time = await page.evaluate(async (name) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')
    if (input === null) return Number.NaN
    const list = document.querySelector('ul.organisations')
    const started = performance.now()
    // React listens for what a person writes, and takes a value that is set as its own.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, name)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    while (list?.querySelector('li')?.textContent?.includes(name) !== true) await new Promise((resolve) => setTimeout(resolve, 1))
    return performance.now() - started
  }, wanted)
  await page.getByRole('main').getByRole('link', { name: wanted }).first().click()
  await page.waitForURL(/kommun-/)
  await browser.close()
  server.close()
  server.closeAllConnections()
  return time
}
