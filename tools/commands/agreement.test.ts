import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadContent } from '../../src/content/compile/load.ts'
import { readContentFolder } from '../build/read-content.ts'
import { agreementOf } from './agreement.ts'

const EXAMPLE = 'content/example'
const files = readContentFolder(EXAMPLE)
const loaded = loadContent(files)
const today = loaded.kind === 'content' ? loaded.content.organisations.get('exempelstaden')?.sv : undefined
const made = (original: string) => (today === undefined ? undefined : agreementOf(files, today, original, 1000))

test('an organisation that is made again of its document mostly says what it said, and what it does not is told', () => {
  const { drawn, near, differences, byHand } = made(readFileSync(`${EXAMPLE}/.original/exempelstaden.txt`, 'utf8')) ?? {}
  expect({ drawn, near, byHand }).toMatchInlineSnapshot(`
    {
      "byHand": [
        "villkor: Har något gått snett ska närmaste chef få veta det samma dag.",
        "info: Den som är tveksam bör vända sig till sin chef.",
        "villkor: Chefer ska informera sin personal om reglerna.",
        "villkor: Modeller som körs i ett land utanför EU ska prövas särskilt.",
      ],
      "drawn": {
        "milder": 147,
        "same": 754,
        "stricter": 99,
      },
      "near": {
        "milder": 93,
        "same": 865,
        "stricter": 42,
      },
    }
  `)
  expect(differences?.slice(0, 4)).toMatchInlineSnapshot(`
    [
      [
        "strängare: forst i dag, annan-vag av dokumentet (folj-den-rutin-som-galler-for)",
        73,
      ],
      [
        "mildare: villkor i dag, ja av dokumentet (vard, journal)",
        62,
      ],
      [
        "mildare: nej i dag, annan-vag av dokumentet (betyg)",
        38,
      ],
      [
        "strängare: forst i dag, nej av dokumentet (intern-information-far-aldrig-matas-in)",
        22,
      ],
    ]
  `)
})

test('of a document that says nothing the guide is milder, and that is told apart', () => {
  const { drawn, near } = made('Regler\n\n1 Systemen\nHej och välkommen.\n') ?? {}
  for (const counts of [drawn, near]) expect(counts?.milder).toBeGreaterThan(500)
})
