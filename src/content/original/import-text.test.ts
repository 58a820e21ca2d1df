import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importText } from './import-text.ts'
import { isCopied } from './is-copied.ts'

const told = (text: string): readonly string[] =>
  importText(text).sections.flatMap(({ heading, sentences }) => [
    `# ${heading}`,
    ...sentences.map(({ leadIn, original, modality }) => `${modality ?? '–'}: ${leadIn === null ? '' : `[${leadIn}] `}${original}`),
  ])

const DOCUMENT = `Ett stycke före alla rubriker.

1 Syfte
Dokumentet är för alla. Du ska läsa det
innan du börjar. Fråga chefen.

1.1 Regler
- Du får inte mata in hemligheter.
- Du bör fråga först.
Kontrollera alltid resultatet.

Undantag

Nämnden får besluta om undantag.`

describe('plain text of a document', () => {
  it('becomes sections and sentences that can be found again', () => {
    expect(
      importText(DOCUMENT).sections.map(({ heading, sentences }) => [
        heading,
        ...sentences.map(({ locator, modality, phrase }) => `${locator} | ${modality ?? '–'} | ${phrase}`),
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "Inledning",
          "Inledning, stycke 1 | – | Ett stycke före alla rubriker",
        ],
        [
          "1 Syfte",
          "1 Syfte, stycke 1, mening 1 | – | Dokumentet är för alla",
          "1 Syfte, stycke 1, mening 2 | krav-innan | Du ska läsa det innan du",
          "1 Syfte, stycke 1, mening 3 | krav | Fråga chefen",
        ],
        [
          "1.1 Regler",
          "1.1 Regler, punkt 1 | forbjudet | Du får inte mata in hemligheter",
          "1.1 Regler, punkt 2 | rekommendation | Du bör fråga först",
          "1.1 Regler, stycke 1 | krav | Kontrollera alltid resultatet",
        ],
        [
          "Undantag",
          "Undantag, stycke 1 | tillatet | Nämnden får besluta om undantag",
        ],
      ]
    `)
  })

  it('points inherit what leads to them, the stricter of the two', () => {
    expect(
      told(
        `Förbjudet\n\nTjänsten får inte användas för att:\n• betygsätta människor\n• skriva brev. Det är viktigt.\n\nTänk på att\n\n• Du kan ha fel.\n`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "# Förbjudet",
        "forbjudet: Tjänsten får inte användas för att:",
        "forbjudet: [Tjänsten får inte användas för att:] betygsätta människor",
        "forbjudet: [Tjänsten får inte användas för att:] skriva brev.",
        "forbjudet: [Tjänsten får inte användas för att:] Det är viktigt.",
        "# Tänk på att",
        "krav: [Tänk på att] Du kan ha fel.",
      ]
    `)
  })

  it('numbered rules are points, also where they go on over a line', () => {
    expect(told(`Så här gör vi:\n\n1. Du ansvarar för att inget som är hemligt kommer ut till\nobehöriga.\n2. Fråga först.\n`))
      .toMatchInlineSnapshot(`
      [
        "# Inledning",
        "–: Så här gör vi:",
        "krav: [Så här gör vi:] Du ansvarar för att inget som är hemligt kommer ut till obehöriga.",
        "krav-innan: [Så här gör vi:] Fråga först.",
      ]
    `)
  })

  it('rows of tables are read one by one', () => {
    expect(told(`Klasser\n\n| Klass | Får användas |\n|---|---|\n| 0 | Alla system |\n\nA\tBara godkända system får användas\n`))
      .toMatchInlineSnapshot(`
      [
        "# Klasser",
        "tillatet: Klass | Får användas",
        "–: 0 | Alla system",
        "forbjudet: A | Bara godkända system får användas",
      ]
    `)
  })

  it('a heading that demands is a sentence too', () => {
    expect(told('2. Du ansvarar för det som kommer ut\n\nVar noga.')).toEqual([
      '# 2. Du ansvarar för det som kommer ut',
      'krav: 2. Du ansvarar för det som kommer ut',
      'krav: Var noga.',
    ])
  })
})

