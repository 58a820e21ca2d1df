import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { checkAll } from './check-all.ts'
import { ledgerAsYaml, ledgerIn, writtenDown } from '../versions/ledger.ts'
import type { ContentFiles } from '../compile/load.ts'
import { parseContent } from '../read/parsed-content.ts'

const files = readContentFolder('e2e/content')
const parsed = parseContent(files)
const OWN = 'organisations/provstad/'

/** The content with one text replaced, which must stand there once. */
function put(path: string, from: string, to: string, content: ContentFiles = files): ContentFiles {
  const text = content.get(path) ?? ''
  if (text.split(from).length !== 2) throw new Error(`”${from}” should stand once in ${path}.`)
  return new Map([...content, [path, text.replace(from, () => to)]])
}

function without(path: string): ContentFiles {
  return new Map([...files].filter(([each]) => each !== path))
}

function told(content: ContentFiles): readonly string[] {
  return checkAll(parseContent(content, parsed)).problems.map(
    ({ file, line, message, role }) => `${role === 'effect' ? '  ' : ''}${file.replace(OWN, '')}:${line} ${message}`,
  )
}

/** The finding about the works of others, which a promise and a case rest on. */
const WEAKENED = put(
  `${OWN}findings.yaml`,
  '  - id: andras-verk\n    rule: P18\n    when: {upphovsratt: andras}\n    effect: nej',
  '  - id: andras-verk\n    rule: P18\n    when: {upphovsratt: andras}\n    effect: villkor',
)

/** The content, published as it is. */
function writeDown(content: ContentFiles): ContentFiles {
  const folder = parseContent(content, parsed)
  const { decisions } = checkAll(folder)
  if (decisions.kind === 'problems') throw new Error('It should be possible to publish the content')
  const organisations = new Map([...decisions.content.organisations].map(([id, { sv }]) => [id, sv] as const))
  return new Map([...content, ['ledger.yaml', ledgerAsYaml(writtenDown(folder, organisations, ledgerIn(folder)))]])
}

describe('what a weakened finding breaks', () => {
  it('stands below it, a promise with each outcome by itself, the mildest first', () => {
    expect(told(WEAKENED)).toMatchInlineSnapshot(`
      [
        "findings.yaml:173 Orsak: fyndet ”Du får inte mata in andras verk utan lov” (andras-verk) hade effekten ”nej” i version 1.1.0 och har nu effekten ”på villkor” (villkor). Det som följer av det står här under (2). Är ändringen fel, ställ tillbaka den. Är den rätt, rätta det som följer.",
        "  promises.yaml:12 Löftet ”Andras verk utan lov ger alltid nej” (andras-verk-ar-nej) hålls inte. Det blir ”på villkor” (villkor) i 3 780 fall. Det ger fyndet ”Du får inte mata in andras verk utan lov” (andras-verk). Det blir ”något först” (forst) i 2 227 932 fall. Det ger fyndet ”Red ut personuppgifterna först” (red-ut-personuppgifterna). För svag effekt har fyndet ”Du får inte mata in andras verk utan lov”, som vilar på samma påståenden. Rätta det fynd som bryter det, så att löftet hålls.",
        "  scenarios.yaml:99 Svaren ger utfallet ”på villkor” (villkor), på grund av fynden ”Mata bara in öppen information” (bara-oppen-information), ”Du får inte mata in andras verk utan lov” (andras-verk), ”Berätta att AI har använts” (beratta-om-ai). Fallet säger ”nej”.",
      ]
    `)
  })

  it('is told without what changed where nothing is written down', () => {
    const content = new Map([...WEAKENED].filter(([path]) => path !== 'ledger.yaml'))
    const [first = ''] = told(content)
    expect(first).toMatchInlineSnapshot(
      `"promises.yaml:12 Löftet ”Andras verk utan lov ger alltid nej” (andras-verk-ar-nej) hålls inte. Det blir ”på villkor” (villkor) i 3 780 fall. Det ger fyndet ”Du får inte mata in andras verk utan lov” (andras-verk). Det blir ”något först” (forst) i 2 227 932 fall. Det ger fyndet ”Red ut personuppgifterna först” (red-ut-personuppgifterna). För svag effekt har fyndet ”Du får inte mata in andras verk utan lov”, som vilar på samma påståenden. Rätta det fynd som bryter det, så att löftet hålls."`,
    )
  })
})

