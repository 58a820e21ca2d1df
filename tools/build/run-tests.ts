import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import * as z from 'zod/mini'
import { ensureBrowser } from './find-browser.ts'
import { ensureNginx } from './find-nginx.ts'

/** `npm test`: runs every check in stages, and closes with the sum of what the runners' own reports say. */

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Check {
  readonly name: string
  readonly command: readonly string[]
  /** Reads the runner's report. Without it the check counts as one, by its exit code. */
  readonly count?: () => Counts
}

const UnitReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
const JourneyReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

/** How many journeys may need a second try. A browser stops painting now and then on a busy machine; more than that is a fault of ours. */
const SECOND_TRIES = 2

const CountReport = z.object({ passed: z.number(), failed: z.number() })

/**
 * The checks of a stage run two at a time, the longest first, since each uses one core for the most part; what they say comes when they
 * are done. A check with a stage of its own uses all cores. What comes after stands on what was built.
 */
const STAGES: readonly (readonly Check[])[] = [
  [
    { name: 'build', command: ['node', 'tools/build/build-site.ts'] },
    {
      name: 'build of the small site',
      command: ['node', 'tools/build/build-site.ts', '--content', 'e2e/content', '--out', 'reports/small/dist'],
    },
    { name: 'content', command: ['node', 'tools/commands/check-content.ts'] },
    { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    { name: 'unused code', command: ['knip'] },
    { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
    { name: 'types of the engine without browser and Node', command: ['tsc', '-p', 'src/engine/tsconfig.json'] },
    { name: 'types of the service worker without a page', command: ['tsc', '-p', 'src/app/offline/tsconfig.json'] },
  ],
  [
    { name: 'HTML', command: ['node', 'tools/build/check-html.ts'], count: () => countReport('html') },
    { name: 'budgets', command: ['node', 'tools/build/check-budgets.ts'], count: () => countReport('budgets') },
  ],
  [
    {
      name: 'unit and property tests',
      command: ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=reports/unit.json'],
      count: countUnits,
    },
  ],
  [{ name: 'browser journeys', command: ['playwright', 'test'], count: countJourneys }],
]

rmSync('reports', { recursive: true, force: true })
mkdirSync('reports', { recursive: true })
ensureBrowser()
ensureNginx()
const results: Counts[] = []
for (const stage of STAGES) {
  const waiting = [...stage]
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) results.push(await run(check, stage.length > 1))
  }
  await Promise.all([work(), work()])
}
const sum = (key: keyof Counts): number => results.reduce((total, counts) => total + counts[key], 0)
const skipped = sum('skipped')
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`)
process.exitCode = sum('failed') === 0 ? 0 : 1

async function run(check: Check, isKeptBack: boolean): Promise<Counts> {
  const started = performance.now()
  if (!isKeptBack) console.log(`\n▶ ${check.name}`)
  const [command = '', ...args] = check.command
  // The runner's own programs come first on the path, among them the pinned Node.
  const child = spawn(command, args, {
    stdio: isKeptBack ? 'pipe' : 'inherit',
    env: { ...process.env, PATH: `node_modules/.bin:${process.env['PATH'] ?? ''}` },
  })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece))
  const status = await new Promise((resolve) => child.once('close', resolve).once('error', resolve))
  const counts = countSafely(check, status === 0)
  if (isKeptBack) process.stdout.write(`\n▶ ${check.name}\n${Buffer.concat(said).toString()}`)
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${check.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  return counts
}

/** A runner that failed without a failed test in its report, or left no report, counts as one failure. */
function countSafely(check: Check, succeeded: boolean): Counts {
  const whole: Counts = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 }
  if (check.count === undefined) return whole
  try {
    const counts = check.count()
    return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

function countUnits(): Counts {
  const report = z.parse(UnitReport, JSON.parse(readFileSync('reports/unit.json', 'utf8')))
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests }
}

function countReport(name: string): Counts {
  return { ...z.parse(CountReport, JSON.parse(readFileSync(`reports/${name}.json`, 'utf8'))), skipped: 0 }
}

function countJourneys(): Counts {
  const { stats } = z.parse(JourneyReport, JSON.parse(readFileSync('reports/e2e.json', 'utf8')))
  if (stats.flaky > 0) console.log(`${stats.flaky} journeys passed at the second try only (named as flaky above)`)
  const tooMany = stats.flaky > SECOND_TRIES ? stats.flaky : 0
  return { passed: stats.expected + stats.flaky - tooMany, failed: stats.unexpected + tooMany, skipped: stats.skipped }
}
