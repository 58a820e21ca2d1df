import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MODALITIES, type Modality } from '../../schema/modalities.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import { propose } from './propose.ts'

const option = (id: string, cues?: string[], unknown?: boolean) => ({
  id,
  code: 'A',
  label: id,
  ...(cues === undefined ? {} : { cues }),
  ...(unknown === undefined ? {} : { unknown }),
})
const vocabulary: Vocabulary = {
  outcomes: [],
  facts: [
    {
      ...{ id: 'system', code: 'sy', question: 'Vilket system?', proposal: { step: 'Systemet' } },
      options: [option('publikt', ['öppna system', 'öppet system']), option('eget', ['eget system']), option('vet-ej', undefined, true)],
    },
    {
      ...{ id: 'klass', code: 'kl', question: 'Vilken klass?' },
      proposal: { step: 'Informationen', cues: ['klassa'], unmet: ['oklassad'] },
      options: [option('oppen', ['öppen information']), option('hemlig', ['hemlig']), option('oklassad', undefined, true)],
    },
    {
      ...{ id: 'personer', code: 'pe', question: 'Personer?', proposal: { step: 'Informationen' } },
      groups: [{ id: 'finns', label: 'finns', options: ['vanliga', 'kansliga'], cues: ['personuppgift'] }],
      options: [option('inga'), option('vanliga'), option('kansliga', ['känslig personuppgift', 'känsliga personuppgift'])],
    },
    {
      ...{ id: 'grund', code: 'gr', question: 'Finns grund?' },
      proposal: { step: 'Informationen', when: { personer: 'finns' }, cues: ['rättslig grund'], unmet: ['nej', 'vet-ej'] },
      options: [option('ja'), option('nej'), option('vet-ej', undefined, true)],
    },
  ],
}

const proposed = (text: string, modality: Modality, leadIn: string | null = null) =>
  propose([{ id: 'a', text, modality, leadIn }], vocabulary).findings[0]

/** What a finding may do, by what its statement is. */
const MAY_BE: Partial<Record<Modality, readonly string[]>> = {
  forbjudet: ['nej'],
  'krav-innan': ['nej', 'forst'],
  krav: ['nej', 'forst', 'villkor'],
}

describe('a finding is proposed for each demand and prohibition', () => {
  it.each<readonly [string, Modality, string, object | null]>([
    ['Skriv aldrig personuppgifter i öppna system.', 'forbjudet', 'nej', { system: 'publikt', personer: 'finns' }],
    ['Mata inte in känsliga eller andra personuppgifter.', 'forbjudet', 'nej', { personer: 'kansliga' }],
    ['Behandla varken personuppgifter eller hemligheter.', 'forbjudet', 'nej', { any: [{ klass: 'hemlig' }, { personer: 'finns' }] }],
    ['Bara öppen information får matas in i öppna system.', 'forbjudet', 'nej', { system: 'publikt', klass: { except: 'oppen' } }],
    ['Öppna system får endast ta emot öppen information.', 'forbjudet', 'nej', { system: 'publikt', klass: { except: 'oppen' } }],
    ['Dela bara öppen information.', 'krav', 'nej', { klass: { except: 'oppen' } }],
    ['Mata inte in information som inte är öppen information.', 'forbjudet', 'nej', { klass: { except: 'oppen' } }],
    ['Du får inte använda personuppgifter utan rättslig grund.', 'forbjudet', 'nej', { personer: 'finns', grund: ['nej', 'vet-ej'] }],
    ['Klassa informationen innan du börjar.', 'krav-innan', 'forst', { klass: 'oklassad' }],
    ['Personuppgifter kräver rättslig grund.', 'krav', 'forst', { personer: 'finns', grund: ['nej', 'vet-ej'] }],
    ['Det krävs både rättslig grund och att du klassar.', 'krav', 'forst', { any: [{ klass: 'oklassad' }, { grund: ['nej', 'vet-ej'] }] }],
    ['Tänk efter först när systemet är ett öppet system.', 'krav-innan', 'forst', { system: 'publikt' }],
    ['Hantera personuppgifter varsamt.', 'krav', 'villkor', { personer: 'finns' }],
    ['Du får inte vara oartig.', 'forbjudet', 'nej', null],
    ['Var artig.', 'krav', 'villkor', null],
  ])('”%s” (%s) is %s', (text, modality, effect, when) => {
    expect(proposed(text, modality)).toMatchObject({ effect, when })
  })

  it('reads the words that lead to a point, and nothing out of advice', () => {
    expect(proposed('Namn.', 'forbjudet', 'I öppna system får inte matas in:')?.when).toEqual({ system: 'publikt' })
    expect(proposed('Använd gärna öppna system.', 'rekommendation')).toBeUndefined()
  })

  it('never makes a condition of a prohibition, nor anything milder of more words', () => {
    const word = fc.constantFrom(
      'bara',
      'inte',
      'får',
      'öppna',
      'system',
      'personuppgifter',
      'klassa',
      'utan',
      'rättslig',
      'grund',
      'som',
      '.',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(...MODALITIES), (words, modality) => {
        const finding = proposed(words.join(' '), modality)
        expect(finding === undefined ? [] : [finding.effect].filter((effect) => !MAY_BE[modality]?.includes(effect))).toEqual([])
      }),
    )
  })
})

describe('the title', () => {
  it.each([
    ['Fråga chefen. Gör det alltid.', 'Fråga chefen.'],
    [
      'Du får inte mata in personuppgifter, eftersom de som har lämnat dem aldrig har sagt att de får användas så.',
      'Du får inte mata in personuppgifter.',
    ],
    // Cut at the comma it would allow what the rest forbids.
    [
      'Du får använda system som andra har gjort, men du får inte mata in något alls som handlar om människor.',
      'Du får använda system som andra har gjort, men du får inte mata in något alls som handlar om människor.',
    ],
  ])('of ”%s”', (text, title) => {
    expect(proposed(text, 'forbjudet')?.title).toBe(title)
  })
})

it('the questions that are needed come in their order, with those that they depend on', () => {
  const { questions } = propose(
    [
      { id: 'a', text: 'Det krävs rättslig grund.', modality: 'krav-innan' },
      { id: 'b', text: 'Undvik öppna system.', modality: 'forbjudet' },
    ],
    vocabulary,
  )
  expect(questions).toEqual([
    { fact: 'system', step: 'Systemet', when: null, statements: ['b'] },
    { fact: 'personer', step: 'Informationen', when: null, statements: [] },
    { fact: 'grund', step: 'Informationen', when: { personer: 'finns' }, statements: ['a'] },
  ])
})
