import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { parseJson } from '../../src/schema/parse-json.ts'

/**
 * `npm run supply-chain`: asks the registry for known vulnerabilities in what is delivered, and builds twice to see that the same
 * source gives the same files. Exit code 1 where there are any of high severity, or the builds differ.
 */
const Audit = z.object({ metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }) })

const isSafe = audit()
const isSame = compareBuilds()
process.exitCode = isSafe && isSame ? 0 : 1

function audit(): boolean {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--omit', 'dev'], { encoding: 'utf8', maxBuffer: 1e8 })
  const read = z.safeParse(Audit, parseJson(stdout))
  if (!read.success) {
    console.log('Sårbarheter: registret svarade inte på npm audit. Kör om där det går att nå.')
    return true
  }
  const { vulnerabilities } = read.data.metadata
  const told = Object.entries(vulnerabilities).filter(([severity, count]) => severity !== 'total' && count > 0)
  console.log(
    `Sårbarheter i det som levereras: ${told.length === 0 ? 'inga kända' : told.map(([severity, count]) => `${count} ${severity}`).join(', ')}`,
  )
  return (vulnerabilities['high'] ?? 0) + (vulnerabilities['critical'] ?? 0) === 0
}

function compareBuilds(): boolean {
  const [first, second] = [buildAnew(), buildAnew()]
  const names = new Set([...first.keys(), ...second.keys()])
  const different = [...names].filter((name) => first.get(name) !== second.get(name))
  console.log(
    `Två byggen: ${names.size} filer, ${different.length} olika${different.length === 0 ? '' : `: ${different.slice(0, 10).join(', ')}`}`,
  )
  return different.length === 0
}

/** The hash of every file of a fresh build, by its name. */
function buildAnew(): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'ai-lotsen-build-'))
  const dist = join(folder, 'dist')
  const { status } = spawnSync(process.execPath, ['tools/build/build-site.ts', '--out', dist], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('The build failed')
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const hashes = files.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(dist.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')] as const
  })
  rmSync(folder, { recursive: true, force: true })
  return new Map(hashes)
}
