import { describe, expect, it } from 'vitest'
import { contentOf, ownOf } from '../check/whole-content.test-support.ts'
import { loadContent } from './load.ts'
import { plainText } from '../wording/plain-text.ts'
import { searchEntries } from '../describe/search-entries.ts'
import { change, type Change, SMALL_CONTENT, told } from './small-content.test-support.ts'

const INTRODUCTION = `parts:
  - id: grunden
    title: Grunden
    cards:
      - id: chefen
        text: Du ska fråga chefen. Öppna system är öppna.
        statements: [ex-1-1]
      - id: oppna
        text: Öppna system är öppna.
        statements: [ex-1-2]
    scenario: oppen-text
checklist:
  - id: skolan
    theme: ansvar
    text: Håll AI borta från skolan.
    who: chefen
    statements: [ex-2.1-1]
`

function withIntroduction(text: string, ...changes: readonly Change[]) {
  return new Map([...(changes.length === 0 ? SMALL_CONTENT : change(...changes)), ['organisations/exempel/introduction.yaml', text]])
}

const toldWith = (from: string, to: string): string => {
  if (INTRODUCTION.split(from).length !== 2) throw new Error(`”${from}” should stand once.`)
  return told(withIntroduction(INTRODUCTION.replace(from, () => to)))
}

function compiled(...changes: readonly Change[]) {
  return ownOf(withIntroduction(INTRODUCTION, ...changes))
}

