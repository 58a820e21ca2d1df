import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** A file and an import that it must not have. One for each arrow that the house forbids. */
const BREACHES: readonly (readonly [file: string, imported: string])[] = [
  ['src/schema/planted.ts', '../engine/index.ts'],
  ['src/schema/planted.ts', 'node:fs'],
  ...above('src/engine/planted.ts', ['app', 'features', 'shared', 'content', 'proof']),
  ['src/engine/planted.ts', 'node:fs'],
  ['src/engine/planted.ts', 'react'],
  ...above('src/proof/planted.ts', ['app', 'features', 'shared', 'content']),
  ['src/proof/planted.ts', 'yaml'],
  ...above('src/content/planted.ts', ['app', 'features', 'shared']),
  ['src/content/planted.ts', 'node:fs'],
  ['src/content/planted.ts', 'react'],
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
  ['src/features/guide/step/planted.tsx', '../../../content/load.ts'],
  ['src/features/training/planted.ts', '../../content/parsed-content.ts'],
  ...above('src/features/workbench/views/planted.tsx', ['app', 'features/guide']),
  ['src/app/planted.ts', '../features/guide/step/step-page.tsx'],
  ['src/app/planted.ts', 'node:fs'],
  ...above('src/app/offline/planted.ts', ['app', 'shared', 'schema']),
  ...['app', 'features/guide', 'features/guide/step', 'shared/ui', 'shared/told', 'content', 'engine', 'proof'].map(
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

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arrows-'))
  copyFileSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** How often the linter breaks this rule over files that are planted with these texts. */
function breaches(rule: string, planted: Readonly<Record<string, string>>): number {
  const files = Object.keys(planted)
  for (const [file, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  let output: string
  try {
    output = execFileSync(join(process.cwd(), 'node_modules/.bin/oxlint'), ['-c', join(folder, '.oxlintrc.json'), '-f', 'json', ...files], {
      cwd: folder,
      encoding: 'utf8',
    })
  } catch (error) {
    output = (error as { readonly stdout: string }).stdout
  }
  for (const file of files) rmSync(join(folder, file))
  const { diagnostics } = JSON.parse(output) as { readonly diagnostics: readonly { readonly code: string }[] }
  return diagnostics.filter((diagnostic) => diagnostic.code.includes(rule)).length
}

function restrictedImportsIn(file: string, imported: string): number {
  return breaches('no-restricted-imports', { [file]: `import { thing } from '${imported}'\n\nexport const other = thing\n` })
}

test.each(BREACHES)('%s may not import %s', (file, imported) => {
  expect(restrictedImportsIn(file, imported)).toBe(1)
})

test('what points down is let through', () => {
  expect(restrictedImportsIn('src/engine/planted.ts', '../schema/model.ts')).toBe(0)
  expect(restrictedImportsIn('src/content/planted.ts', '../proof/space.ts')).toBe(0)
  expect(restrictedImportsIn('src/features/guide/start/planted.tsx', '../../../shared/ui/link.tsx')).toBe(0)
  expect(restrictedImportsIn('src/features/guide/start/planted.tsx', '../plan.ts')).toBe(0)
  expect(restrictedImportsIn('src/features/workbench/views/planted.tsx', '../../../content/load.ts')).toBe(0)
  expect(restrictedImportsIn('src/app/planted.ts', '../features/guide/index.ts')).toBe(0)
  expect(restrictedImportsIn('src/shared/session/planted.ts', '../../engine/index.ts')).toBe(0)
})

test('files may not import each other in a circle, not even for their types', () => {
  const circle = (kind: string) => ({
    'src/proof/one.ts': `import ${kind}{ two } from './two.ts'\n\nexport const one = 1\nexport type One = typeof two\n`,
    'src/proof/two.ts': `import ${kind}{ one } from './one.ts'\n\nexport const two = 2\nexport type Two = typeof one\n`,
  })
  expect(breaches('no-cycle', circle(''))).toBe(2)
  expect(breaches('no-cycle', circle('type '))).toBe(2)
  expect(breaches('no-cycle', { ...circle(''), 'src/proof/two.ts': 'export const two = 2\n' })).toBe(0)
})

test('a function may not be longer than 70 lines', () => {
  const lines = (count: number) => `export function long(): void {\n${'  run()\n'.repeat(count)}}\n\nfunction run(): void {}\n`
  expect(breaches('max-lines-per-function', { 'src/proof/long.ts': lines(69) })).toBe(1)
  expect(breaches('max-lines-per-function', { 'src/proof/long.ts': lines(68) })).toBe(0)
  expect(breaches('max-lines-per-function', { 'src/proof/long.test.ts': lines(69) })).toBe(0)
})