describe('what else was changed', () => {
  it('may be the promise itself', () => {
    const promise = '    when: {upphovsratt: andras}\n    outcome: {always: [nej]}'
    const [cause, effect] = told(put(`${OWN}promises.yaml`, promise, promise.replace('nej', 'forst')))
    expect(cause).toMatchInlineSnapshot(
      `"promises.yaml:12 Orsak: löftet ”Andras verk utan lov ger alltid nej” (andras-verk-ar-nej) lovar något annat än i version 1.1.0. Det som följer av det står här under (1). Är ändringen fel, ställ tillbaka den. Är den rätt, rätta det som följer."`,
    )
    expect(effect).toContain('Löftet ”Andras verk utan lov ger alltid nej” (andras-verk-ar-nej) hålls inte.')
  })

  it('may be an answer that is gone, of which all that names it comes', () => {
    expect(told(put(`${OWN}flow.yaml`, 'options: [anvanda, skaffa, incident]', 'options: [anvanda, skaffa]'))).toMatchInlineSnapshot(`
      [
        "flow.yaml:10 Orsak: frågan ”Vad gäller det?” (arende) har mist svaret ”Något har redan gått fel” sedan version 1.1.0. Det som följer av det står här under (3). Är ändringen fel, ställ tillbaka den. Är den rätt, rätta det som följer.",
        "  findings.yaml:37 Svaret ”Något har redan gått fel” finns inte till frågan ”Vad gäller det?” (arende). Det som finns är ”Jag vill använda ett AI-system i arbetet”, ”Jag vill köpa, beställa, bygga eller träna ett AI-system”.",
        "  scenarios.yaml:276 Svaret ”Något har redan gått fel” finns inte till frågan ”Vad gäller det?” (arende) här. Det som finns är ”Jag vill använda ett AI-system i arbetet”, ”Jag vill köpa, beställa, bygga eller träna ett AI-system”.",
        "  situations.yaml:10 Svaret ”Något har redan gått fel” finns inte till frågan ”Vad gäller det?” (arende) här. Det som finns är ”Jag vill använda ett AI-system i arbetet”, ”Jag vill köpa, beställa, bygga eller träna ett AI-system”.",
      ]
    `)
  })

  it('is told beside who is left without an answer', () => {
    const lines = told(
      put(`${OWN}flow.yaml`, '      - fact: sekretess-stod\n', '      - fact: sekretess-stod\n        options: [finns, saknas]\n'),
    )
    expect(lines[0]).toContain('Den som inte vet kan inte svara på frågan ”')
    expect(lines[1]).toContain('(sekretess-stod) har mist svaret')
  })

  it('is told for each of several changes with what comes of it', () => {
    const both = put(`${OWN}findings.yaml`, 'when: {omrade: biometri}', 'when: {omrade: infrastruktur}', WEAKENED)
    const causes = told(both).filter((line) => line.includes('Orsak: '))
    expect(causes).toMatchInlineSnapshot(`
      [
        "findings.yaml:173 Orsak: fyndet ”Du får inte mata in andras verk utan lov” (andras-verk) hade effekten ”nej” i version 1.1.0 och har nu effekten ”på villkor” (villkor). Det som följer av det står här under (3). Är ändringen fel, ställ tillbaka den. Är den rätt, rätta det som följer.",
        "findings.yaml:223 Orsak: fyndet ”AI får inte användas för att känna igen människor” (forbjudet-omrade) har fått ett annat villkor sedan version 1.1.0. Det som följer av det står här under (2). Är ändringen fel, ställ tillbaka den. Är den rätt, rätta det som följer.",
      ]
    `)
  })
})

