import { globSync, readFileSync } from 'node:fs'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { HASHED_FILE } from './headers.ts'
import { BUNDLE_NAMES, listedWord } from './file-names.ts'

test('a name is known by the whole words in it', () => {
  for (const name of ['share-link-DGQXG0YL.js', 'shareLink', 'social_icons.svg', 'assets/tracking.js', '.share-line', 'ad-1.png'])
    expect(listedWord(name), name).toBeDefined()
  for (const name of ['del-0adsharx.js', 'index-a1b2c3d4.js', 'stil-a1b2c3d4.css', 'adress', 'cleaned', 'sw.js'])
    expect(listedWord(name), name).toBeUndefined()
})

test('what is bundled is named after its content alone, whatever the module is called', async () => {
  const modules: Readonly<Record<string, string>> = {
    'virtual:start': "import('virtual:share-link'); import('virtual:ads.css')",
    'virtual:share-link': "export const shared = 'x'",
    'virtual:ads.css': 'p { color: red }',
  }
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [{ name: 'modules', resolveId: (id) => (id in modules ? id : undefined), load: (id) => modules[id] }],
    build: { write: false, rolldownOptions: { input: 'virtual:start', output: BUNDLE_NAMES } },
  })
  const names = [output].flat().flatMap((part) => ('output' in part ? part.output.map(({ fileName }) => fileName) : []))
  expect(names.length).toBeGreaterThan(2)
  for (const name of names) {
    expect(name).toMatch(/^assets\/(?:index|del|stil)-[a-z0-9]{8}\.(?:js|css)$/)
    expect(`/${name}`).toMatch(new RegExp(HASHED_FILE))
  }
})

test('no class and no file that is delivered as it lies has a name that content blockers know', () => {
  const classes = globSync('src/**/*.css').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
  )
  const files = globSync('public/**/*', { withFileTypes: true }).map(({ name }) => name)
  expect(files.length).toBeGreaterThan(3)
  expect(files.filter((name) => listedWord(name) !== undefined)).toEqual([])
  expect([...new Set(classes)].filter((name) => listedWord(name, 'class') !== undefined)).toEqual([])
})
