import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

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
  ...['app', 'session', 'schema'].map((folder) => ['src/offline/planted.ts', `../${folder}/thing.ts`] as const),
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
  expect(restrictedImportsIn('src/pages/start/planted.tsx', '../../ui/link.tsx')).toBe(0)
  expect(restrictedImportsIn('src/session/planted.ts', '../engine/index.ts')).toBe(0)
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
