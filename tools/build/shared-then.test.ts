import { expect, it } from 'vitest'
import { otherPackage, sharedThen } from './shared-then.ts'

const lock = (entry?: object): string =>
  JSON.stringify({ packages: entry === undefined ? {} : { 'node_modules/ai-lotsen': { integrity: 'sha512-a', ...entry } } })

it('a revision that had another package is told by its lock file', () => {
  const now = lock({ version: '2.0.0', integrity: 'sha512-b' })
  expect(otherPackage(lock({ version: '1.0.0', resolved: 'https://registry.example/ai-lotsen-1.0.0.tgz' }), now)).toBe('ai-lotsen@1.0.0')
  expect(otherPackage(lock({ version: '1.0.0' }), now)).toBe('ai-lotsen@1.0.0')
  expect(otherPackage(lock({ version: '2.0.0', resolved: 'file:../ai-lotsen-2.0.0.tgz' }), now)).toBe('../ai-lotsen-2.0.0.tgz')
})

it('the same package, and a lock file without it, ask for nothing else', () => {
  const now = lock({ version: '2.0.0' })
  for (const older of [now, lock(), '', 'no lock file']) expect(otherPackage(older, now), older).toBeUndefined()
  expect(otherPackage(now, '')).toBeUndefined()
})

it('a package that cannot be had is told in words, with what to do', () => {
  expect(() => sharedThen('./finns-inte.tgz')).toThrow(
    'De gemensamma filerna i ./finns-inte.tgz gick inte att hämta. Ange paketet som en fil',
  )
})
