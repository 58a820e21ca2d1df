import { afterAll, expect, test, vi } from 'vitest'
import { parse, stringify } from 'yaml'
import type { ContentFiles } from '../../src/content/compile/load.ts'
import type { Language } from '../../src/schema/languages.ts'
import { readContentFolder } from './read-content.ts'

// The list of languages with one more line, in modules of its own: other tests share theirs.
vi.resetModules()
vi.doMock(import('../../src/schema/languages.ts'), async (original) => {
  const languages = await original()
  Object.assign(languages.LANGUAGES, { xx: { prefix: '/xx', locale: 'en-GB', name: 'rövarska' } })
  for (const names of [languages.LANGUAGE_NAMES, languages.TRANSLATIONS]) Array.prototype.push.call(names, 'xx')
  return languages
})
const { allAddresses, readAddress } = await import('../../src/app/routes.ts')
const { checkTranslations } = await import('../../src/content/check/check-translations.ts')
const { loadContent } = await import('../../src/content/compile/load.ts')
const { parseContent } = await import('../../src/content/read/parsed-content.ts')
const { RESERVED } = await import('../../src/schema/pages.ts')
const { modulesOf, namesOf } = await import('./content-modules.ts')
afterAll(() => {
  vi.doUnmock('../../src/schema/languages.ts')
  vi.resetModules()
})

const xx = 'xx' as Language
const OWN = 'organisations/provstad/xx.yaml'

/** The small site's content, and for each of its English files one in the other language. */
const files: ContentFiles = new Map(
  [...readContentFolder('e2e/content')].flatMap(([path, text]) => {
    const other = path.replace(/(^|[/.])en\.yaml$/, '$1xx.yaml')
    return other === path ? [[path, text] as const] : [[path, text] as const, [other, stringify(pseudo(parse(text)))] as const]
  }),
)

function pseudo(words: unknown): unknown {
  if (typeof words === 'string') return `⟦${words}⟧`
  if (Array.isArray(words)) return words.map(pseudo)
  return typeof words === 'object' && words !== null
    ? Object.fromEntries(Object.entries(words).map(([key, inner]) => [key, pseudo(inner)]))
    : words
}

const compiled = (from: ContentFiles) => {
  const loaded = loadContent(from)
  if (loaded.kind === 'problems') throw new Error(loaded.problems.map(({ file, message }) => `${file}: ${message}`).join('\n'))
  return { ...loaded.content, files: from }
}

/** What is told of the language, in the form in which editors see it. */
const toldOf = (from: ContentFiles, kind: 'missing' | 'outdated'): readonly string[] =>
  checkTranslations(parseContent(from))[kind].flatMap(({ file, message }) =>
    /rövarsk|xx\.yaml/i.test(file + message) ? [`${file}: ${message}`] : [],
  )

test('content is told in one more language by its files alone, and in Swedish where it has no words', () => {
  const { organisations, glossary } = compiled(files)
  const own = organisations.get('provstad')
  const findingsIn = (language: Language) => own?.[language].organisation.findings.filter(({ decision }) => decision === undefined) ?? []
  expect(findingsIn('en').filter(({ lang }) => lang === 'en').length).toBeGreaterThan(5)
  expect(findingsIn(xx).map(({ lang }) => lang)).toEqual(findingsIn('en').map(({ lang }) => (lang === 'en' ? xx : lang)))
  expect(findingsIn(xx)[0]?.title).toBe(`⟦${findingsIn('en')[0]?.title ?? ''}⟧`)
  expect(own?.[xx].organisation.policy).toMatchObject({ name: '⟦Provstad Municipality⟧', lang: xx })
  expect(own?.[xx].organisation.steps[0]?.questions[0]).toMatchObject({ question: expect.stringMatching(/^⟦/) as string, lang: xx })
  expect(glossary[xx].map(({ term }) => term)).toEqual(glossary.en.map(({ term, lang }) => (lang === 'en' ? `⟦${term}⟧` : term)))
  const without = compiled(new Map([...files].filter(([path]) => !/xx\.yaml$/.test(path)))).organisations.get('provstad')
  expect(without?.[xx].organisation).toEqual(without?.sv.organisation)
})

test('what it lacks is told, and what was written from a Swedish that has changed since', () => {
  const { fingerprints } = checkTranslations(parseContent(files))
  const confirmed = new Map([...files, ...[...fingerprints].map(([file, kinds]) => [file, stringify(kinds)] as const)])
  expect([...fingerprints.keys()]).toContain('organisations/provstad/xx.fingerprints.yaml')
  expect(toldOf(confirmed, 'outdated')).toEqual([])
  expect(toldOf(files, 'outdated')[0]).toContain('Rövarskan är inte bekräftad mot svenskan')

  const { ja, ...others } = (parse(files.get('questions.xx.yaml') ?? '') as { readonly outcomes: Readonly<Record<string, unknown>> })
    .outcomes
  expect(ja).toBeDefined()
  const words = { ...(parse(files.get('questions.xx.yaml') ?? '') as object), outcomes: others }
  const lacking = new Map(files).set('questions.xx.yaml', stringify(words))
  lacking.delete('systems.xx.yaml')
  const known = toldOf(files, 'missing')
  const added = toldOf(lacking, 'missing').filter((line) => !known.includes(line))
  expect(added).toEqual([
    'questions.yaml: Saknas på rövarska. Skriv den (outcomes, ja i questions.xx.yaml).',
    'systems.yaml: Rövarska texter saknas helt. Lägg till systems.xx.yaml.',
  ])
})

test('a word of it that has no Swedish is a problem, as of any language', () => {
  const loaded = loadContent(new Map(files).set(OWN, `findings: {finns-ej: {title: A, text: B}}\n`))
  expect(loaded.kind === 'problems' ? loaded.problems.map(({ file, message }) => `${file}: ${message}`) : []).toEqual([
    expect.stringMatching(/^organisations\/provstad\/xx\.yaml: Här översätts id:t ”finns-ej”, som inte finns på svenska\./),
  ])
})

test('the site is built in it', () => {
  const content = compiled(files)
  const modules = modulesOf(content)
  const told = namesOf(content).filter((name) => name.endsWith('/xx') && modules.textOf(name).includes('⟦'))
  expect(told).toEqual(
    expect.arrayContaining(['search/xx', 'glossary/xx', 'organisations/provstad/xx', 'sources/provstad/xx', 'introduction/provstad/xx']),
  )
  expect(modules.textOf('search')).toContain("xx: () => import('content:search/xx')")
  const addresses = allAddresses(content.site)
  expect(addresses.filter((address) => address.startsWith('/xx/'))).toHaveLength(addresses.filter((at) => at.startsWith('/en/')).length)
  expect(readAddress(content.site, '/xx/provstad/')).toEqual({ language: xx, place: { kind: 'organisation', organisation: 'provstad' } })
  expect(RESERVED.organisation).toContain('xx')
})
