import { expect, test } from 'vitest'
import { loadContent } from './load.ts'
import { formatProblem } from '../read/problem.ts'
import { change } from './small-content.test-support.ts'

const SHARED = `situations:
  - id: tolkning
    title: AI tolkar
    words: [tolk]
    now: [Ta en tolk.]
    unsaid: Tolkning.
    lead: Vill du pröva?
    answers: {arende: anvanda}
  - id: inspelning
    title: Inspelning
    now: [Fråga.]
    unsaid: Samtycke.
`

const OWN = `situations:
  - id: tolkning
    says: Fråga chefen.
    statements: [ex-1-1]
    contacts: [chef]
  - id: inspelning
    silent: true
`

function load(own: string, shared = SHARED, more: Readonly<Record<string, string>> = {}) {
  return loadContent(
    new Map([...change(), ['situations.yaml', shared], ['organisations/exempel/situations.yaml', own], ...Object.entries(more)]),
  )
}

function problems(...given: Parameters<typeof load>): string {
  const loaded = load(...given)
  return loaded.kind === 'content'
    ? ''
    : loaded.problems.map((each) => formatProblem(each).replace('organisations/exempel/', '')).join('\n')
}

function situations(...given: Parameters<typeof load>) {
  const loaded = load(...given)
  if (loaded.kind === 'problems') throw new Error(loaded.problems.map(formatProblem).join('\n'))
  const own = loaded.content.organisations.get('exempel')
  return { sv: own?.sv.situations ?? [], en: own?.en.situations ?? [], index: loaded.content.site.organisations[0]?.situations }
}

test('a situation is the shared text with what the organisation’s document says', () => {
  const { sv, index } = situations(OWN)
  expect(index).toEqual(['tolkning', 'inspelning'])
  expect(sv[0]).toMatchObject({
    title: 'AI tolkar',
    words: ['tolk'],
    says: { text: [{ kind: 'paragraph', children: ['Fråga chefen.'] }], statements: ['ex-1-1'] },
    unsaid: { text: 'Tolkning.' },
    now: { steps: ['Ta en tolk.'] },
    lead: { text: 'Vill du pröva?', answers: { arende: 'anvanda' } },
    contacts: ['chef'],
  })
  expect(sv[1]).toMatchObject({ says: null, lead: null, contacts: [] })
})

test('the organisation’s own words come before the shared ones', () => {
  const own = OWN.replace(
    '    contacts',
    '    unsaid: Köpta tolkar.\n    now: [Fråga först.]\n    lead: Nå?\n    answers: {arende: skaffa}\n    contacts',
  )
  expect(situations(own).sv[0]).toMatchObject({
    unsaid: { text: 'Köpta tolkar.' },
    now: { steps: ['Fråga först.'] },
    lead: { text: 'Nå?', answers: { arende: 'skaffa' } },
  })
})

test('a situation that is left out for a reason is not there', () => {
  expect(situations(OWN.replace('silent: true', 'leftOut: Vi spelar aldrig in.')).index).toEqual(['tolkning'])
})

test('an organisation without a file shows no situations', () => {
  const loaded = loadContent(new Map([...change(), ['situations.yaml', SHARED]]))
  expect(loaded.kind === 'content' && loaded.content.site.organisations[0]?.situations).toEqual([])
})

test('a shared situation that the organisation says nothing of is told', () => {
  expect(problems(OWN.slice(0, OWN.indexOf('  - id: inspelning')))).toMatchInlineSnapshot(
    `"situations.yaml:2:3 Läget ”Inspelning” (inspelning) saknas. Skriv vad dokumentet säger (says), att det inte säger något (silent), eller varför läget utelämnas (leftOut)."`,
  )
})

test('a situation says something, is silent or is left out, and just one of them', () => {
  expect(problems(OWN.replace('silent: true', 'contacts: [chef]'))).toMatchInlineSnapshot(
    `"situations.yaml:6:9 Ange en sak: vad dokumentet säger (says), att det inte säger något (silent), eller varför läget utelämnas (leftOut)."`,
  )
  expect(problems(OWN.replace('silent: true', 'silent: true\n    says: Fråga.'))).toMatchInlineSnapshot(`
    "situations.yaml:6:9 Ange en sak: vad dokumentet säger (says), att det inte säger något (silent), eller varför läget utelämnas (leftOut).
    situations.yaml:8:11 Det här vilar inte på något påstående. Lägg till påståendena (statements), eller ange att dokumentet inte säger något (silent)."
  `)
  expect(problems(OWN.replace('silent: true', 'silent: true\n    statements: [ex-1-1]'))).toMatchInlineSnapshot(
    `"situations.yaml:8:17 Påståenden hör till det som dokumentet säger (says). Skriv vad dokumentet säger, eller ta bort dem."`,
  )
})

