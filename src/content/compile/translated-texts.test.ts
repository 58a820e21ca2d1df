import { expect, test } from 'vitest'
import { contentOf } from '../check/whole-content.test-support.ts'
import { parse, stringify } from 'yaml'
import * as z from 'zod/mini'
import { defOf } from '../../schema/text.ts'
import { type FoundText, textsIn } from '../../schema/texts-in.ts'
import { FILE_KINDS, placeOf, TRANSLATED } from '../read/file-kinds.ts'
import { type ContentFiles } from './load.ts'
import { change } from './small-content.test-support.ts'

/** Data with one of everything that a schema has. */
function sampleOf(schema: z.core.$ZodType): unknown {
  const def = defOf(schema)
  switch (def.type) {
    case 'optional':
      return sampleOf(def.innerType)
    case 'union':
      return sampleOf(def.options.at(-1) as z.core.$ZodType)
    case 'array':
      return [sampleOf(def.element)]
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([key, field]) => [key, sampleOf(field)]))
    default:
      return 'x1'
  }
}

/** The English of some texts as it stands in a file: numbered, so that each is known wherever it is told. */
function englishOf(texts: readonly (FoundText & { readonly english: string })[]): Record<string, unknown> {
  const file: Record<string, unknown> = {}
  for (const { entry, name, english } of texts) {
    const keys = [...(entry?.at ?? []), ...(name === '' ? [] : name.split('.'))]
    const isInList = /\.\d+$/.test(name)
    let place = file
    keys.slice(0, -1).forEach((key, index) => {
      place = (place[key] ??= isInList && index === keys.length - 2 ? [] : {}) as Record<string, unknown>
    })
    place[keys.at(-1) ?? ''] = english
  }
  return file
}

function translatable(schema: z.core.$ZodType, data: unknown): readonly (FoundText & { readonly english: string })[] {
  return textsIn(schema, data)
    .filter(({ entry, mark }) => entry !== null && mark.translation !== 'none')
    .map((found) => ({ ...found, english: 'English' }))
}

const KINDS = [...TRANSLATED.shared.map((kind) => [kind, `${kind}.en`] as const), ...TRANSLATED.own.map((kind) => [kind, 'en'] as const)]

test.each(KINDS)('the English has a place for each text of %s that is marked as having English', (kind, overlay) => {
  const schema = FILE_KINDS[kind] as z.ZodMiniType
  const data = sampleOf(schema)
  const told = (english: unknown): readonly string[] =>
    (z.safeParse(FILE_KINDS[overlay] as z.ZodMiniType, english).error?.issues ?? [])
      // English texts are looked for by forms of their own.
      .filter(({ path }) => path.at(-1) !== 'forms')
      .map(({ code, path }) => `${path.join('.')}: ${code}`)
  const texts = translatable(schema, data)
  expect(texts.length).toBeGreaterThan(1)
  expect(told(englishOf(texts))).toEqual([])
})

