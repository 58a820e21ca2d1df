import { describe, expect, it } from 'vitest'
import { ownOf } from '../check/whole-content.test-support.ts'
import { change, told } from './small-content.test-support.ts'

const TRAINING = `parts:
  - {id: del, title: Del, scenario: skola, cards: [{id: kort, text: Fråga., statements: [ex-1-1]}]}
checklist:
  - {id: fraga, theme: ansvar, text: Fråga chefen., who: chefen, manager: {when: Nu, ask: chef}, statements: [ex-1-1]}
  - {id: prata, theme: kompetens, text: Prata om två fall., who: chefen, manager: {when: På mötet, ask: chef}, ownAdvice: true}
workplaces:
  - {id: kontoret, name: Kontoret}
programmes:
  - {id: nya, minutes: 30, opening: 5, cases: [{scenario: oppen-text, minutes: 20}], closing: 5}
  - {id: verksamheter, minutes: 60, opening: 5, cases: [{scenario: oppen-text, minutes: 25}, {scenario: skola, minutes: 25}], closing: 5}
  - {id: ledning, minutes: 90, opening: 5, cases: [{scenario: kanslig-text, minutes: 60}], checklist: 20, closing: 5}
`

function filesWith(from = 'parts:', to = from) {
  if (TRAINING.split(from).length !== 2) throw new Error(`”${from}” should stand once.`)
  const own = ['oppen-text', 'kanslig-text'].map((id) => ['scenarios.yaml', `id: ${id}`, `id: ${id}\n    workplace: kontoret`] as const)
  return new Map([...change(...own), ['organisations/exempel/introduction.yaml', TRAINING.replace(from, () => to)]])
}

const toldWith = (from: string, to: string): string => told(filesWith(from, to))

describe('what is for managers and for those who lead a workshop', () => {
  it('is compiled with times in numbers, and its cases say where they come from', () => {
    const own = ownOf(filesWith()).sv
    expect(own?.introduction.programmes.map(({ id, minutes, checklist }) => [id, minutes, checklist])).toEqual([
      ['nya', 30, 0],
      ['verksamheter', 60, 0],
      ['ledning', 90, 20],
    ])
    expect(own?.scenarios.map(({ workplace }) => workplace).slice(0, 3)).toEqual(['kontoret', 'kontoret', null])
    expect(own?.introduction.checklist.map(({ manager, ownAdvice, isDemand }) => [manager?.ask, ownAdvice, isDemand])).toEqual([
      ['chef', false, true],
      ['chef', true, false],
    ])
  })

  it('rests on the document, or is marked as advice to managers', () => {
    expect(toldWith(', ownAdvice: true', '')).toMatchInlineSnapshot(
      `"introduction.yaml:5:10 Ange antingen de påståenden som begär det (statements), eller att det är guidens eget råd (ownAdvice)."`,
    )
    expect(toldWith('manager: {when: På mötet, ask: chef}, ', '')).toMatchInlineSnapshot(
      `"introduction.yaml:5:85 Guidens egna råd är till chefer. Märk den som chefens egen (manager), eller låt punkten vila på dokumentet."`,
    )
    expect(toldWith('Prata om två fall.', 'Du ska prata om två fall.')).toMatchInlineSnapshot(
      `"introduction.yaml:5:41 Texten säger ”ska”, men det är guidens eget råd. Skriv det som ett råd, till exempel ”be” eller ”gå igenom”."`,
    )
  })

  it('says by when and whom to ask', () => {
    expect(toldWith('{when: Nu, ask: chef}', '{ask: chef}')).toMatchInlineSnapshot(
      `"introduction.yaml:4:75 Villkoret (when) saknas. Det ska stå en text här."`,
    )
    expect(toldWith('{when: Nu, ask: chef}', '{when: Nu, ask: chefen}')).toMatchInlineSnapshot(
      `"introduction.yaml:4:91 Kontakten ”chefen” finns inte. Menade du ”Chefen” (chef)?"`,
    )
  })

  it('has times that sum up, cases that exist, and all three ready workshops', () => {
    expect(toldWith('minutes: 20', 'minutes: 21')).toMatchInlineSnapshot(
      `"introduction.yaml:9:24 Upplägget ”nya” är 30 minuter, men delarna tar 31. Ändra en tid."`,
    )
    expect(toldWith('minutes: 20', 'minutes: 0')).toMatchInlineSnapshot(`
      "introduction.yaml:9:80 En tid skrivs i hela minuter, från 1 till 120."
    `)
    expect(toldWith('scenario: kanslig-text', 'scenario: kansligtext')).toMatchInlineSnapshot(
      `"introduction.yaml:11:63 Fallet ”kansligtext” finns inte. Menade du ”Känslig text” (kanslig-text)?"`,
    )
    expect(toldWith('{scenario: skola, minutes: 25}', '{scenario: oppen-text, minutes: 25}')).toMatchInlineSnapshot(
      `"introduction.yaml:10:105 Fallet ”Öppen text” (oppen-text) finns två gånger i upplägget. Ta bort det ena."`,
    )
    expect(
      toldWith(
        '  - {id: ledning, minutes: 90, opening: 5, cases: [{scenario: kanslig-text, minutes: 60}], checklist: 20, closing: 5}\n',
        '',
      ),
    ).toMatchInlineSnapshot(`"introduction.yaml:9:3 Här saknas ”ledning”. Skriv alla tre uppläggen, eller inget."`)
  })

  it('has two cases or more from each line of work', () => {
    expect(
      toldWith('  - {id: kontoret, name: Kontoret}', '  - {id: kontoret, name: Kontoret}\n  - {id: torget, name: Torget}'),
    ).toMatchInlineSnapshot(`"introduction.yaml:8:10 Verksamheten ”Torget” (torget) har 0 fall. Märk minst 2 fall med den (workplace)."`)
    expect(toldWith('id: kontoret', 'id: kontor')).toMatchInlineSnapshot(`
      "introduction.yaml:7:10 Verksamheten ”Kontoret” (kontor) har 0 fall. Märk minst 2 fall med den (workplace).
      scenarios.yaml:3:16 Verksamheten ”kontoret” finns inte bland introduktionens. Menade du ”Kontoret” (kontor)?
      scenarios.yaml:16:16 Verksamheten ”kontoret” finns inte bland introduktionens. Menade du ”Kontoret” (kontor)?"
    `)
  })
})