test('what the document says rests on statements that are there, and demands no more than they do', () => {
  expect(problems(OWN.replace('ex-1-1', 'ex-1-9'))).toMatchInlineSnapshot(
    `"situations.yaml:4:18 Påståendet ”ex-1-9” finns inte. Menade du ”Avsnitt 1” (ex-1-1)?"`,
  )
  expect(problems(OWN.replace('ex-1-1', 'ex-1-2').replace('Fråga chefen', 'Du måste fråga'))).toMatchInlineSnapshot(
    `"situations.yaml:3:11 Texten säger ”måste”, men inget av påståendena är ett krav. Skriv som dokumentet, till exempel ”bör”."`,
  )
})

test('contacts, ids and answers are held against what there is', () => {
  expect(problems(OWN.replace('chef]', 'chefn]'))).toMatchInlineSnapshot(
    `"situations.yaml:5:16 Kontakten ”chefn” finns inte. Menade du ”Chefen” (chef)?"`,
  )
  expect(problems(OWN.replace('id: inspelning', 'id: inspelningar'))).toMatchInlineSnapshot(`
    "situations.yaml:2:3 Läget ”Inspelning” (inspelning) saknas. Skriv vad dokumentet säger (says), att det inte säger något (silent), eller varför läget utelämnas (leftOut).
    situations.yaml:6:9 Läget ”inspelningar” finns inte bland de gemensamma. Menade du ”Inspelning” (inspelning)?"
  `)
  expect(problems(OWN, SHARED.replace('anvanda}', 'anvanda, klas: "0"}'))).toMatchInlineSnapshot(
    `"situations.yaml:2:9 De gemensamma svaren passar inte här. Frågan ”klas” finns inte. Menade du ”Vilken klass?” (klass)? Skriv egna svar (answers), eller en tom grupp för att börja utan svar."`,
  )
  expect(problems(OWN.replace('    contacts', '    answers: {arende: skaffa, klass: "0"}\n    contacts'))).toMatchInlineSnapshot(
    `"situations.yaml:5:31 Frågan ”Vilken klass?” (klass) ställs inte med de här svaren. Den ställs när ”Vad gäller det?” är ”Använda”. Har villkoret ändrats? Rätta det, eller de svar här som gör att frågan inte ställs."`,
  )
  expect(problems(OWN.replace('silent: true', 'silent: true\n    answers: {arende: skaffa}'))).toMatchInlineSnapshot(
    `"situations.yaml:8:14 Svaren visas inte utan en text som säger vad frågorna gäller. Lägg till den (lead)."`,
  )
  expect(problems(OWN, SHARED.replace('    lead: Vill du pröva?\n', '').replace('id: inspelning', 'id: tolkning'))).toMatchInlineSnapshot(`
    "situations.yaml:6:9 Läget ”inspelning” finns inte bland de gemensamma. Det som finns är ”Inspelning” (tolkning).
    situations.yaml:7:14 Svaren visas inte utan en text som säger vad frågorna gäller. Lägg till den (lead).
    situations.yaml:8:9 Läget ”Inspelning” (tolkning) finns två gånger. Byt id på ett av ställena."
  `)
})

test('answers that no longer fit are no problem where the organisation has its own', () => {
  const shared = SHARED.replace('anvanda}', 'anvanda, klas: "0"}')
  expect(problems(OWN.replace('    contacts', '    answers: {}\n    contacts'), shared)).toBe('')
})

test('words of the organisation’s own have only its own English, since the shared would say something else', () => {
  const english = 'situations:\n  tolkning: {title: AI interprets, now: [Take an interpreter.], unsaid: Interpreting., lead: Try?}\n'
  const own = OWN.replace('    contacts', '    unsaid: Köpta tolkar.\n    contacts')
  const { en } = situations(own, SHARED, { 'situations.en.yaml': english })
  expect(en[0]).toMatchObject({
    title: 'AI interprets',
    lang: 'en',
    unsaid: { text: 'Köpta tolkar.', lang: 'sv' },
    now: { lang: 'en' },
    lead: { text: 'Try?', lang: 'en', answers: { arende: 'anvanda' } },
    says: { lang: 'sv' },
  })
  expect(problems(OWN, SHARED, { 'situations.en.yaml': english.replace('tolkning', 'tolknin') })).toMatchInlineSnapshot(
    `"situations.en.yaml:2:3 Här översätts id:t ”tolknin”, som inte finns på svenska. Menade du ”tolkning”?"`,
  )
})
