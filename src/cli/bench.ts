import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadContentOrThrow } from '../build/content-plugin.ts'
import { findNginx } from '../build/find-nginx.ts'
import { serve } from '../build/server.ts'
import { benchBrowser } from './bench-browser.ts'
import { benchEngines } from './bench-engines.ts'
import { benchLoad } from './bench-load.ts'

/**
 * `npm run bench`: speed beside others on the same rules, in a browser, of a full proof run and of the build. Figures from one run
 * on one machine: compare the ratios. Exit code 1 where a limit is broken.
 */
const organisations = [...loadContentOrThrow('content').organisations.values()].map(({ sv }) => sv.organisation)
// The organisation with the most advice is the hardest for every engine.
const [rules] = organisations.toSorted((a, b) => b.findings.length - a.findings.length)
if (rules === undefined) throw new Error('There is no organisation to measure on')

const rows: (readonly [measure: string, figure: string, limit: string, isKept: boolean])[] = []
const engines = await benchEngines(rules)
for (const [name, perSecond] of Object.entries(engines.perSecond))
  rows.push([`Utvärderingar/s, ${name}`, Math.round(perSecond).toLocaleString('sv'), '', true])
rows.push(['Gånger den snabbare av de andra', engines.ratio.toFixed(1), '≥ 10', engines.ratio >= 10])

const folder = mkdtempSync(join(tmpdir(), 'ai-lotsen-bench-'))
const dist = join(folder, 'dist')
const built = timed(['src/build/build-site.ts'], { OUT: dist })
rows.push(['Bygge, s', built.toFixed(1), '', true])
rows.push(['Kontroll med bevis över alla svar, s', timed(['src/cli/check-content.ts'], {}).toFixed(1), '', true])

const plain = await serve(dist, '/', 0)
const browser = await benchBrowser(plain.url, rules)
rows.push([`Nästa steg målat vid 4× CPU, ms, median av ${browser.rounds}`, browser.nextStep.toFixed(0), '≤ 50', browser.nextStep <= 50])
rows.push(['Långsammaste av dem, ms', browser.slowestStep.toFixed(0), '', true])
rows.push(['Första målning av startsidan vid 4× CPU, 1,6 Mbit/s, ms', browser.firstPaint.toFixed(0), '≤ 1200', browser.firstPaint <= 1200])
const nginx = await startNginx()
const load = await benchLoad(nginx?.url ?? plain.url, dist)
rows.push([
  `Anrop/s över loopback från ${nginx === undefined ? 'Node (nginx finns inte här)' : 'nginx'}, ${load.requests} anrop`,
  load.perSecond.toFixed(0),
  '',
  true,
])
rows.push(['Fel bland dem', String(load.errors), '0', load.errors === 0])
nginx?.child.kill()
plain.server.close()
plain.server.closeAllConnections()
rmSync(folder, { recursive: true, force: true })

const table = [
  '| mått | värde | gräns |',
  '|---|---|---|',
  ...rows.map(([measure, figure, limit]) => `| ${measure} | ${figure} | ${limit} |`),
].join('\n')
console.log(table)
mkdirSync('reports', { recursive: true })
writeFileSync('reports/bench.md', `${table}\n`)
for (const [measure, , limit] of rows.filter(([, , , isKept]) => !isKept)) console.error(`✗ ${measure}: gränsen är ${limit}`)
process.exitCode = rows.every(([, , , isKept]) => isKept) ? 0 : 1

/** Seconds that a command of ours takes. */
function timed(args: readonly string[], env: Readonly<Record<string, string>>): number {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`${args[0]} failed`)
  return (performance.now() - started) / 1000
}

async function startNginx(): Promise<{ readonly url: string; readonly child: ChildProcess } | undefined> {
  if (findNginx() === undefined) return undefined
  const url = 'http://localhost:4395/intern/ai/'
  const child = spawn(process.execPath, ['src/build/nginx-for-tests.ts', '4395', '/intern/ai/', dist], { stdio: 'inherit' })
  for (let attempt = 0; attempt < 50; attempt++) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (isUp) return { url, child }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('nginx did not start')
}
