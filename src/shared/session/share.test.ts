import * as fc from 'fast-check'
import { contentOf } from '../../content/check/whole-content.test-support.ts'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { evaluate, readAnswers } from '../../engine/index.ts'
import type { Codes } from '../../schema/model.ts'
import { OUTCOMES } from '../../schema/outcomes.ts'
import { seal } from '../links/seal.ts'
import { migrateAnswers, readLink, type Replies, type SharedCase, writeLink } from './share.ts'
import { sample } from '../../engine/sample.test-support.ts'

const { codes, organisations } = contentOf(readContentFolder('e2e/content'))
const ids = [...organisations.keys()]
const own = (id: string) => {
  const found = organisations.get(id)
  if (found === undefined) throw new Error(`There is no ${id}.`)
  return found.sv
}

/** Any answers to an organisation's questions, also to those that would not be asked together: longer than any real case. */
const anyCase: fc.Arbitrary<SharedCase> = fc.constantFrom(...ids).chain((organisation) => {
  const questions = own(organisation).organisation.steps.flatMap((step) => step.questions)
  const answers = Object.fromEntries(
    questions.map((question) => {
      const option = fc.constantFrom(...question.options.map((each) => each.id))
      const given: fc.Arbitrary<string | readonly string[]> = question.multiple ? fc.uniqueArray(option, { minLength: 1 }) : option
      return [question.fact, fc.option(given, { nil: undefined })]
    }),
  )
  const shared = fc.record({
    organisation: fc.constant(organisation),
    version: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((numbers) => numbers.join('.')),
    outcome: fc.constantFrom(...OUTCOMES),
    answers: fc
      .record(answers)
      .map((record) =>
        Object.fromEntries(Object.entries(record).flatMap(([fact, value]) => (value === undefined ? [] : [[fact, value] as const]))),
      ),
  })
  return fc.tuple(shared, anyReplies(questions.map(({ fact }) => fact))).map(([each, replies]) => ({ ...each, replies }))
})

/** Who gave some of the answers; undefined where nobody did. */
function anyReplies(facts: readonly string[]): fc.Arbitrary<Replies | undefined> {
  const contact = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)
  const given = fc.tuple(fc.subarray([...facts], { minLength: 1 }), contact, contact)
  return fc.option(
    given.map(([some, one, other]) => Object.fromEntries(some.map((fact, index) => [fact, index % 2 === 0 ? one : other]))),
    { nil: undefined },
  )
}