describe('text as it comes out of a PDF', () => {
  const pages = [1, 2, 3]
    .map(
      (page) =>
        `Riktlinje för AI ${page} (3)\n\nDet här stycket går över flera rader och slutar med ett ord som är av-\n\nstavat mitt i. Informations- och\ndriftfrågor går till IT-\nenheten.\n\n${page}\n\f`,
    )
    .join('')

  it('words that were cut are whole again, and page heads are set aside', () => {
    const { sections, pageParts } = importText(pages)
    expect(sections.flatMap(({ sentences }) => sentences.map(({ original }) => original)).slice(0, 2)).toEqual([
      'Det här stycket går över flera rader och slutar med ett ord som är avstavat mitt i.',
      'Informations- och driftfrågor går till IT-enheten.',
    ])
    expect(pageParts).toEqual(['Riktlinje för AI 1 (3)', '1', 'Riktlinje för AI 2 (3)', '2', 'Riktlinje för AI 3 (3)', '3'])
  })

  it('a table of contents is no text, and dots in a sentence are', () => {
    const { sections, pageParts } = importText(
      'Innehåll\n1 Inledning ........ 1\n2 Ansvar . . . . . . 2\n\n1 Inledning\nVi väntar .... och ser.',
    )
    expect(pageParts).toEqual(['1 Inledning ........ 1', '2 Ansvar . . . . . . 2'])
    expect(sections.flatMap(({ sentences }) => sentences.map(({ original }) => original))).toEqual(['Vi väntar .... och ser.'])
  })

  it('where headings have numbers, a short line in a table is none', () => {
    const numbered = Array.from({ length: 8 }, (_, at) => `${at + 1} Rubrik\nMening nummer ${at + 1}.`).join('\n\n')
    const { sections } = importText(`Policy för AI\n\n${numbered}\n\nSkrivhjälpen (text)\nNivå 2. Endast jurister.`)
    expect(sections.map(({ heading }) => heading)).not.toContain('Skrivhjälpen (text)')
    expect(sections.at(-1)?.sentences.map(({ original, modality }) => [original, modality])).toEqual([
      ['Mening nummer 8.', null],
      ['Skrivhjälpen (text) Nivå 2.', null],
      ['Endast jurister.', 'forbjudet'],
    ])
  })

  it('a heading is known by the room that was left on its line', () => {
    const wide = 'Den som använder ett system i sitt arbete ser till att det som kommer ut är rätt'
    expect(told(`Ansvar\n${wide}\noch kan stå för det.\n`)).toEqual(['# Ansvar', `krav: ${wide} och kan stå för det.`])
  })
})

describe('nothing is lost', () => {
  const words = (text: string): string => (text.match(/[\p{L}]+/gu) ?? []).join(' ')

  it('of any text, neither a word nor its order', () => {
    const line = fc.constantFrom(
      '1 Rubrik',
      'En mening. Och en till.',
      '- punkt',
      '',
      'löpande text',
      '## Under',
      '| a | b |',
      'Du ska:',
      'med sex-',
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const all = importText(lines.join('\n')).sections.flatMap(({ heading, sentences }) => [
          heading,
          ...sentences.filter(({ locator }) => !locator.endsWith(', rubriken')).map(({ original }) => original),
        ])
        expect(words(all.join(' ').replace(/^Inledning /, ''))).toBe(words(lines.join('\n').replaceAll(/-\n{1,2}(?=[a-zåäö])/g, '')))
      }),
    )
  })

  // Each of these took minutes when the work grew with the square of the words.
  it.each(['innan', 'ska', 'får', '...', 'inte', 'kap. A'])('is read through in one go: %s', (word) => {
    const [section] = importText(`${`${word} `.repeat(100_000)}\n\n${word.repeat(50_000)} a`).sections
    expect(section?.sentences.length).toBeGreaterThan(0)
  })

  it.each(['a-\n', 'a\n\n', '• a\n', '1 A\n'])('is read through line by line: %j', (line) => {
    expect(importText(line.repeat(30_000)).sections.length).toBeGreaterThan(0)
  })
})

describe('own words', () => {
  it.each([
    ['Du ska läsa det innan du börjar.', true],
    ['du ska läsa det, innan du börjar!', true],
    ['Läs igenom texten först.', false],
    ['', false],
  ])('”%s”', (text, copied) => {
    expect(isCopied(text, 'Du ska läsa det innan du börjar.')).toBe(copied)
  })

  it('nine words in a row of a longer sentence are a copy', () => {
    const long = 'Den som använder ett system ska alltid se till att allt det som matas in är rätt klassat.'
    expect(isCopied('Kom ihåg att ett system ska alltid se till att allt det är bra.', long)).toBe(true)
    expect(isCopied('Den som använder ett system ansvarar för det som matas in.', long)).toBe(false)
  })
})
