import { describe, expect, it } from 'vitest'
import { loadContent } from './load.ts'
import { change, SMALL_CONTENT, told, toldAfter } from './small-content.test-support.ts'

const withFile = (path: string, text: string, files = SMALL_CONTENT) => new Map([...files, [path, text]])
const changes = (text: string) => told(withFile('organisations/exempel/changes.yaml', `changes:\n${text}`))
const changelog = (text: string) => told(withFile('organisations/exempel/changelog.yaml', `entries:\n${text}`))

describe('a code', () => {
  it('stands for one thing only', () => {
    expect(toldAfter(['questions.yaml', 'code: kl', 'code: ar'], ['systems.yaml', 'code: CO', 'code: CH'])).toMatchInlineSnapshot(`
      "questions.yaml:31:11 Koden ”ar” hör redan till ”arende”. Ge ”klass” en annan kod, för gamla länkar läses med den.
      systems.yaml:8:11 Koden ”CH” hör redan till ”chatgpt”. Ge ”copilot” en annan kod, för gamla länkar läses med den."
    `)
    expect(toldAfter(['questions.yaml', 'id: upphandlat\n        code: U', 'id: upphandlat\n        code: P'])).toMatchInlineSnapshot(
      `"questions.yaml:28:15 Koden ”P” hör redan till ”publikt”. Ge ”upphandlat” en annan kod, för gamla länkar läses med den."`,
    )
    expect(toldAfter(['systems.yaml', 'code: CO', 'code: A'])).toMatchInlineSnapshot(
      `"systems.yaml:8:11 Koden ”A” hör redan till ”annat”. Ge ”copilot” en annan kod, för gamla länkar läses med den."`,
    )
  })

  it('has a form that shows where it ends', () => {
    expect(toldAfter(['questions.yaml', 'code: kl', 'code: k1'], ['systems.yaml', 'code: CO', 'code: COP'])).toMatchInlineSnapshot(`
      "questions.yaml:31:11 En frågas kod är två små bokstäver, till exempel ”ar”. Koden får aldrig ändras när den en gång har använts.
      systems.yaml:8:11 Ett svars kod är en eller två tecken, stora bokstäver A–Z eller siffror, till exempel ”A”. Koden får aldrig ändras när den en gång har använts."
    `)
  })

  it('is never used again, and never exchanged', () => {
    expect(toldAfter(['questions.yaml', 'facts:\n', 'retired: {kl: gammal, zz: klass}\nfacts:\n'])).toMatchInlineSnapshot(`
      "questions.yaml:1:11 Koden ”kl” är pensionerad men används av ”klass”. En kod får aldrig användas igen. Ge ”klass” en ny.
      questions.yaml:1:23 ”klass” finns kvar med en annan kod. En kod får aldrig bytas. Ge ”klass” koden ”zz” och ta bort raden."
    `)
    expect(
      toldAfter(['questions.yaml', '    question: Vilken typ?\n', '    question: Vilken typ?\n    retired: {P: gammal}\n']),
    ).toMatchInlineSnapshot(
      `"questions.yaml:23:15 Koden ”P” är pensionerad men används av ”publikt”. En kod får aldrig användas igen. Ge ”publikt” en ny."`,
    )
    expect(toldAfter(['systems.yaml', 'systems:\n', 'retired: {A: gammalt}\nsystems:\n'])).toMatchInlineSnapshot(
      `"systems.yaml:1:11 Koden ”A” är pensionerad men används av ”annat”. En kod får aldrig användas igen. Ge ”annat” en ny."`,
    )
  })

  it('may be retired', () => {
    const files = change(['questions.yaml', '    question: Vilken typ?\n', '    question: Vilken typ?\n    retired: {Z: gammal}\n'])
    const loaded = loadContent(files)
    expect(loaded.kind === 'content' && loaded.content.codes.facts['st']).toEqual({
      id: 'systemtyp',
      multiple: false,
      options: { P: 'publikt', U: 'upphandlat', Z: 'gammal' },
    })
  })
})

