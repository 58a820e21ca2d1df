import { describe, expect, it } from 'vitest'
import { workshopAsCsv } from '../../features/training/workshop/workshop-csv.ts'
import type { WorkshopReport } from '../../features/training/workshop/workshop-report.ts'
import { workshopAsText } from '../../features/training/workshop/workshop-text.ts'
import { workshopAsWord } from '../../features/training/workshop/workshop-word.ts'

const votes = { 'inget-besked': 0, nej: 3, 'annan-vag': 0, forst: 1, villkor: 0, ja: 1 }
const counts = { total: 5, right: 3, stricter: 0, milder: 2 }
const report: WorkshopReport = {
  title: 'APT',
  organisation: 'Exempelstad',
  document: 'Riktlinje, kommunen, 2026',
  date: '2026-11-22',
  outcomes: [
    { id: 'nej', label: 'Nej; inte "så" här' },
    { id: 'ja', label: 'Ja' },
  ],
  cases: [
    { ...counts, number: 1, title: '=HYPERLINK("http://exempel")', outcome: { id: 'nej', label: 'Nej; inte "så" här' }, votes },
    { ...counts, number: 2, title: '-2 grader\ni hallen', outcome: { id: 'ja', label: 'Ja' }, votes },
  ],
  total: { total: 10, right: 6, stricter: 0, milder: 4 },
  talk: [{ title: 'Öppettider', reasons: ['Många svarade mildare.'], discussion: 'Vad är öppet?' }],
  questions: [
    { to: 'Juristen', help: 'Svarar om sekretess.', asked: [{ text: 'Fråga om uppgiften är hemlig.', cases: ['Öppettider', 'Avtalet'] }] },
  ],
  words: {
    heading: 'Sammanfattning',
    number: 'Nr',
    case: 'Fall',
    outcome: 'Svaret',
    total: 'Röster',
    right: 'Rätt',
    stricter: 'För strängt',
    milder: 'För milt',
    talk: 'Prata mer',
    talkNone: 'Inget',
    discussion: 'Att prata om',
    questions: 'Frågor att skicka vidare',
    questionsLead: 'Fråga rätt person.',
    each: 'Fall för fall',
    all: 'Alla röster',
    date: 'Datum',
    document: 'Dokument',
    disclaimer: 'Vägledning.',
  },
}

describe('a workshop that is taken home', () => {
  it('opens in a spreadsheet, where no text is a formula', () => {
    expect(workshopAsCsv(report)).toBe(
      [
        '\uFEFFNr;Fall;Svaret;"Nej; inte ""så"" här";Ja;Röster;Rätt;För strängt;För milt',
        `1;"'=HYPERLINK(""http://exempel"")";"Nej; inte ""så"" här";3;1;5;3;0;2`,
        `2;"'-2 grader\ni hallen";Ja;3;1;5;3;0;2`,
        '',
      ].join('\r\n'),
    )
  })

  it('can be read in a mail', () => {
    expect(workshopAsText(report)).toMatchInlineSnapshot(`
      "Sammanfattning
      APT
      Exempelstad

      Alla röster: 10
      Rätt: 6 (60 %)
      För strängt: 0 (0 %)
      För milt: 4 (40 %)

      PRATA MER
      * Öppettider
        Många svarade mildare.
        Att prata om: Vad är öppet?

      FRÅGOR ATT SKICKA VIDARE
      Fråga rätt person.
      * Juristen: Svarar om sekretess.
        - Fråga om uppgiften är hemlig. (Öppettider, Avtalet)

      FALL FÖR FALL
      1. =HYPERLINK("http://exempel")
         Svaret: Nej; inte "så" här
         Nej; inte "så" här: 3
         Ja: 1
         Rätt: 3 / 5 (60 %)
      2. -2 grader
      i hallen
         Svaret: Ja
         Nej; inte "så" här: 3
         Ja: 1
         Rätt: 3 / 5 (60 %)

      Dokument: Riktlinje, kommunen, 2026
      Datum: 2026-11-22

      Vägledning.
      "
    `)
  })

  it('is a Word file', async () => {
    const file = new Uint8Array(await (await workshopAsWord(report, 'sv')).arrayBuffer())
    expect(new TextDecoder().decode(file.slice(0, 2))).toBe('PK')
  })
})
