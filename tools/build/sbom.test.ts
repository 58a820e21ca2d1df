import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { librariesOf } from './licences.ts'
import { keepDelivered } from './sbom.ts'

const component = (name: string) => ({ 'bom-ref': `${name}@1.0.0`, name, version: '1.0.0' })

test('the list of what is delivered holds the libraries that lie in the files, and nothing else', () => {
  const list = {
    specVersion: '1.5',
    components: ['zod', 'workbox-core', 'knip'].map(component),
    dependencies: [
      { ref: 'ai-lotsen@1.0.0', dependsOn: ['zod@1.0.0', 'knip@1.0.0'] },
      { ref: 'knip@1.0.0', dependsOn: ['zod@1.0.0'] },
    ],
  }
  const kept = keepDelivered(list, librariesOf('# Licenser\n\n## workbox-core - 1.0.0 (MIT)\n\nText\n\n## zod - 1.0.0\n'))
  expect(kept.components.map(({ name }) => name)).toEqual(['zod', 'workbox-core'])
  expect(kept.dependencies).toEqual([{ ref: 'ai-lotsen@1.0.0', dependsOn: ['zod@1.0.0'] }])
  expect(kept['specVersion']).toBe('1.5')
})

test('every library and tool is named with its reason in CONTRIBUTING, and no other', () => {
  const Dependencies = z.record(z.string(), z.string())
  const { dependencies, devDependencies, optionalDependencies } = z.parse(
    z.object({ dependencies: Dependencies, devDependencies: Dependencies, optionalDependencies: Dependencies }),
    JSON.parse(readFileSync('package.json', 'utf8')),
  )
  const table = readFileSync('CONTRIBUTING.md', 'utf8').split('| library | why |')[1]?.split('\n\n')[0] ?? ''
  const named = [...table.matchAll(/^\| ([^|]+) \| \S/gm)].flatMap(([, names = '']) => names.trim().split(', '))
  const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(named.filter((name) => name !== '---').toSorted()).toEqual(used.toSorted())
})