describe('a rename', () => {
  const renames = (text: string) => told(withFile('renames.yaml', text))

  it('leads from an id that is gone to one that there is', () => {
    expect(renames('facts: {klass: systemtyp, gammal: klas}\n')).toMatchInlineSnapshot(`
      "renames.yaml:1:9 ”klass” finns fortfarande och kan inte ha bytt namn. Ta bort raden.
      renames.yaml:1:35 Namnbytet leder till ”klas”, som inte finns. Menade du ”klass”?"
    `)
    expect(renames('organisations: {exempel: annan}\noptions: {klass: {"9": "1", "8": "7"}, klas: {a: b}}\n')).toMatchInlineSnapshot(`
      "renames.yaml:1:17 ”exempel” finns fortfarande och kan inte ha bytt namn. Ta bort raden.
      renames.yaml:1:26 Namnbytet leder till ”annan”, som inte finns. Det som finns är ”exempel”, ”(borttaget)”.
      renames.yaml:2:34 Namnbytet leder till ”7”, som inte finns. Det som finns är ”0”, ”1”, ”2”, ”3”.
      renames.yaml:2:40 Frågan ”klas” finns inte. Menade du ”Vilken klass?” (klass)?"
    `)
  })

  it('of a case leads to a case of the same organisation', () => {
    expect(renames('scenarios: {exempel: {oppen-text: borta, forr: ingenting, gammal: oppen-text}, annan: {a: b}}\n'))
      .toMatchInlineSnapshot(`
        "renames.yaml:1:23 ”oppen-text” finns fortfarande och kan inte ha bytt namn. Ta bort raden.
        renames.yaml:1:35 Namnbytet leder till ”borta”, som inte finns. Det som finns är ”oppen-text”, ”kanslig-text”, ”skola”, ”(borttaget)”.
        renames.yaml:1:48 Namnbytet leder till ”ingenting”, som inte finns. Det som finns är ”oppen-text”, ”kanslig-text”, ”skola”, ”(borttaget)”.
        renames.yaml:1:67 Namnbytet leder till ”oppen-text”, som inte finns. Menade du ”oppen-text”?
        renames.yaml:1:80 Organisationen ”annan” finns inte. Det som finns är ”Exempelstaden” (exempel)."
      `)
  })

  it('does not go round', () => {
    expect(renames('facts: {a: b, b: a}\n')).toMatchInlineSnapshot(`
      "renames.yaml:1:9 Namnbytet från ”a” går i en ring. Låt det leda till det id som gäller nu.
      renames.yaml:1:15 Namnbytet från ”b” går i en ring. Låt det leda till det id som gäller nu."
    `)
  })

  it('is followed to its end', () => {
    const loaded = loadContent(withFile('renames.yaml', 'facts: {a: b, b: klass}\n'))
    expect(loaded.kind === 'content' && loaded.content.codes.renames.facts).toEqual({ a: 'klass', b: 'klass' })
  })
})

