import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { weigh } from './weigh.ts'

/**
 * What pages may weigh, in kB of 1,000 bytes as gzip. Held against the heaviest page of each kind, by the files that its HTML names;
 * a browser journey holds that a page fetches no others.
 */
interface Budget {
  readonly kind: string
  readonly address: RegExp
  /** What the first paint waits for: the HTML, the style sheet and the script before it. */
  readonly paint: number
  readonly scripts: number
  readonly all: number
}

const OWN = String.raw`^(en/)?[a-z0-9-]+/`
const BUDGETS: readonly Budget[] = [
  { kind: 'start', address: /^(en\/)?$/, paint: 14, scripts: 135, all: 160 },
  { kind: 'jämförelsen', address: /^(en\/)?jamfor\/$/, paint: 20, scripts: 265, all: 285 },
  {
    kind: 'gemensamma sidor',
    address: /^(en\/)?(om|tillganglighet|integritet|ordlista|sok|delat|andringar|mina-bedomningar)\/$/,
    paint: 28,
    scripts: 170,
    all: 190,
  },
  { kind: 'redaktörens verkstad', address: /^(en\/)?redaktion\//, paint: 28, scripts: 170, all: 190 },
  { kind: 'organisation', address: new RegExp(`${OWN}$`), paint: 22, scripts: 180, all: 197 },
  { kind: 'källans avsnitt', address: new RegExp(`${OWN}kalla/.+/$`), paint: 26, scripts: 215, all: 235 },
  { kind: 'övriga hos en organisation', address: new RegExp(`${OWN}.+/$`), paint: 34, scripts: 220, all: 245 },
]

const dist = process.argv[2] ?? 'dist'
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => weigh(dist, file.slice(0, -'index.html'.length)))

const breaches = BUDGETS.flatMap((budget) => {
  const own = pages.filter(({ address }) => BUDGETS.find((candidate) => candidate.address.test(address)) === budget)
  return (['paint', 'scripts', 'all'] as const).map((measure) => {
    const heaviest = own.toSorted((a, b) => b[measure] - a[measure])[0]
    const isKept = heaviest !== undefined && heaviest[measure] <= budget[measure] * 1000
    const told = heaviest === undefined ? 'ingen sida' : `${(heaviest[measure] / 1000).toFixed(1)} kB, /${heaviest.address}`
    console.log(`${isKept ? '✓' : '✗'} ${budget.kind}, ${measure}: högst ${budget[measure]} kB (${told})`)
    return isKept
  })
}).filter((isKept) => !isKept)

const failed = breaches.length
const report = join('reports', 'budgets.json')
mkdirSync(dirname(report), { recursive: true })
writeFileSync(report, JSON.stringify({ passed: BUDGETS.length * 3 - failed, failed }))
process.exitCode = failed === 0 ? 0 : 1
