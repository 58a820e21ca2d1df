import { expect, test } from 'vitest'
import { ownOf } from '../check/whole-content.test-support.ts'
import { SMALL_CONTENT, told } from './small-content.test-support.ts'

const NOTE = "since: [{id: lagen, statements: [ex-1-1], said: Den kommer i år., now: Den gäller., asOf: '2026-11-29'}]\n"
const withNotes = (swedish: string, english?: string) =>
  new Map([...SMALL_CONTENT, ['since.yaml', swedish], ...(english === undefined ? [] : [['since.en.yaml', english] as const])])

function notesOf(files: ReadonlyMap<string, string>, language: 'sv' | 'en') {
  return ownOf(files)[language].sources.since
}

test('what has happened since is told of the organisation whose statements it is about, as unchecked until somebody has checked it', () => {
  expect(notesOf(withNotes(NOTE), 'sv')).toEqual([
    { id: 'lagen', statements: ['ex-1-1'], said: 'Den kommer i år.', now: 'Den gäller.', asOf: '2026-11-29', checkedBy: null, lang: 'sv' },
  ])
  const checked = NOTE.replace('asOf', 'checkedBy: Juridik, asOf')
  expect(notesOf(withNotes(checked), 'sv')?.[0]?.checkedBy).toBe('Juridik')
  const english = 'since: {lagen: {said: It comes this year., now: It applies.}}\n'
  expect(notesOf(withNotes(NOTE, english), 'en')?.[0]).toMatchObject({ said: 'It comes this year.', now: 'It applies.', lang: 'en' })
  expect(notesOf(SMALL_CONTENT, 'sv')).toEqual([])
})

test('a note on a statement that is not there, a note twice, and English of none are told', () => {
  const twice = `${NOTE.replace('ex-1-1', 'ex-1-9').trimEnd().slice(0, -1)}, {id: lagen, statements: [ex-1-1], said: A., now: B., asOf: '2026-02-31x'}]\n`
  expect(told(withNotes(twice))).toMatchInlineSnapshot(`
    "since.yaml:1:34 Påståendet ”ex-1-9” finns inte i någon organisation. Menade du ”ex-1-1”?
    since.yaml:1:165 Ett datum skrivs som ÅÅÅÅ-MM-DD, till exempel 2026-11-21."
  `)
  const again = `${NOTE.replace('ex-1-1', 'ex-1-9').trimEnd().slice(0, -1)}, {id: lagen, statements: [ex-1-1], said: A., now: B., asOf: '2026-02-01'}]\n`
  expect(told(withNotes(again, 'since: {borta: {said: A., now: B.}}\n'))).toMatchInlineSnapshot(`
    "since.en.yaml:1:9 Här översätts id:t ”borta”, som inte finns på svenska. Det som finns är ”lagen”.
    since.yaml:1:34 Påståendet ”ex-1-9” finns inte i någon organisation. Menade du ”ex-1-1”?
    since.yaml:1:111 Anteckningen ”lagen” finns två gånger. Ge en av dem ett annat id."
  `)
})