describe('a change that a person can make', () => {
  it('names questions and answers that are asked here', () => {
    expect(
      changes(
        '  - {id: a, fact: klas, from: ["1"], to: "0", action: Byter du, effort: 1}\n  - {id: a, fact: utskick, from: [ja], to: ja, action: Byter du, effort: 1}\n',
      ),
    ).toMatchInlineSnapshot(`
      "changes.yaml:2:19 Frågan ”klas” finns inte. Menade du ”Vilken klass?” (klass)?
      changes.yaml:3:10 Åtgärden ”a” finns två gånger. Ge en av dem ett annat id.
      changes.yaml:3:19 Frågan ”Ska det ut?” (utskick) ställs inte i flödet här."
    `)
    expect(changes('  - {id: a, fact: klass, from: ["9"], to: "8", with: {system: anat, omrad: skola}, action: Byter du, effort: 1}\n'))
      .toMatchInlineSnapshot(`
        "changes.yaml:2:33 Svaret ”9” finns inte till frågan ”Vilken klass?” (klass). Det som finns är ”Noll”, ”Högre än 0”.
        changes.yaml:2:43 Svaret ”8” finns inte till frågan ”Vilken klass?” (klass) här. Det som finns är ”Noll”, ”Högre än 0”.
        changes.yaml:2:63 Svaret ”anat” finns inte till frågan ”Vilket system?” (system) här. Menade du ”Annat”?
        changes.yaml:2:69 Frågan ”omrad” finns inte. Menade du ”Vilket område?” (omrade)?"
      `)
  })

  it('can be done in cases that there are', () => {
    const changed = (when: string) =>
      changes(`  - {id: a, fact: klass, from: ["1"], to: "0", when: {${when}}, action: Byter du klass, effort: 1}\n`)
    expect(changed('omrade: skola')).toBe('')
    expect(changed('omrade: skolan')).toMatchInlineSnapshot(
      `"changes.yaml:2:63 Svaret ”skolan” finns inte till frågan ”Vilket område?” (omrade). Menade du ”Skola”?"`,
    )
  })

  it('changes something, and can be read in the middle of a sentence', () => {
    expect(changes('  - {id: a, fact: klass, from: ["1"], to: "1", action: Byter du klass., effort: 4}\n')).toMatchInlineSnapshot(`
      "changes.yaml:2:56 En åtgärd skrivs utan punkt på slutet, eftersom texten fortsätter efter den.
      changes.yaml:2:81 ”4” går inte att välja här. Det som finns är ”1”, ”2”, ”3”."
    `)
    expect(changes('  - {id: a, fact: klass, from: ["1"], to: "1", action: Byter du klass, effort: 3}\n')).toMatchInlineSnapshot(
      `"changes.yaml:2:43 Svaret ”Högre än 0” till frågan ”Vilken klass?” (klass) är som förut."`,
    )
  })

  it('begins a sentence that the guide ends', () => {
    expect(changes('  - {id: a, fact: klass, from: ["1"], to: "0", action: Byt klass, effort: 1}\n')).toMatchInlineSnapshot(
      `"changes.yaml:2:56 Skriv åtgärden som början på en mening, med ”du” efter verbet: ”Tar du bort allt om personer”. Guiden fortsätter med vad beskedet blir."`,
    )
  })

  it('may name a group of answers', () => {
    const loaded = loadContent(
      withFile(
        'organisations/exempel/changes.yaml',
        'changes:\n  - {id: a, fact: omrade, from: [hogrisk], to: inget, action: Byter du, effort: 2}\n',
      ),
    )
    expect(loaded.kind === 'content' && loaded.content.organisations.get('exempel')?.sv.organisation.changes).toEqual([
      {
        id: 'a',
        fact: 'omrade',
        when: null,
        from: ['skola', 'vard'],
        to: { omrade: ['inget'] },
        action: 'Byter du',
        note: null,
        effort: 2,
        lang: 'sv',
      },
    ])
  })
})

describe('a list of what was changed', () => {
  it('begins with the version of today, and goes back in time', () => {
    expect(changelog('  - {version: 0.9.0, date: 2025-01-01, what: [Prov]}\n')).toMatchInlineSnapshot(
      `"changelog.yaml:2:15 Innehållet har version 1.0.0, men den senaste här är 0.9.0. Skriv vad som är ändrat i 1.0.0."`,
    )
    expect(changelog('  - {version: 1.0.0, date: 2025-01-01, what: [Prov]}\n  - {version: 1.0.0, date: 2026-01-01, what: [Prov]}\n'))
      .toMatchInlineSnapshot(`
      "changelog.yaml:3:15 Version 1.0.0 finns två gånger. Slå ihop dem.
      changelog.yaml:3:28 Den senaste ändringen ska stå först, men 2026-01-01 kommer efter 2025-01-01."
    `)
    expect(changelog('  - {version: 1.0.0, date: 2026-01-01, what: [Prov]}\n')).toBe('')
  })
})
