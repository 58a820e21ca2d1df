import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod/mini'
import { librariesOf } from './licences.ts'

const Sbom = z.looseObject({
  components: z.array(z.looseObject({ 'bom-ref': z.string(), name: z.string(), version: z.string() })),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.optional(z.array(z.string())) })),
})

/**
 * Writes the list of everything that the delivered site is made of (CycloneDX), as npm reads it from the lock file. Says so, and goes
 * on, where npm is not there. `licences` is the list of the libraries in the delivered files.
 */
export function writeSbom(file: string, licences: string): void {
  const { status, stdout } = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    // Where bundling has said that this is production, npm leaves out what tools use as well.
    env: { ...process.env, NODE_ENV: '' },
  })
  if (status !== 0) return console.log(`${file} skrevs inte: npm sbom gick inte att köra här.`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(keepDelivered(JSON.parse(stdout), librariesOf(readFileSync(licences, 'utf8'))), null, 2))
}

/** Leaves out what lies in no delivered file. npm itself would leave out zod, which tools use as well, and take compilers along. */
export function keepDelivered(list: unknown, delivered: ReadonlySet<string>): z.infer<typeof Sbom> {
  const sbom = z.parse(Sbom, list)
  const components = sbom.components.filter(({ name, version }) => delivered.has(`${name}@${version}`))
  const others = new Set(sbom.components.filter((component) => !components.includes(component)).map((component) => component['bom-ref']))
  const dependencies = sbom.dependencies
    .filter(({ ref }) => !others.has(ref))
    .map((entry) => ({ ...entry, dependsOn: (entry.dependsOn ?? []).filter((ref) => !others.has(ref)) }))
  return { ...sbom, components, dependencies }
}