describe('an introduction', () => {
  it('may be missing, and is then nowhere', () => {
    expect(contentOf(SMALL_CONTENT).site.organisations[0]?.parts).toEqual([])
  })

  it('has its parts in the index, its terms marked and its demands told from advice', () => {
    const { introduction } = compiled().sv
    expect(introduction.parts[0]?.cards[1]?.text).toMatchObject([{ children: [{ kind: 'term', term: 'oppet-system' }, ' är öppna.'] }])
    expect(introduction.checklist[0]).toMatchObject({ id: 'skolan', isDemand: true, manager: null, ownAdvice: false, readings: [] })
  })

  it('leaves at most seven things to each manager', () => {
    const item = INTRODUCTION.slice(INTRODUCTION.indexOf('  - id: skolan'))
    const marked = (count: number) =>
      Array.from({ length: count }, (_, place) =>
        item.replace('skolan', `skolan-${place}`).replace('who: chefen', 'who: chefen\n    manager: {when: Nu, ask: chef}'),
      )
    expect(toldWith(item, marked(8).join(''))).toContain('Fler än 7 punkter är chefens egna (manager).')
    expect(loadContent(withIntroduction(INTRODUCTION.replace(item, marked(7).join('')))).kind).toBe('content')
  })

  it('is told where its statements stand, in the words of the language', () => {
    const own = compiled(['en.yaml', 'questions:', 'introduction:\n  parts:\n    grunden: {title: The basics}\nquestions:'])
    const part = { id: 'grunden', title: 'Grunden', lang: 'sv', statements: ['ex-1-1', 'ex-1-2'] }
    expect(own.sv.sources.introduced).toEqual({ parts: [part], checklist: ['ex-2.1-1'], situations: [] })
    expect(own.en.sources.introduced.parts).toEqual([{ ...part, title: 'The basics', lang: 'en' }])
  })

  it('is found by the search, whole and part by part, in both languages', () => {
    const content = contentOf(withIntroduction(INTRODUCTION))
    const found = (language: 'sv' | 'en') =>
      searchEntries(content, language)
        .filter(({ kind }) => kind === 'introduction' || kind === 'learn')
        .map(({ path, title }) => [path, title])
    expect(found('sv')).toEqual([
      ['/exempel/introduktion/', 'Introduktion'],
      ['/exempel/introduktion/grunden/', 'Grunden'],
      ['/exempel/lara/', 'Lär och öva'],
    ])
    expect(found('en').map(([, title]) => title)).toEqual(['Introduction', 'Grunden', 'Learn and practise'])
  })

  it('tells how the statements behind it were read, in English as well', () => {
    const own = compiled(
      ['statements/1.yaml', 'text: Fråga chefen.', 'text: Fråga chefen.\n    interpretation: Vi har läst det strängt.'],
      [
        'en.yaml',
        'questions:',
        `introduction:
  parts:
    grunden:
      title: The ground
      cards:
        chefen: You must ask your manager.
  checklist:
    skolan: {text: Keep AI out of school., who: the manager}
statements:
  ex-1-1: {text: Ask., interpretation: We have read it strictly.}
questions:`,
      ],
    )
    expect(own.sv.introduction.parts[0]?.cards[0]?.readings).toEqual([{ text: 'Vi har läst det strängt.', lang: 'sv' }])
    const [part] = own.en.introduction.parts
    expect(part).toMatchObject({ title: 'The ground', lang: 'en' })
    expect(part?.cards.map((card) => [plainText(card.text), card.lang])).toEqual([
      ['You must ask your manager.', 'en'],
      ['Öppna system är öppna.', 'sv'],
    ])
    expect(part?.cards[0]?.readings).toEqual([{ text: 'We have read it strictly.', lang: 'en' }])
    expect(own.en.introduction.checklist[0]).toMatchObject({ text: 'Keep AI out of school.', who: 'the manager', lang: 'en' })
  })

  it('is translated by ids that exist', () => {
    const english: Change = ['en.yaml', 'questions:', 'introduction:\n  parts:\n    grund: {title: A}\nquestions:']
    expect(told(withIntroduction(INTRODUCTION, english))).toMatchInlineSnapshot(
      `"en.yaml:9:5 Här översätts id:t ”grund”, som inte finns på svenska. Det som finns är ”grunden”."`,
    )
  })

  it('points to statements and scenarios that exist', () => {
    expect(toldWith('statements: [ex-1-2]', 'statements: [ex-1-3]')).toMatchInlineSnapshot(
      `"introduction.yaml:10:22 Påståendet ”ex-1-3” finns inte. Menade du ”Avsnitt 1” (ex-1-1)?"`,
    )
    expect(toldWith('scenario: oppen-text', 'scenario: oppna-text')).toMatchInlineSnapshot(
      `"introduction.yaml:11:15 Fallet ”oppna-text” finns inte. Menade du ”Öppen text” (oppen-text)?"`,
    )
    expect(toldWith('statements: [ex-1-1]', 'statements: []')).toMatchInlineSnapshot(
      `"introduction.yaml:7:21 Listan är tom. Lägg till minst en, eller ta bort listan om den inte behövs."`,
    )
  })

  it('has ids of its own, none of them an address', () => {
    expect(toldWith('id: grunden', 'id: kvittens')).toMatchInlineSnapshot(
      `"introduction.yaml:2:9 ”kvittens” är en egen sida i introduktionen. Ge delen ett annat id."`,
    )
    expect(toldWith('id: oppna', 'id: chefen')).toMatchInlineSnapshot(
      `"introduction.yaml:8:13 Kortet ”Öppna system är öppna” (chefen) finns två gånger. Byt id på ett av ställena."`,
    )
  })

  it('demands no more than its sources', () => {
    expect(
      toldWith('text: Öppna system är öppna.\n        statements: [ex-1-2]', 'text: Du ska undvika dem.\n        statements: [ex-1-2]'),
    ).toMatchInlineSnapshot(
      `"introduction.yaml:9:15 Texten säger ”ska”, men inget av påståendena är ett krav. Skriv som dokumentet, till exempel ”bör”."`,
    )
    expect(toldWith('statements: [ex-2.1-1]', 'statements: [ex-1-2]')).toMatchInlineSnapshot(
      `"introduction.yaml:17:17 Inget av påståendena är ett krav eller ett råd. Checklistan tar bara upp det som dokumentet begär."`,
    )
    expect(toldWith('theme: ansvar', 'theme: miljo')).toMatchInlineSnapshot(
      `"introduction.yaml:14:12 ”miljo” går inte att välja här. Det som finns är ”ansvar”, ”klassning”, ”riskbedomning”, ”personuppgifter”, ”beslut”, ”oppenhet”, ”handlingar”, ”anskaffning”, ”kompetens”, ”uppfoljning”."`,
    )
  })
})