describe('answers that are said to contradict each other', () => {
  const saying = (when: string): readonly string[] => {
    const met = '    when: {informationsklass: ingen, personuppgifter: finns}'
    return told(put(`${OWN}flow.yaml`, met, `    when: ${when}`))
  }

  it('can be given together', () => {
    expect(saying('{informationsklass: ingen, granskning: nej}')).toEqual([])
  })

  it('are told of where the questions rule one of them out, whatever else is answered', () => {
    expect(saying('{arende: skaffa, personuppgifter: finns}')).toMatchInlineSnapshot(`
      [
        "flow.yaml:4 Motsägelsen ”inget-men-personer” kan aldrig visas: svaren i villkoret går inte att ge tillsammans. Rätta villkoret, så att det nämner svar som kan ges båda två. Utesluter frågorna redan varandra, ta bort motsägelsen.",
      ]
    `)
  })
})

describe('an exception that is no longer needed', () => {
  /** Findings alike are excused, and then one of them gets another effect. */
  const twin = `  - id: andras-verk-ocksa
    rule: P99
    when: {upphovsratt: andras}
    effect: nej
    title: Också andras verk är skyddade.
    text: Det gäller allt.
    statements: [ps-2-5]
`
  const withTwin = put(`${OWN}findings.yaml`, 'findings:\n', `findings:\n${twin}`)
  const excused = new Map([
    ...withTwin,
    [
      `${OWN}promises.yaml`,
      `${withTwin.get(`${OWN}promises.yaml`) ?? ''}\nexceptions:\n  - kind: findings-alike\n    finding: andras-verk\n    reason: De säger olika saker.\n`,
    ],
  ])
  const published = writeDown(excused)

  it('is needed at first', () => {
    expect(told(published)).toEqual([])
  })

  it('is never told to be taken away, but why it is not needed', () => {
    const [cause, effect] = told(put(`${OWN}findings.yaml`, twin, twin.replace('effect: nej', 'effect: info'), published))
    expect(cause).toMatchInlineSnapshot(
      `"findings.yaml:2 Orsak: fyndet ”Också andras verk är skyddade” (andras-verk-ocksa) hade effekten ”nej” i version 1.1.0 och har nu effekten ”bara upplysning” (info). Det som följer av det står här under (1). Är ändringen fel, ställ tillbaka den. Är den rätt, rätta det som följer."`,
    )
    expect(effect).toMatchInlineSnapshot(
      `"  promises.yaml:58 Undantaget behövs inte längre. Är ändringen rätt, ta bort undantaget. Är den fel, ställ tillbaka det som är ändrat: då behövs undantaget igen."`,
    )
  })

  it('is not told to be taken away where nothing is known to have changed either', () => {
    const promises = `${published.get(`${OWN}promises.yaml`) ?? ''}  - kind: unknown-rewarded\n    fact: sekretess\n    reason: Därför.\n`
    expect(told(new Map([...published, [`${OWN}promises.yaml`, promises]]))).toMatchInlineSnapshot(`
      [
        "promises.yaml:61 Undantaget undantar ingenting: det som det gäller håller redan utan det. Inget fynd och ingen fråga som det gäller har ändrats sedan version 1.1.0. Se om undantaget självt eller löftena har ändrats (verkstadens Skillnad, eller content:diff).",
      ]
    `)
  })
})

describe('a mistake in one organisation', () => {
  it('hides no broken promise of another, and what could not be proved is named', () => {
    const content = put('organisations/utan-policy/findings.yaml', 'findings:\n', 'findings: "\n', WEAKENED)
    const { problems, reports } = checkAll(parseContent(content, parsed))
    expect(problems.map(({ message }) => message).join('\n')).toContain('(andras-verk-ar-nej) hålls inte')
    expect(reports.map(({ id, hindered, situations }) => [id, hindered, situations !== null])).toEqual([
      ['provlan', [], true],
      ['provskolan', [], true],
      ['provstad', [], true],
      ['utan-policy', ['organisations/utan-policy/findings.yaml'], false],
    ])
  })

  it.each(['site.yaml', 'renames.yaml', 'foreign.yaml'])('nor does one in %s, which decides nothing', (name) => {
    const { reports } = checkAll(parseContent(new Map([...WEAKENED, [name, 'a: "']]), parsed))
    expect(reports.every(({ situations }) => situations !== null)).toBe(true)
  })

  it('in what all share hinders them all', () => {
    const { reports } = checkAll(parseContent(without('systems.yaml'), parsed))
    expect(reports.map(({ hindered }) => hindered)).toEqual(reports.map(() => ['systems.yaml']))
  })
})
