import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDemand, MODALITIES, type Modality } from '../../schema/modalities.ts'
import { EFFECTS } from '../../schema/outcomes.ts'
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

const allProposed = (text: string, modality: Modality, leadIn: string | null = null) =>
  propose([{ id: 'a', text, modality, leadIn }], vocabulary).findings
const proposed = (...given: Parameters<typeof allProposed>) => allProposed(...given)[0]

const OPEN_ONLY = { klass: { except: ['oppen', 'oklassad'] } }

/** What a finding may do, by what its statement is. */
const MAY_BE: Partial<Record<Modality, readonly string[]>> = {
  forbjudet: ['nej'],
  'krav-innan': ['nej', 'forst'],
  krav: ['nej', 'forst', 'villkor'],
  tillatet: ['nej', 'forst'],
  rekommendation: ['info'],
}

describe('a finding is proposed for each statement that something follows from', () => {
  it.each<readonly [string, Modality, string, object | null]>([
    ['Skriv aldrig personuppgifter i öppna system.', 'forbjudet', 'nej', { system: 'publikt', personer: 'finns' }],
    ['Mata inte in känsliga eller andra personuppgifter.', 'forbjudet', 'nej', { personer: 'kansliga' }],
    ['Behandla varken personuppgifter eller hemligheter.', 'forbjudet', 'nej', { any: [{ klass: 'hemlig' }, { personer: 'finns' }] }],
    ['Bara öppen information får matas in i öppna system.', 'forbjudet', 'nej', { system: 'publikt', ...OPEN_ONLY }],
    ['Öppna system får endast ta emot öppen information.', 'forbjudet', 'nej', { system: 'publikt', ...OPEN_ONLY }],
    ['Dela bara öppen information.', 'krav', 'nej', OPEN_ONLY],
    ['Mata inte in information som inte är öppen information.', 'forbjudet', 'nej', OPEN_ONLY],
    ['Du får inte använda personuppgifter utan rättslig grund.', 'forbjudet', 'nej', { personer: 'finns', grund: 'nej' }],
    ['Klassa informationen innan du börjar.', 'krav-innan', 'forst', { klass: 'oklassad' }],
    ['Personuppgifter kräver rättslig grund.', 'krav', 'forst', { personer: 'finns', grund: ['nej', 'vet-ej'] }],
    ['Det krävs både rättslig grund och att du klassar.', 'krav', 'forst', { any: [{ klass: 'oklassad' }, { grund: ['nej', 'vet-ej'] }] }],
    ['Tänk efter först när systemet är ett öppet system.', 'krav-innan', 'forst', { system: 'publikt' }],
    ['Hantera personuppgifter varsamt.', 'krav', 'villkor', { personer: 'finns' }],
    ['Du får inte vara oartig.', 'forbjudet', 'nej', null],
    ['Var artig.', 'krav', 'villkor', null],
    ['Använd gärna öppna system.', 'rekommendation', 'info', { system: 'publikt' }],
    ['Bilda dig gärna.', 'rekommendation', 'info', null],
    ['Personuppgifter får användas efter att du har klassat.', 'tillatet', 'forst', { personer: 'finns', klass: 'oklassad' }],
    ['Öppna system får användas om det gäller öppen information.', 'tillatet', 'nej', { system: 'publikt', ...OPEN_ONLY }],
    ['AI får användas om chefen vill.', 'tillatet', 'forst', null],
  ])('”%s” (%s) is %s', (text, modality, effect, when) => {
    expect(proposed(text, modality)).toMatchObject({ effect, when })
  })

  it('reads the words that lead to a point, and nothing out of what is allowed without a condition', () => {
    expect(proposed('Namn.', 'forbjudet', 'I öppna system får inte matas in:')?.when).toEqual({ system: 'publikt' })
    expect(proposed('Du får använda öppna system.', 'tillatet')).toBeUndefined()
    expect(proposed('Öppna system är vanliga.', 'information')).toBeUndefined()
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
        const effects = allProposed(words.join(' '), modality).map(({ effect }) => effect)
        const [strictest, ...others] = effects
        expect(strictest === undefined || MAY_BE[modality]?.includes(strictest), strictest).not.toBe(false)
        expect(
          isDemand(modality) && modality !== 'forbjudet' ? [] : others.filter((effect) => !MAY_BE[modality]?.includes(effect)),
        ).toEqual([])
        // Nothing milder comes before what decides.
        expect(effects).toEqual(EFFECTS.filter((effect) => effects.includes(effect)))
      }),
    )
  })
})

it('a demand stops those who have not met it, is a no for those who never will, and a term for the others', () => {
  const refusing = {
    ...vocabulary,
    facts: vocabulary.facts.map((fact) =>
      fact.id === 'grund' ? { ...fact, proposal: { step: 'Informationen', ...fact.proposal, refused: ['nej'] } } : fact,
    ),
  }
  const { findings } = propose([{ id: 'a', text: 'Personuppgifter kräver rättslig grund.', modality: 'krav' }], refusing)
  expect(findings.map(({ effect, when }) => [effect, when])).toEqual([
    ['nej', { personer: 'finns', grund: 'nej' }],
    ['forst', { personer: 'finns', grund: 'vet-ej' }],
    ['villkor', { personer: 'finns' }],
  ])
})

describe('an answer about another matter', () => {
  const [use, buy, ask] = [option('anvanda'), option('skaffa', ['köpa', 'upphandla.']), option('begaran', ['begär ut'])]
  const first = {
    ...{ id: 'arende', code: 'ar', question: 'Vad?', options: [use, buy, ask] },
    proposal: { step: 'Uppgiften', elsewhere: { skaffa: 'forst', begaran: 'annan-vag' } as const },
  }
  const wider = { ...vocabulary, facts: [first, ...vocabulary.facts] }
  const told = (text: string, modality: Modality) => propose([{ id: 'a', text, modality }], wider)
  const effects = (text: string, modality: Modality) => told(text, modality).findings.map(({ effect, when }) => [effect, when])

  it('ends the questions, and another routine applies where the document says nothing so strict', () => {
    expect(told('Undvik öppna system.', 'forbjudet').questions).toMatchObject([
      { fact: 'arende', when: null },
      { fact: 'system', when: { arende: { except: ['skaffa', 'begaran'] } } },
    ])
    expect(effects('Undvik öppna system.', 'forbjudet').slice(1)).toEqual([
      ['annan-vag', { arende: 'skaffa' }],
      ['annan-vag', { arende: 'begaran' }],
    ])
    expect(effects('Tänk efter innan någon begär ut något.', 'krav-innan')).toContainEqual(['annan-vag', { arende: 'begaran' }])
  })

  it('is a case of its own, and never makes the rest of what is said narrower', () => {
    expect(effects('Klassa innan du vill köpa något.', 'krav-innan')).toEqual([
      ['forst', { any: [{ arende: 'skaffa' }, { klass: 'oklassad' }] }],
      ['annan-vag', { arende: 'begaran' }],
    ])
  })

  it('is not what a longer word says, where the cue is a whole word', () => {
    expect(effects('Mata inte in personuppgifter i ett upphandlat system.', 'forbjudet')[0]).toEqual(['nej', { personer: 'finns' }])
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
