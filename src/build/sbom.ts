import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod/mini'
import { librariesOf } from './licences.ts'

const Sbom = z.looseObject({
  components: z.array(
    z.looseObject({
      'bom-ref': z.string(),
      name: z.string(),
      version: z.string(),
      properties: z.optional(z.array(z.object({ name: z.string(), value: z.string() }))),
    }),
  ),
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
  })
  if (status !== 0) return console.log(`${file} skrevs inte: npm sbom gick inte att köra här.`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(keepDelivered(JSON.parse(stdout), librariesOf(readFileSync(licences, 'utf8'))), null, 2))
}

/**
 * Leaves out the tools that are in no delivered file. npm is not asked to do so itself: it then leaves out also libraries that a tool
 * uses as well, such as zod.
 */
export function keepDelivered(list: unknown, delivered: ReadonlySet<string>): z.infer<typeof Sbom> {
  const sbom = z.parse(Sbom, list)
  const components = sbom.components.filter(
    ({ name, version, properties = [] }) =>
      delivered.has(`${name}@${version}`) || !properties.some((property) => property.name === 'cdx:npm:package:development'),
  )
  const tools = new Set(sbom.components.filter((component) => !components.includes(component)).map((component) => component['bom-ref']))
  const dependencies = sbom.dependencies
    .filter(({ ref }) => !tools.has(ref))
    .map((entry) => ({ ...entry, dependsOn: (entry.dependsOn ?? []).filter((ref) => !tools.has(ref)) }))
  return { ...sbom, components, dependencies }
}
