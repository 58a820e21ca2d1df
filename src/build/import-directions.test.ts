import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'

/** A file and an import that it must not have. One for each arrow that the house forbids. */
const BREACHES: readonly (readonly [file: string, imported: string])[] = [
  ['src/schema/planted.ts', '../engine/index.ts'],
  ['src/schema/planted.ts', 'node:fs'],
  ...['app', 'build', 'cli', 'content', 'export', 'i18n', 'pages', 'proof', 'session', 'ui', 'workbench'].map(
    (folder) => ['src/engine/planted.ts', `../${folder}/thing.ts`] as const,
  ),
  ['src/engine/planted.ts', 'node:fs'],
  ['src/engine/planted.ts', 'react'],
  ...['app', 'build', 'cli', 'content', 'export', 'i18n', 'pages', 'session', 'ui', 'workbench'].map(
    (folder) => ['src/proof/planted.ts', `../${folder}/thing.ts`] as const,
  ),
  ['src/proof/planted.ts', 'yaml'],
  ...['app', 'build', 'cli', 'export', 'i18n', 'pages', 'session', 'ui', 'workbench'].map(
    (folder) => ['src/content/planted.ts', `../${folder}/thing.ts`] as const,
  ),
  ['src/content/planted.ts', 'node:fs'],
  ['src/content/planted.ts', 'react'],
  ...['app', 'build', 'cli', 'content', 'pages', 'proof', 'ui', 'workbench'].map(
    (folder) => ['src/session/planted.ts', `../${folder}/thing.ts`] as const,
  ),
  ['src/session/planted.ts', 'react-router'],
  ['src/session/planted.ts', 'yaml'],
  ...['app', 'build', 'cli', 'content', 'engine', 'export', 'pages', 'proof', 'session', 'workbench'].map(
    (folder) => ['src/ui/planted.tsx', `../${folder}/thing.ts`] as const,
  ),
  ['src/ui/planted.tsx', 'react-router'],
  ['src/ui/planted.tsx', 'zustand'],
  ...['app', 'build', 'cli', 'pages', 'session', 'ui', 'workbench'].map(
    (folder) => ['src/export/planted.ts', `../${folder}/thing.ts`] as const,
  ),
  ...['app', 'build', 'cli', 'content', 'engine', 'pages', 'session', 'ui', 'workbench'].map(
    (folder) => ['src/i18n/planted.ts', `../${folder}/thing.ts`] as const,
  ),
  ...['app', 'build', 'cli', 'export', 'i18n', 'pages', 'session', 'ui'].map(
    (folder) => ['src/workbench/planted.ts', `../${folder}/thing.ts`] as const,
  ),
  ['src/workbench/planted.ts', 'yaml'],
  ['src/pages/start/planted.tsx', '../result/told.ts'],
  ...['app', 'build', 'cli'].map((folder) => ['src/pages/start/planted.tsx', `../../${folder}/thing.ts`] as const),
  ['src/pages/start/planted.tsx', 'yaml'],
  ['src/app/planted.ts', '../build/thing.ts'],
  ['src/app/planted.ts', '../cli/thing.ts'],
  ['src/app/planted.ts', 'node:fs'],
  ['src/build/planted.ts', '../pages/start/thing.ts'],
  ['src/cli/planted.ts', '../ui/thing.ts'],
  ['src/cli/planted.ts', '../workbench/thing.ts'],
]

const LET_THROUGH: readonly (readonly [file: string, imported: string])[] = [
  ['src/engine/planted.ts', '../schema/model.ts'],
  ['src/content/planted.ts', '../proof/space.ts'],
  ['src/pages/start/planted.tsx', '../../ui/link.tsx'],
  ['src/session/planted.ts', '../engine/index.ts'],
]

/** Each is planted in a file of its own, so that one run of the linter sees them all. */
const planted = [...BREACHES, ...LET_THROUGH].map(([file, imported], index) => ({
  file: file.replace('planted', `planted-${index}`),
  imported,
}))
let refused: ReadonlyMap<string, number> = new Map()

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'arrows-'))
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
  for (const { file, imported } of planted) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `import { thing } from '${imported}'\n\nexport const other = thing\n`)
  }
  const { stdout } = spawnSync(
    join(process.cwd(), 'node_modules/.bin/oxlint'),
    ['-c', join(folder, '.oxlintrc.json'), '-f', 'json', 'src'],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    },
  )
  rmSync(folder, { recursive: true, force: true })
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly code: string; readonly filename: string }[] }
  const files = diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ filename }) => filename)
  refused = new Map(planted.map(({ file }) => [file, files.filter((name) => name.endsWith(file)).length]))
})

test.each(BREACHES.map(([file, imported], index) => [file, imported, index] as const))(
  '%s may not import %s',
  (_file, _imported, index) => {
    expect(refused.get(planted[index]?.file ?? '')).toBe(1)
  },
)

test('what points down is let through', () => {
  expect(planted.slice(BREACHES.length).map(({ file }) => refused.get(file))).toEqual(LET_THROUGH.map(() => 0))
})
