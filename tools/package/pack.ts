import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { inRoot } from '../build/root.ts'
import { compileInto } from './compile.ts'
import { manifestOf } from './manifest.ts'

/** `npm run package`: writes the guide as an npm package, for those who have their content in a folder of their own, into `reports` or the folder named by `--out`. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'reports' } } })
const out = resolve(values.out)
const staging = join(out, 'package')

rmSync(staging, { recursive: true, force: true })
mkdirSync(staging, { recursive: true })
await compileInto(staging)
for (const file of globSync('content/*.yaml', { cwd: inRoot('') })) {
  if (!/(?:site|since(?:\.[a-z]+)?|ledger)\.yaml$/.test(file)) copy(file)
}
// What an editor learns from comes along; it is no part of what is shared.
for (const file of ['content/README.md', 'content/example', 'starter', 'LICENSE', 'README.md', 'CHANGELOG.md']) copy(file)
writeFileSync(
  join(staging, 'package.json'),
  `${JSON.stringify(manifestOf(JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))), null, 2)}\n`,
)
pinWhatItNeeds()
const [{ filename = '', size = 0, unpackedSize = 0 } = {}] = JSON.parse(
  npm('pack', '--json', '--ignore-scripts', '--pack-destination', out),
) as readonly {
  readonly filename?: string
  readonly size?: number
  readonly unpackedSize?: number
}[]
console.log(`${join(out, filename)}: ${(size / 1e6).toFixed(2)} MB, ${(unpackedSize / 1e6).toFixed(2)} MB uppackad`)

function copy(path: string): void {
  cpSync(inRoot(path), join(staging, path), { recursive: true })
}

/** The versions of everything that is installed with it, with their hashes, out of the lock file that the tests ran with. */
function pinWhatItNeeds(): void {
  cpSync(inRoot('package-lock.json'), join(staging, 'package-lock.json'))
  npm('install', '--package-lock-only', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund')
  renameSync(join(staging, 'package-lock.json'), join(staging, 'npm-shrinkwrap.json'))
}

function npm(...args: readonly string[]): string {
  return execFileSync('npm', args, { cwd: staging, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
