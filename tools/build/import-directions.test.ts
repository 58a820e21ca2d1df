import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'

/** A file and an import that it must not have. One for each arrow that the house forbids. */
const BREACHES: readonly (readonly [file: string, imported: string])[] = [
  ['src/schema/planted.ts', '../engine/index.ts'],
  ['src/schema/planted.ts', 'node:fs'],
  ...above('src/engine/planted.ts', ['app', 'features', 'shared', 'content', 'proof']),
  ['src/engine/planted.ts', 'node:fs'],
  ['src/engine/planted.ts', 'react'],
  ...above('src/proof/planted.ts', ['app', 'features', 'shared', 'content']),
  ['src/proof/planted.ts', 'yaml'],
  ...above('src/content/read/planted.ts', ['app', 'features', 'shared', 'content/compile', 'content/describe', 'content/check']),
  ...above('src/content/compile/planted.ts', ['app', 'content/versions', 'content/describe', 'content/check', 'content/edit']),
  ...above('src/content/describe/planted.ts', ['app', 'content/check', 'content/edit']),
  ...above('src/content/edit/planted.ts', ['app', 'features', 'shared']),
  ...['read', 'compile', 'describe', 'check'].flatMap((own) => [
    [`src/content/${own}/planted.ts`, 'node:fs'] as const,
    [`src/content/${own}/planted.ts`, 'react'] as const,
  ]),
  ...above('src/shared/session/planted.ts', ['app', 'features', 'content', 'proof', 'shared/ui', 'shared/told', 'shared/texts']),
  ['src/shared/session/planted.ts', 'react-router'],
  ['src/shared/session/planted.ts', 'yaml'],
  ...above('src/shared/ui/planted.tsx', ['app', 'features', 'content', 'proof', 'engine', 'shared/session', 'shared/told']),
  ['src/shared/ui/planted.tsx', 'react-router'],
  ['src/shared/ui/planted.tsx', 'zustand'],
  ...above('src/shared/told/planted.ts', ['app', 'features', 'shared/session', 'shared/ui']),
  ...above('src/shared/texts/planted.ts', ['app', 'features', 'content', 'engine', 'proof', 'shared/session', 'shared/ui', 'shared/told']),
  ...above('src/features/guide/planted.ts', ['app', 'features/library', 'features/training/workshop']),
  ...above('src/features/guide/step/planted.tsx', ['app', 'features/library', 'features/workbench/views']),
  ['src/features/guide/step/planted.tsx', 'yaml'],
  ['src/features/guide/step/planted.tsx', '../../../content/compile/load.ts'],
  ['src/features/training/planted.ts', '../../content/read/parsed-content.ts'],
  ...above('src/features/workbench/views/planted.tsx', ['app', 'features/guide']),
  ...above('src/features/workbench/views/draft/planted.tsx', ['app', 'features/library']),
  ['src/app/planted.ts', '../features/guide/step/step-page.tsx'],
  ['src/app/planted.ts', 'node:fs'],
  ...above('src/app/offline/planted.ts', ['app', 'shared', 'schema']),
  ...['app', 'features/guide', 'features/guide/step', 'shared/ui', 'shared/told', 'content/read', 'engine', 'proof'].map(
    (own) => [`src/${own}/planted.ts`, `../../${'../'.repeat(own.split('/').length - 1)}tools/build/thing.ts`] as const,
  ),
  ['tools/build/planted.ts', '../../src/features/guide/index.ts'],
  ['tools/commands/planted.ts', '../../src/shared/ui/thing.ts'],
]

/** A file that imports something of each of these folders below `src`. */
function above(file: string, folders: readonly string[]): readonly (readonly [string, string])[] {
  const up = '../'.repeat(file.split('/').length - 2)
  // As imports are written: no further up than has to be.
  return folders.map((folder) => {
    const own = file.split('/').slice(1, -1)
    const parts = folder.split('/')
    let same = 0
    while (same < own.length && same < parts.length - 1 && own[same] === parts[same]) same += 1
    return [file, `${up.slice(3 * same)}${parts.slice(same).join('/')}/thing.ts`] as const
  })
}

const LET_THROUGH: readonly (readonly [file: string, imported: string])[] = [
  ['src/engine/planted.ts', '../schema/model.ts'],
  ['src/content/check/planted.ts', '../../proof/space.ts'],
  ['src/content/check/planted.ts', '../compile/load.ts'],
  ['src/features/guide/start/planted.tsx', '../../../content/wording/plain-text.ts'],
  ['src/features/guide/start/planted.tsx', '../../../shared/ui/link.tsx'],
  ['src/features/guide/start/planted.tsx', '../plan.ts'],
  ['src/features/workbench/views/planted.tsx', '../../../content/compile/load.ts'],
  ['src/app/planted.ts', '../features/guide/index.ts'],
  ['src/shared/session/planted.ts', '../../engine/index.ts'],
]

/** How often the linter breaks a rule over each of these files, planted with these texts. */
function breaches(rule: string, files: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'arrows-'))
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const { stdout } = spawnSync(join(process.cwd(), 'node_modules/.bin/oxlint'), ['-c', join(folder, '.oxlintrc.json'), '-f', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  rmSync(folder, { recursive: true, force: true })
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly { readonly code: string; readonly filename: string }[] }
  const told = diagnostics.filter(({ code }) => code.includes(rule)).map(({ filename }) => filename)
  return new Map(Object.keys(files).map((file) => [file, told.filter((name) => name.endsWith(file)).length]))
}

/** Each is planted in a file of its own, so that one run of the linter sees them all. */
const planted = [...BREACHES, ...LET_THROUGH].map(([file, imported], index) => ({
  file: file.replace('planted', `planted-${index}`),
  text: `import { thing } from '${imported}'\n\nexport const other = thing\n`,
}))
let refused: ReadonlyMap<string, number> = new Map()

beforeAll(() => {
  refused = breaches('no-restricted-imports', Object.fromEntries(planted.map(({ file, text }) => [file, text])))
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

test('files may not import each other in a circle, not even for their types', () => {
  const circle = (kind: string) => ({
    'src/proof/one.ts': `import ${kind}{ two } from './two.ts'\n\nexport const one = 1\nexport type One = typeof two\n`,
    'src/proof/two.ts': `import ${kind}{ one } from './one.ts'\n\nexport const two = 2\nexport type Two = typeof one\n`,
  })
  expect(sum(breaches('no-cycle', circle('')))).toBe(2)
  expect(sum(breaches('no-cycle', circle('type ')))).toBe(2)
  expect(sum(breaches('no-cycle', { ...circle(''), 'src/proof/two.ts': 'export const two = 2\n' }))).toBe(0)
})

test('a function may not be longer than 70 lines', () => {
  const lines = (count: number) => `export function long(): void {\n${'  run()\n'.repeat(count)}}\n\nfunction run(): void {}\n`
  const files = { 'src/proof/long.ts': lines(69), 'src/proof/short.ts': lines(68), 'src/proof/long.test.ts': lines(69) }
  expect([...breaches('max-lines-per-function', files).values()]).toEqual([1, 0, 0])
})

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
