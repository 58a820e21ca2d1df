import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadContentOrThrow } from '../build/content-modules.ts'
import { findNginx } from '../build/find-nginx.ts'
import { readArguments } from '../build/read-arguments.ts'
import { serve } from '../build/server.ts'
import { benchClicks, benchFirstLoad, benchSteps, type FirstLoadFigures } from './bench-browser.ts'
import { benchEngines } from './bench-engines.ts'
import { benchLoad } from './bench-load.ts'
import { buildEmptyPage } from './empty-page.ts'
import { servePeer, startNginx } from './bench-servers.ts'
import { type Figure, showFigures } from '../commands/show-figures.ts'

/**
 * `npm run bench`: speed beside others on the same rules, in a browser, of a full proof run and of the build. Figures from one run
 * on one machine: compare the ratios. `--peer <folder or address>` measures the first load of another built site in the same way.
 * Exit code 1 where a limit is broken.
 */
const { values } = readArguments({ peer: { type: 'string' } })
const organisations = [...loadContentOrThrow(values.content).organisations.values()].map(({ sv }) => sv)
// The organisation with the most advice is the hardest for every engine.
const [hardest] = organisations.toSorted((a, b) => b.organisation.findings.length - a.organisation.findings.length)
const ordinary = hardest?.scenarios.find(({ harmless }) => harmless)
if (hardest === undefined || ordinary === undefined) throw new Error('There is no organisation, or no ordinary case of it, to measure on')
const rules = hardest.organisation

const figures: Figure[] = []
const engines = await benchEngines(rules)
for (const [name, perSecond] of Object.entries(engines.perSecond))
  figures.push({ measure: `Utvärderingar/s, ${name}`, value: Math.round(perSecond).toLocaleString('sv') })
figures.push({
  measure: 'Gånger den snabbare av de andra',
  value: engines.ratio.toFixed(1),
  limit: '≥ 10',
  isKept: engines.ratio >= 10,
})

const folder = mkdtempSync(join(tmpdir(), 'ai-lotsen-bench-'))
const dist = join(folder, 'dist')
figures.push({ measure: 'Bygge, s', value: timed(['tools/build/build-site.ts', '--content', values.content, '--out', dist]).toFixed(1) })
figures.push({
  measure: 'Kontroll med bevis över alla svar, s',
  value: timed(['tools/commands/check-content.ts', '--content', values.content]).toFixed(1),
})

const plain = await serve(dist, '/', 0)
const empty = await servePeer(await buildEmptyPage(), join(folder, 'empty'))
const [click, nothing] = [await benchClicks(empty.url), await benchFirstLoad(empty.url)]
empty.stop()
const steps = await benchSteps(plain.url, rules, ordinary.answers)
const own = await benchFirstLoad(plain.url)
figures.push(
  ...against(`Nästa steg målat vid 4× CPU, ms, median av ${steps.steps}`, steps.median, 50, click),
  { measure: 'Långsammaste av dem, ms', value: steps.slowest.toFixed(0) },
  ...against('Beskedet målat efter sista svaret vid 4× CPU, ms', steps.besked, 100, click),
  ...against('Startsidan: första målning vid 4× CPU, 1,6 Mbit/s, ms', own.firstPaint, 1100, nothing.firstPaint),
  // With the heads of the answers. What the files weigh has its limit in check-budgets.ts.
  { measure: 'Startsidan: skript vid första laddningen, kB', value: (own.scripts / 1000).toFixed(0) },
  { measure: '  gånger en tom sida i React', value: (own.scripts / nothing.scripts).toFixed(1) },
  { measure: 'Startsidan: allt som hämtas vid första laddningen, kB', value: (own.bytes / 1000).toFixed(0) },
  { measure: 'Startsidan: anrop vid första laddningen', value: String(own.requests) },
)
if (values.peer !== undefined) {
  const peer = await servePeer(values.peer, folder)
  const other = await benchFirstLoad(peer.url)
  figures.push(...tellFirstLoad('Den andra', other))
  figures.push({ measure: 'Den andras byte, gånger våra', value: (other.bytes / own.bytes).toFixed(1) })
  figures.push({ measure: 'Den andras första målning, gånger vår', value: (other.firstPaint / own.firstPaint).toFixed(1) })
  peer.stop()
}
const nginx = findNginx() === undefined ? undefined : await startNginx(4395, '/intern/ai/', dist)
const load = await benchLoad(nginx?.url ?? plain.url, dist)
figures.push({
  measure: `Anrop/s över loopback från ${nginx === undefined ? 'Node (nginx finns inte här)' : 'nginx'}, ${load.requests} anrop`,
  value: load.perSecond.toFixed(0),
})
figures.push({ measure: 'Fel bland dem', value: String(load.errors), limit: '0', isKept: load.errors === 0 })
nginx?.stop()
plain.server.close()
plain.server.closeAllConnections()
rmSync(folder, { recursive: true, force: true })
showFigures('bench', figures)

/** A figure with its limit, and how many times that of an empty page of React it is: that holds also where the machine is busy. */
function against(measure: string, value: number, limit: number, empty: number): readonly Figure[] {
  return [
    { measure, value: value.toFixed(0), limit: `≤ ${limit}`, isKept: value <= limit },
    { measure: '  gånger en tom sida i React', value: `${(value / empty).toFixed(1)} (${empty.toFixed(0)})` },
  ]
}

function tellFirstLoad(name: string, { firstPaint, bytes, requests }: FirstLoadFigures): readonly Figure[] {
  return [
    { measure: `${name}: första målning vid 4× CPU, 1,6 Mbit/s, ms`, value: firstPaint.toFixed(0) },
    { measure: `${name}: hämtat vid första laddningen, kB`, value: (bytes / 1000).toFixed(0) },
    { measure: `${name}: anrop vid första laddningen`, value: String(requests) },
  ]
}

/** Seconds that a command of ours takes. */
function timed(args: readonly string[]): number {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`${args[0]} failed`)
  return (performance.now() - started) / 1000
}