describe('a link', () => {
  it('reads as what was written', () => {
    fc.assert(
      fc.property(anyCase, (shared) => {
        expect(readLink(codes, ids, writeLink(codes, shared))).toEqual({ kind: 'case', shared })
      }),
      sample(2000),
    )
  })

  it('holds every scenario of every organisation in well under 200 characters, without a word of free text', () => {
    let longest = 0
    for (const id of ids) {
      const { organisation, scenarios } = own(id)
      for (const { answers, outcome } of scenarios) {
        const link = writeLink(codes, { organisation: id, version: organisation.policy.content.version, outcome, answers })
        longest = Math.max(longest, link.length)
        expect(link).toMatch(/^[A-Za-z0-9_.-]+$/)
      }
    }
    expect(longest).toBeGreaterThan(60)
    expect(longest).toBeLessThan(140)
  })

  it('gives the same outcome when it is opened again, for every scenario', () => {
    for (const id of ids) {
      const { organisation, scenarios } = own(id)
      for (const { answers, outcome } of scenarios) {
        const read = readLink(codes, ids, writeLink(codes, { organisation: id, version: '1.0.0', outcome, answers }))
        if (read.kind !== 'case') throw new Error('The link could not be read.')
        const { answers: given, problems } = readAnswers(organisation, read.shared.answers)
        expect(problems).toEqual([])
        expect(evaluate(organisation, given).outcome.id).toBe(outcome)
      }
    }
  })

  it('that anybody could have made up is read without throwing, and never as something else than a case or a problem', () => {
    const pieces = fc.constantFrom(
      '1',
      '_',
      '1_',
      'provstad',
      '_1.0.0_',
      '_v_',
      'ar',
      'A',
      'omI-M',
      '__proto__',
      'constructor',
      '%',
      '%E0',
      '-',
      '.',
      '2',
      '\u0000',
      '𝕏',
    )
    const anything = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 20 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(anything, (fragment) => {
        const read = readLink(codes, ids, fragment)
        if (read.kind === 'case') expect(ids).toContain(read.shared.organisation)
        else expect(read.problem.kind).toMatch(/^[a-z-]+$/)
      }),
      sample(10_000),
    )
  })

  it('that was altered never opens to another case than the one that was written', () => {
    const mutation = fc.record({
      at: fc.nat(400),
      kind: fc.constantFrom('replace', 'insert', 'remove', 'cut', 'swap', 'case'),
      text: fc.string({ unit: fc.constantFrom(...Array.from('abcxyzABCXYZ0189_.-~%')), minLength: 1, maxLength: 3 }),
    })
    let accepted = 0
    let altered = 0
    fc.assert(
      fc.property(anyCase, fc.array(mutation, { minLength: 1, maxLength: 3 }), (shared, mutations) => {
        const link = writeLink(codes, shared)
        const mutated = mutations.reduce(mutate, link)
        const read = readLink(codes, ids, mutated)
        if (mutated === link) return
        altered++
        if (read.kind === 'case' && writeLink(codes, read.shared) !== link) accepted++
      }),
      sample(10_000),
    )
    expect(altered).toBeGreaterThan(sample(10_000).numRuns * 0.9)
    // The check lets one in 1.7 million through.
    expect(accepted).toBeLessThanOrEqual(1)
  })

  it.each([
    ['', { kind: 'empty' }],
    ['nagot-annat', { kind: 'foreign' }],
    ['2_goteborg_1.0.0_v_arA_zzzz', { kind: 'newer' }],
    ['1_goteborg_1.0.0_v_arAr', { kind: 'truncated' }],
    ['1_goteborg_1.0.0_v_arA_zzzz', { kind: 'damaged' }],
    [seal({ format: '1', sign: '_' }, ['goteborg', '1.0.0', 'v', 'arA.jurist']), { kind: 'damaged' }],
    [seal({ format: '1', sign: '_' }, ['goteborg', '1.0.0', 'v', 'arA.Jurist.ar']), { kind: 'damaged' }],
    [seal({ format: '1', sign: '_' }, ['goteborg', '1.0.0', 'v', 'arA.jurist.A']), { kind: 'damaged' }],
    [`1_${'a'.repeat(1_000_000)}`, { kind: 'too-long', length: 1_000_002 }],
  ])('that is no good says why: %.40s', (fragment, problem) => {
    expect(readLink(codes, ids, fragment)).toEqual({ kind: 'unreadable', problem })
  })

  it('from a guide with other organisations says which it was for', () => {
    const link = writeLink(codes, { organisation: 'nystad', version: '1.0.0', outcome: 'ja', answers: {} })
    expect(readLink(codes, ids, link)).toEqual({ kind: 'unreadable', problem: { kind: 'unknown-organisation', organisation: 'nystad' } })
  })
})

const old: Codes = {
  facts: {
    kl: { id: 'klass', multiple: false, options: { A: 'lag', B: 'hog', C: 'mellan' } },
    om: { id: 'omrade', multiple: true, options: { I: 'inget', S: 'skola' } },
    xx: { id: 'borttagen', multiple: false, options: { J: 'ja' } },
  },
  renames: { organisations: {}, facts: {}, options: {}, scenarios: {}, parts: {}, cards: {} },
}

