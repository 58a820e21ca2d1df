import { describe, expect, test } from 'vitest'
import { type BuiltContent, loadContentOrThrow, modulesOf, namesOf } from './content-modules.ts'

const content = loadContentOrThrow('e2e/content')
/** As if there were hundreds of organisations. */
const large: BuiltContent = { ...content, site: { ...content.site, isLarge: true } }

describe.each([
  ['a site of a few', content],
  ['a site of hundreds', large],
])('the modules of %s organisations', (_, built) => {
  const modules = modulesOf(built)
  const names = namesOf(built)

  test('lead to no others than those that there are', () => {
    const led = names.flatMap((name) => [...modules.textOf(name).matchAll(/import\('content:([^']+)'\)/g)].map(([, other = '']) => other))
    expect(led.length).toBeGreaterThan(50)
    expect(led.filter((name) => !names.includes(name))).toEqual([])
  })

  test('all hold something, colours apart', () => {
    const empty = names.filter((name) => !/^export (default|const) ./m.test(modules.textOf(name)) && !name.startsWith('theme/'))
    expect(empty).toEqual([])
  })
})

describe('where words are explained', () => {
  const organisationsIn = (text: string): ReadonlySet<string> =>
    new Set([...text.matchAll(/"organisation":"([^"]+)/g)].map(([, id = '']) => id))

  test('a site of a few tells of every published document', () => {
    expect(organisationsIn(modulesOf(content).textOf('glossary/sv')).size).toBeGreaterThan(1)
  })

  test('a site of hundreds tells of none in common, and of its own with each organisation', () => {
    const { textOf } = modulesOf(large)
    expect(organisationsIn(textOf('glossary/en'))).toEqual(new Set())
    for (const { id } of content.site.organisations)
      expect([...organisationsIn(textOf(`glossary/${id}/sv`))].filter((own) => own !== id)).toEqual([])
    expect(content.site.organisations.some(({ id }) => organisationsIn(textOf(`glossary/${id}/sv`)).size === 1)).toBe(true)
  })
})
