import { strFromU8, unzipSync } from 'fflate'
import { ownOf } from '../../content/check/whole-content.test-support.ts'
import { expect, test } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { type ContentFiles } from '../../content/compile/load.ts'
import { type Change, change } from '../../content/compile/small-content.test-support.ts'
import { evaluate } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import { type Report, writeReport } from '../../features/guide/result/report.ts'
import { namedWords } from '../../features/guide/result/report-words.test-support.ts'
import { reportAsText } from '../../features/guide/result/text.ts'
import { reportAsWord } from '../../features/guide/result/word.ts'

const FOREIGN_WORK: Answers = {
  arende: 'anvanda',
  roll: 'medarbetare',
  system: 'chatgpt',
  nedladdning: 'nej',
  informationsklass: '0',
  sekretess: 'nej',
  personuppgifter: 'inga',
  bedomning: 'nej',
  upphovsratt: 'andras',
  resultat: ['text'],
  spridning: 'internt',
  omrade: ['inget'],
  beslut: 'nej',
  granskning: 'ja',
}

const MARK = 'Guidens eget råd'
/** A prohibition of the document, with advice of the guide's own beside. */
const report = reportOf([
  'findings.yaml',
  '    text: Låt bli.\n',
  `    text: Låt bli.
    advice: Arbeta utan AI.
    actions: [Stäng av systemet., {text: Fråga IT., ask: [], ownAdvice: true}]
`,
])

function reportOf(...changes: readonly Change[]): Report {
  return written(change(...changes), 'exempel', { arende: 'skaffa', omrade: ['skola'] })
}

function written(files: ContentFiles, id: string, answers: Answers): Report {
  const own = ownOf(files, id).sv
  return writeReport({
    organisation: own.organisation,
    sources: own.sources,
    evaluation: evaluate(own.organisation, answers),
    systems: [],
    whose: 'own',
    replies: {},
    ticks: [],
    language: 'sv',
    date: '2026-11-22',
    link: 'https://exempel.se/',
    words: namedWords({ ownAdvice: MARK }),
    addressOf: () => 'https://exempel.se/',
  })
}

function marked(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.includes(MARK)).map((line) => line.trim())
}

async function paragraphsOf(told: Report): Promise<readonly string[]> {
  const blob = await reportAsWord(told)
  const xml = strFromU8(unzipSync(new Uint8Array(await blob.arrayBuffer()))['word/document.xml'] ?? new Uint8Array())
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''))
}

test('in text the mark is on the advice and the action, and not on what the document forbids', () => {
  expect(marked(reportAsText(report).split('\n'))).toEqual([`[ ] Fråga IT. (${MARK})`])
})

test('in Word it is on the same', async () => {
  const paragraphs = await paragraphsOf(report)
  expect(paragraphs).toContain('Området är förbjudet. (Avsnitt 2.1)')
  expect(marked(paragraphs)).toEqual([expect.stringMatching(/Fråga IT\. \(Guidens eget råd\)$/)])
})

test('a finding that is the own advice altogether is marked once, and so is each thing that it says to do', () => {
  const own = reportOf(
    ['findings.yaml', '    text: Låt bli.\n', '    text: Låt bli.\n    actions: [{text: Fråga IT., ask: []}]\n    ownAdvice: true\n'],
    ['findings.yaml', 'statements: [ex-2.1-1]', 'statements: []'],
    ['statements/2.1.yaml', '    who:', '    background: Ingen frågar.\n    who:'],
  )
  expect(marked(reportAsText(own).split('\n'))).toEqual([`* Området är förbjudet. (${MARK})`, `[ ] Fråga IT. (${MARK})`])
})

test('what is forbidden is the document’s in every form', async () => {
  const told = written(readContentFolder('e2e/content'), 'provstad', FOREIGN_WORK)
  expect(told.outcome.id).toBe('nej')
  const forbidden = told.reasons.find(({ id }) => id === 'andras-verk')
  if (forbidden === undefined) throw new Error('The prohibition applies.')
  expect(forbidden.ownAdvice).toBe(false)
  for (const lines of [reportAsText(told).split('\n'), await paragraphsOf(told)]) {
    const own = lines.filter((line) => line.includes(forbidden.title))
    expect(own.length).toBeGreaterThan(1)
    expect(marked(own)).toEqual([])
  }
})

test('what others have to do is told as theirs, and not as something to tick off', () => {
  const files = change([
    'findings.yaml',
    '        ask: chef',
    '        ask: chef\n      - {text: Verksamheten ska pröva., who: verksamhet}',
  ])
  const report = written(new Map(files).set('organisations/exempel/en.yaml', '{}\n'), 'exempel', {
    arende: 'anvanda',
    system: 'chatgpt',
    klass: '1',
    omrade: ['inget'],
  })
  expect(report.now.flatMap(({ items }) => items.map(({ text }) => text))).toEqual(['Fråga chefen.'])
  expect(report.others.map(({ text }) => text)).toEqual(['Verksamheten ska pröva.'])
  expect(reportAsText(report)).toContain('\n* Verksamheten ska pröva.')
})
