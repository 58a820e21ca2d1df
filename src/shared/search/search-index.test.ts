import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { loadContent } from '../../content/compile/load.ts'
import { searchEntries } from '../../content/describe/search-entries.ts'
import { createSearch, groupHits } from './search-index.ts'

const loaded = loadContent(readContentFolder('e2e/content'))
const entries = loaded.kind === 'content' ? searchEntries(loaded.content, 'sv') : []
const findIn = createSearch(entries)
const search = (query: string) => findIn(query).hits
const first = (query: string, kind?: string): string | undefined =>
  search(query).find((hit) => kind === undefined || hit.kind === kind)?.path

describe('the search', () => {
  it('looks through systems, tasks, situations, terms, findings and statements', () => {
    expect(new Set(entries.map((entry) => entry.kind))).toEqual(
      new Set(['system', 'task', 'way-in', 'situation', 'term', 'introduction', 'learn', 'finding', 'statement']),
    )
  })

  it.each([
    ['chatgpt', 'system/chatgpt/'],
    ['ChatGTP', 'system/chatgpt/'],
    ['midjurney', 'system/midjourney/'],
    ['Bard', 'system/gemini/'],
  ])('finds the system for %s', (query, path) => {
    expect(first(query)).toBe(path)
  })

  it.each([
    ['hallucination', '/ordlista/#hallucination'],
    ['halucinasion', '/ordlista/#hallucination'],
    ['kallkod', '/ordlista/#kallkod'],
    ['källkod', '/ordlista/#kallkod'],
  ])('finds the word for %s', (query, path) => {
    expect(first(query, 'term')).toBe(path)
  })

  it('finds introductions and what is for learning, also by other words for them and in English', () => {
    expect(first('introduktion', 'introduction')).toMatch(/^\/[a-z-]+\/introduktion\/$/)
    expect(first('grundkurs')).toMatch(/\/introduktion\/$/)
    for (const word of ['lär', 'lära', 'introduktion', 'utbildning', 'workshop', 'övningar', 'quiz'])
      expect(first(word, 'learn'), word).toMatch(/\/lara\/$/)
    for (const word of ['utbildning', 'workshop', 'övningar', 'quiz', 'Lär och öva']) expect(first(word), word).toMatch(/\/lara\/$/)
    const findEnglish = createSearch(loaded.kind === 'content' ? searchEntries(loaded.content, 'en') : [])
    const english = (query: string) => findEnglish(query).hits
    expect(english('exercises')[0]).toMatchObject({ kind: 'learn', title: 'Learn and practise', lang: 'en' })
    expect(english('introduction').find(({ kind }) => kind === 'introduction')?.title).toBe('Introduction')
  })

  it('finds tasks by their beginning, by words put together and without marks', () => {
    expect(search('översät').filter((hit) => hit.kind === 'task').length).toBeGreaterThan(0)
    expect(search('mötesanteckningar').filter((hit) => hit.kind === 'task').length).toBeGreaterThan(0)
    expect(search('oversatta').filter((hit) => hit.kind === 'task').length).toBeGreaterThan(0)
  })

  it('finds a word typed without its marks, also one that is too short to be misspelt', () => {
    const findOwn = createSearch([
      { kind: 'term', organisation: null, path: '/ordlista/#rad', title: 'Råd', names: [], text: '', lang: 'sv' },
    ])
    const own = (query: string) => findOwn(query).hits
    expect(own('rad')).toHaveLength(1)
    expect(own('råd')).toHaveLength(1)
    expect(own('rid')).toHaveLength(0)
  })

  it('finds what holds all the words, and says so where it has to make do with some of them', () => {
    const both = findIn('personuppgifter öppet')
    expect(both.isSome).toBe(false)
    for (const { title, names, text } of both.hits) {
      const all = [title, ...names, text].join(' ').toLocaleLowerCase('sv')
      expect(all).toMatch(/person/)
      expect(all).toMatch(/öpp/)
    }
    const some = findIn('personuppgifter xyzzyplugh')
    expect(some.hits.length).toBeGreaterThan(0)
    expect(some.isSome).toBe(true)
  })

  it('takes a whole sentence, whose small words say nothing', () => {
    expect(search('jag vill översätta en text')).toEqual(search('översätta text'))
    expect(search('att')).toEqual(search('att'))
  })

  it.each(['råkade', 'klistrade in', 'Jag råkade klistra in något', 'pasted'])(
    'leads from ”%s” to where something has gone wrong',
    (query) => {
      const { own } = groupHits(search(query), 'provstad')
      expect(own[0]).toMatchObject({ kind: 'way-in', path: '/provstad/#svar-arende-incident' })
    },
  )

  it('tells of tasks, situations and systems before what is only read, but for what is called just that', () => {
    const kinds = search('text').map(({ kind }) => ['system', 'task', 'way-in', 'situation'].includes(kind))
    expect(kinds).toContain(true)
    expect(kinds).toContain(false)
    expect(kinds.lastIndexOf(true)).toBeLessThan(kinds.indexOf(false))
    expect(search('hallucination')[0]?.kind).toBe('term')
  })

  it('finds nothing for what is nowhere, and takes any input', () => {
    expect(search('xyzzyplughquux')).toEqual([])
    expect(search('')).toEqual([])
    expect(search('((*[')).toEqual([])
  })

  it('puts the own organisation and what is shared before the others', () => {
    const { own, others } = groupHits(search('information'), 'provlan')
    expect(own.length).toBeGreaterThan(0)
    expect(others.length).toBeGreaterThan(0)
    expect(own.every((hit) => hit.organisation === null || hit.organisation === 'provlan')).toBe(true)
    expect(others.some((hit) => hit.organisation === null || hit.organisation === 'provlan')).toBe(false)
    expect(groupHits(search('information'), null).others).toEqual([])
  })
})
