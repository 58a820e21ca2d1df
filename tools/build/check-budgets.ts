import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MOVED, PAGES, type Weight } from '../../src/schema/pages.ts'
import { weigh } from './weigh.ts'

/**
 * What pages may weigh, in kB of 1,000 bytes as gzip. Held against the heaviest page of each kind, by the files that its HTML names;
 * a browser journey holds that a page fetches no others. Which budget a page has stands in the table of pages.
 */
interface Budget {
  readonly told: string
  /** What the first paint waits for: the HTML, the style sheet and the script before it. */
  readonly paint: number
  readonly scripts: number
  readonly all: number
}

const BUDGETS: Readonly<Record<Weight, Budget>> = {
  start: { told: 'start', paint: 13, scripts: 122, all: 138 },
  general: { told: 'gemensamma sidor', paint: 29, scripts: 167, all: 191 },
  workbench: { told: 'redaktörens verkstad', paint: 28, scripts: 170, all: 190 },
  organisation: { told: 'organisation', paint: 22, scripts: 169, all: 192 },
  section: { told: 'källans avsnitt', paint: 26, scripts: 200, all: 227 },
  own: { told: 'övriga hos en organisation', paint: 35, scripts: 221, all: 246 },
}

/** What addresses on a line of the table look like, without a slash first. A part that a page may do without is its last. */
function addressesAt(at: string): RegExp {
  const parts = at.split('/').map((part) => (part.startsWith(':') ? '[^/]+/' : `${part}/`))
  const path = at === '' ? '' : parts.join('').replace('redaktion/[^/]+/', 'redaktion/(?:[^/]+/)?')
  return new RegExp(`^(?:en/)?${path}$`)
}

const LINES = [
  ...Object.values(PAGES).map(({ at, weight }): { readonly at: RegExp; readonly weight: Weight } => ({ at: addressesAt(at), weight })),
  ...Object.keys(MOVED).map((at) => ({ at: addressesAt(at), weight: 'general' as const })),
]
const weightOf = (address: string): Weight | undefined => LINES.find(({ at }) => at.test(address))?.weight

const dist = process.argv[2] ?? 'dist'
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => weigh(dist, file.slice(0, -'index.html'.length)))

const unknown = pages.filter(({ address }) => weightOf(address) === undefined)
for (const { address } of unknown) console.log(`✗ /${address} står inte i tabellen över sidor`)
const breaches = Object.entries(BUDGETS).flatMap(([weight, budget]) => {
  const own = pages.filter(({ address }) => weightOf(address) === weight)
  return (['paint', 'scripts', 'all'] as const).map((measure) => {
    const heaviest = own.toSorted((a, b) => b[measure] - a[measure])[0]
    const isKept = heaviest !== undefined && heaviest[measure] <= budget[measure] * 1000
    const told = heaviest === undefined ? 'ingen sida' : `${(heaviest[measure] / 1000).toFixed(1)} kB, /${heaviest.address}`
    console.log(`${isKept ? '✓' : '✗'} ${budget.told}, ${measure}: högst ${budget[measure]} kB (${told})`)
    return isKept
  })
})

const failed = breaches.filter((isKept) => !isKept).length + unknown.length
const report = join('reports', 'budgets.json')
mkdirSync(dirname(report), { recursive: true })
writeFileSync(report, JSON.stringify({ passed: breaches.filter(Boolean).length, failed }))
process.exitCode = failed === 0 ? 0 : 1