/** The small content with a text wherever there may be one. */
const FULL: ContentFiles = new Map([
  ...change(
    ['questions.yaml', 'question: Vilket område?', 'question: Vilket område?\n    help: Se efter.'],
    ['questions.yaml', 'label: Skola', 'label: Skola\n        help: Eller förskola.'],
    ['systems.yaml', 'name: Copilot', 'name: Copilot\n    maker: Microsoft\n    kind: chattbot\n    note: Finns överallt.'],
    [
      'policy.yaml',
      'silent:',
      'systems: [{id: chatgpt, verdict: godkant, decidedBy: Direktören, decided: 2026-02-01, where: Listan, note: Köpt.}]\noutcomeTexts: [{id: ja, label: Ja, meaning: Gå.}]\nsilent:',
    ],
    ['policy.yaml', '    name: Juristen\n', '    name: Juristen\n    called: [juristen]\n'],
    ['flow.yaml', 'steps:', 'contradictions: [{id: oppet-i-skolan, when: {klass: "0", omrade: skola}, text: Stämmer det?}]\nsteps:'],
    [
      'flow.yaml',
      'title: Innehållet',
      `title: Innehållet
    screening:
      id: om-innehallet
      question: Stämmer något?
      rows: [{fact: klass, label: Klassen är högre än 0, none: '0'}, {fact: omrade, label: Det är ett område, none: inget}]`,
    ],
    [
      'flow.yaml',
      'title: Uppgiften',
      'title: Uppgiften\n    merged: [{id: allt-klart, question: Är allt klart?, help: Se efter., yes: {arende: anvanda}}]',
    ],
    ['flow.yaml', 'why: Klassen avgör.', 'why: Klassen avgör.\n        question: Hur hög?\n        help: Se efter.'],
    [
      'flow.yaml',
      '      - fact: systemtyp\n',
      '      - fact: egen\n        when: {arende: anvanda}\n        why: Vi vill veta.\n      - fact: systemtyp\n',
    ],
    ['scenarios.yaml', "chatgpt, klass: '0'", "chatgpt, egen: a, klass: '0'"],
    ['scenarios.yaml', "chatgpt, klass: '1'", "chatgpt, egen: b, klass: '1'"],
    ['flow.yaml', 'label: Högre än 0\n', 'label: Högre än 0\n            help: Eller mer.\n'],
    [
      'findings.yaml',
      'actions:\n      - text: Fråga chefen.\n        ask: chef',
      'advice: Vänta.\n    outcomeLabel: Stopp.\n    interpretation: Så läser vi.\n    actions: [{text: Fråga., ask: chef}, Läs., {text: Spara., moment: after}]',
    ],
    ['scenarios.yaml', 'id: oppen-text', 'id: oppen-text\n    workplace: skolan'],
    ['scenarios.yaml', 'id: kanslig-text', 'id: kanslig-text\n    workplace: skolan'],
    ['findings.yaml', 'title: Du ansvarar.', 'title: Du ansvarar.\n    overrides: chatgpt\n    overridesWhy: Så är det sagt.'],
    ['statements/1.yaml', 'text: Fråga chefen.', 'text: Fråga chefen.\n    interpretation: Så läser vi.'],
    [
      'statements/2.1.yaml',
      'statements:',
      `statements:
  - {id: ex-2.1-0, locator: Avsnitt 2.1, phrase: om, text: Om skolan., modality: information, who: alla, moments: [fore], background: Allmänt.}`,
    ],
  ),
  [
    'organisations/exempel/changes.yaml',
    'changes: [{id: byt, fact: klass, from: ["1"], to: "0", action: Byter du klass, note: Det tar tid., effort: "1"}]\n',
  ],
  [
    'organisations/exempel/questions.yaml',
    `facts:
  - {id: egen, code: xa, question: Egen fråga?, help: Se efter., groups: [{id: alla, label: alla svar, options: [a, b]}], options: [{id: a, code: A, label: Ena, help: Det ena.}, {id: b, code: B, label: Andra}]}
answers: [{fact: omrade, options: [{id: eget-omrade, code: X01, label: Eget område, help: Vårt.}]}]\n`,
  ],
  [
    'organisations/exempel/systems.yaml',
    'systems: [{id: eget-system, code: X01, name: Vår bot, maker: Vi, kind: svarar, note: Bara här.}]\n',
  ],
  ['since.yaml', "since: [{id: lagen, statements: [ex-1-1], said: Den kommer., now: Den gäller., asOf: '2026-11-29'}]\n"],
  [
    'organisations/exempel/introduction.yaml',
    `parts: [{id: del, title: Del, scenario: skola, cards: [{id: kort, text: Fråga., statements: [ex-1-1]}]}]
checklist: [{id: punkt, theme: ansvar, text: Läs., who: chefen, manager: {when: Nu, ask: chef}, statements: [ex-2.1-1]}]
workplaces: [{id: skolan, name: Skolan}]\n`,
  ],
  [
    'situations.yaml',
    `situations:
  - {id: lage, title: Läge, now: [Gör så.], unsaid: Resten., lead: Nå?, answers: {arende: anvanda}}
  - {id: eget, title: Eget läge, now: [Gör.], unsaid: Rest., lead: Nå då?}\n`,
  ],
  [
    'organisations/exempel/situations.yaml',
    `situations:
  - {id: lage, says: Så står det., statements: [ex-1-2]}
  - {id: eget, silent: true, now: [Fråga.], unsaid: Allt., lead: Eller?}\n`,
  ],
])

const numbered = [...FULL]
  .flatMap(([file, text]) => {
    const place = placeOf(file)
    if (place === undefined || place.kind.endsWith('en')) return []
    return translatable(place.schema, parse(text)).map((found) => ({ ...found, file, kind: place.kind }))
  })
  .map((found, index) => ({ ...found, english: `Text ${index} in English` }))

test('the content that is translated has every text that there can be', () => {
  const keysOf = ({ path }: FoundText) => path.filter((key) => typeof key === 'string').join('.')
  const there = new Set(numbered.map((found) => `${found.kind}: ${keysOf(found)}`))
  const possible = KINDS.flatMap(([kind]) => {
    const schema = FILE_KINDS[kind] as z.ZodMiniType
    return translatable(schema, sampleOf(schema)).map((found) => `${kind}: ${keysOf(found)}`)
  })
  expect(possible.filter((place) => !there.has(place))).toEqual([])
})

test('whatever has English is told in English', () => {
  const inFile = (isIn: (file: string) => boolean) => stringify(englishOf(numbered.filter(({ file }) => isIn(file))))
  const own = inFile((file) => file.includes('/'))
  const files = new Map(FULL).set('organisations/exempel/en.yaml', own)
  for (const kind of TRANSLATED.shared)
    files.set(`${kind}.en.yaml`, inFile((file) => file === `${kind}.yaml`).replace(/^( +)term:.*$/m, '$&\n$1forms: [x]'))
  const { organisations, glossary } = contentOf(files)
  const told = JSON.stringify([organisations.get('exempel')?.en, glossary.en])
  // The organisation has words of its own for these, or does not ask.
  const isUnused = ({ file, entry, key }: (typeof numbered)[number]): boolean =>
    (file === 'questions.yaml' && ['klass', 'utskick', 'ja'].includes(entry?.id ?? '')) ||
    (file === 'situations.yaml' && entry?.id === 'eget' && key !== 'title')
  const untold = numbered.filter((found) => !isUnused(found) && !told.includes(found.english))
  expect(untold.map(({ file, path }) => `${file} ${path.join('.')}`)).toEqual([])
})