describe('a link from before the content changed', () => {
  const shared: SharedCase = {
    organisation: 'gamla',
    version: '1.0.0',
    outcome: 'ja',
    answers: { klass: 'mellan', omrade: ['skola', 'inget'], borttagen: 'ja' },
    replies: { klass: 'jurist', borttagen: 'chef', omrade: 'jurist' },
  }
  const link = writeLink(old, shared)

  it('is read under the names of today, since the codes stay', () => {
    const now: Codes = {
      facts: {
        kl: { id: 'konsekvens', multiple: false, options: { A: 'lag', B: 'hog', C: 'mellan' } },
        om: { id: 'omrade', multiple: true, options: { I: 'inga', S: 'skola' } },
      },
      renames: {
        organisations: { gamla: 'nya' },
        facts: { klass: 'konsekvens' },
        options: { konsekvens: { mellan: 'hog' } },
        scenarios: {},
        parts: {},
        cards: {},
      },
    }
    expect(readLink(now, ['nya'], link)).toEqual({
      kind: 'case',
      shared: {
        ...shared,
        organisation: 'nya',
        answers: { konsekvens: 'hog', omrade: ['skola', 'inga'], '?xx': '?J' },
        replies: { konsekvens: 'jurist', omrade: 'jurist' },
      },
    })
  })

  it('hands over what is gone, so that reading the answers tells of it', () => {
    const now: Codes = {
      facts: {
        kl: { id: 'klass', multiple: false, options: { A: 'lag' } },
        om: { id: 'omrade', multiple: true, options: { I: 'inget' } },
      },
      renames: old.renames,
    }
    expect(readLink(now, ['gamla'], link)).toMatchObject({
      shared: { answers: { klass: '?C', omrade: ['?S', 'inget'], '?xx': '?J' } },
    })
  })
})

describe('an answer of which a part cannot be passed on or read', () => {
  const several = {
    organisation: 'gamla',
    version: '1.0.0',
    outcome: 'nej',
    answers: { klass: 'lag', omrade: ['skola', 'inget'] },
  } as const

  it('is not written by halves', () => {
    const link = writeLink(old, { ...several, answers: { klass: 'lag', omrade: ['skola', 'vard'] } })
    expect(readLink(old, ['gamla'], link)).toMatchObject({ shared: { answers: { klass: 'lag' } } })
    expect(link).not.toContain('om')
  })

  it('is read whole where one answer alone is taken today, so that the first is not judged without the others', () => {
    const { om } = old.facts
    if (om === undefined) throw new Error('There is no such code.')
    const now: Codes = { ...old, facts: { ...old.facts, om: { ...om, multiple: false } } }
    expect(readLink(now, ['gamla'], writeLink(old, several))).toMatchObject({ shared: { answers: several.answers } })
  })
})

describe('answers under old names', () => {
  const renames = { organisations: {}, facts: { gammal: 'ny' }, options: { ny: { a: 'b' } }, scenarios: {}, parts: {}, cards: {} }

  it('get the names of today', () => {
    expect(migrateAnswers(renames, { gammal: 'a' })).toEqual({ ny: 'b' })
    expect(migrateAnswers(renames, { gammal: ['a', 'b', 'c'], annan: 'a' })).toEqual({ ny: ['b', 'c'], annan: 'a' })
  })

  it('give way to answers that have them already', () => {
    expect(migrateAnswers(renames, { ny: 'c', gammal: 'a' })).toEqual({ ny: 'c' })
  })
})

function mutate(link: string, { at, kind, text }: { readonly at: number; readonly kind: string; readonly text: string }): string {
  const place = link.length === 0 ? 0 : at % link.length
  const [before, after] = [link.slice(0, place), link.slice(place)]
  switch (kind) {
    case 'replace':
      return before + text + after.slice(text.length)
    case 'insert':
      return before + text + after
    case 'remove':
      return before + after.slice(text.length)
    case 'cut':
      return before
    case 'swap':
      return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2)
    default:
      return before + after.slice(0, 1).toUpperCase() + after.slice(1)
  }
}
