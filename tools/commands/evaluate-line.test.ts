import { describe, expect, it } from 'vitest'
import { contentOf } from '../../src/content/check/whole-content.test-support.ts'
import { APPROVED, decidedContent } from '../../src/content/compile/decided-content.test-support.ts'
import { SMALL_CONTENT } from '../../src/content/compile/small-content.test-support.ts'
import { evaluateLine, type LineResult } from './evaluate-line.ts'

const RULES = new Map([...contentOf(SMALL_CONTENT).organisations].map(([id, { sv }]) => [id, sv.organisation]))

const run = (answers: unknown, organisation: unknown = 'exempel') => evaluateLine(RULES, JSON.stringify({ organisation, answers }))
const errors = (line: string) => evaluateLine(RULES, line).errors
const failed = { outcome: null, complete: false, next: null, findings: [], ignored: [] } satisfies Partial<LineResult>

it('a line is told of the day that it names, or else of that of the rules', () => {
  const rules = new Map(
    [...contentOf(decidedContent([{ ...APPROVED, upTo: "'1'" }])).organisations].map(([id, { sv }]) => [
      id,
      { ...sv.organisation, today: '2030-01-01' },
    ]),
  )
  const answers = {
    arende: 'anvanda',
    system: 'copilot',
    systemtyp: 'upphandlat',
    informationsklass: '1',
    personuppgifter: 'inga',
    sekretess: 'nej',
    omrade: ['inget'],
  }
  const outcomeOn = (day?: string) => evaluateLine(rules, JSON.stringify({ organisation: 'exempel', answers, day }))
  expect(outcomeOn('2027-03-12')).toMatchObject({ outcome: 'ja', ignored: [] })
  expect(outcomeOn('2027-03-13')).toMatchObject({ outcome: 'forst', ignored: [] })
  expect(outcomeOn()).toMatchObject({ outcome: 'forst' })
  expect(outcomeOn('i morgon').errors).toEqual(['Raden ska ha formen {"organisation": …, "answers": {…}}. Fel i: day.'])
})

describe('a line with complete answers', () => {
  it('gives outcome, findings with their statements, and nothing else to ask', () => {
    expect(run({ arende: 'anvanda', system: 'annat', systemtyp: 'publikt', klass: '1', omrade: ['vard', 'skola'] })).toEqual({
      organisation: 'exempel',
      outcome: 'forst',
      complete: true,
      next: null,
      findings: [
        { id: 'oppet-system', effect: 'forst', statements: ['ex-1-1', 'ex-1-2'] },
        { id: 'ansvar', effect: 'info', statements: [] },
      ],
      ignored: [],
      errors: [],
    })
  })

  it('gives ja where nothing above info applies', () => {
    expect(run({ arende: 'anvanda', system: 'annat', systemtyp: 'upphandlat', klass: '0' })).toMatchObject({
      outcome: 'ja',
      complete: true,
      errors: [],
    })
  })

  it('writes its keys in the order that is promised', () => {
    expect(Object.keys(run({}))).toEqual(['organisation', 'outcome', 'complete', 'next', 'findings', 'ignored', 'errors'])
    expect(Object.keys(evaluateLine(RULES, ''))).toEqual(Object.keys(run({})))
  })
})

describe('a line with a role', () => {
  const rules = new Map(
    [...RULES].map(([id, own]) => [
      id,
      {
        ...own,
        vocabulary: { ...own.vocabulary, roll: ['chef', 'annan'] },
        findings: own.findings.map((finding) => (finding.id === 'ansvar' ? { ...finding, roles: ['chef'] } : finding)),
      },
    ]),
  )
  const told = (roll: object) => {
    const answers = { arende: 'anvanda', system: 'annat', systemtyp: 'upphandlat', klass: '0', ...roll }
    return evaluateLine(rules, JSON.stringify({ organisation: 'exempel', answers }))
  }

  it('is told what holds for that role, and is told that it decides nothing', () => {
    expect(told({ roll: 'chef' })).toMatchObject({ outcome: 'ja', findings: [{ id: 'ansvar' }], ignored: ['roll'], errors: [] })
    for (const roll of [{ roll: 'annan' }, {}]) expect(told(roll)).toMatchObject({ outcome: 'ja', findings: [], errors: [] })
  })
})

describe('a line with some of the answers', () => {
  it('names the first question that is missing, and has no outcome while it is not certain', () => {
    expect(run({})).toMatchObject({ outcome: null, complete: false, next: 'arende', errors: [] })
    expect(run({ arende: 'anvanda', klass: '1' })).toMatchObject({ outcome: null, complete: false, next: 'system' })
  })

  it('has an outcome as soon as it is certain', () => {
    expect(run({ arende: 'skaffa' })).toMatchObject({ outcome: null, next: 'omrade' })
    expect(run({ arende: 'anvanda', klass: '1', omrade: ['skola'] })).toMatchObject({ outcome: 'nej', complete: false, next: 'system' })
  })

  it('takes an empty list as unanswered', () => {
    expect(run({ arende: 'skaffa', omrade: [] })).toMatchObject({ complete: false, next: 'omrade', ignored: [], errors: [] })
  })
})

describe('a line with answers to more than is asked', () => {
  it('names them as ignored, and they count for nothing', () => {
    const line = run({ arende: 'skaffa', omrade: ['inget'], systemtyp: 'publikt', klass: '1' })
    expect(line).toMatchObject({ outcome: 'ja', complete: true, findings: [], ignored: ['systemtyp', 'klass'], errors: [] })
  })

  it('ignores a question that only other organisations ask', () => {
    expect(run({ arende: 'skaffa', omrade: ['inget'], utskick: 'ja' })).toMatchObject({ complete: true, ignored: ['utskick'], errors: [] })
  })
})

describe('a line with a system of the catalogue', () => {
  it('has the kind of system filled in, and it counts as answered', () => {
    const line = run({ arende: 'anvanda', system: 'chatgpt', klass: '1', omrade: ['inget'] })
    expect(line).toMatchObject({ outcome: 'forst', complete: true, next: null, ignored: [], errors: [] })
    expect(line.findings.map(({ id }) => id)).toContain('oppet-system')
  })

  it('goes before an answer that says otherwise', () => {
    const line = run({ arende: 'anvanda', system: 'chatgpt', systemtyp: 'upphandlat', klass: '1', omrade: ['inget'] })
    expect(line).toMatchObject({ outcome: 'forst', ignored: ['systemtyp'] })
  })

  it('asks for the kind of a system that tells nothing about it', () => {
    expect(run({ arende: 'anvanda', system: 'copilot', klass: '0' })).toMatchObject({ complete: false, next: 'systemtyp' })
  })
})

describe('a line with options of another organisation', () => {
  it('reads an option as the one that covers it here', () => {
    expect(run({ arende: 'anvanda', system: 'chatgpt', klass: '2', omrade: ['inget'] })).toMatchObject({
      outcome: 'forst',
      complete: true,
      errors: [],
    })
  })

  it('names one that nothing covers', () => {
    expect(run({ arende: 'anvanda', klass: '3' })).toMatchObject({
      ...failed,
      errors: ['Svaret ”3” på frågan ”klass” används inte i den här organisationen.'],
    })
  })
})

describe('a line that cannot be read', () => {
  it('has an error that names what is wrong, and no outcome', () => {
    expect(run({ arende: 'anvnda' })).toEqual({
      organisation: 'exempel',
      ...failed,
      errors: ['Svaret ”anvnda” finns inte till frågan ”arende”.'],
    })
    expect(run({ ärende: 'anvanda' })).toEqual({ organisation: 'exempel', ...failed, errors: ['Frågan ”ärende” finns inte.'] })
    expect(run({}, 'exemplet')).toEqual({ organisation: 'exemplet', ...failed, errors: ['Organisationen ”exemplet” finns inte.'] })
  })

  it('tells every error of the line', () => {
    expect(run({ arende: 'x', omrade: ['skola', 'inget'], systemtyp: ['publikt'], klass: null, y: 'z', system: '' }).errors)
      .toMatchInlineSnapshot(`
      [
        "Svaret ”x” finns inte till frågan ”arende”.",
        "Svaret ”inget” på frågan ”omrade” går inte att kombinera med andra.",
        "Frågan ”systemtyp” ska ha ett svar, som text.",
        "Frågan ”klass” ska ha ett svar, som text.",
        "Frågan ”y” finns inte.",
        "Svaret ”” finns inte till frågan ”system”.",
      ]
    `)
  })

  it('takes a string for one choice and a list for several, and nothing else', () => {
    expect(run({ omrade: 'skola' }).errors).toEqual(['Frågan ”omrade” ska ha en lista med svar.'])
    expect(run({ omrade: [['skola']] }).errors).toEqual(['Frågan ”omrade” ska ha en lista med svar.'])
    expect(run({ arende: 1 }).errors).toEqual(['Frågan ”arende” ska ha ett svar, som text.'])
    expect(run({ arende: [] }).errors).toEqual(['Frågan ”arende” ska ha ett svar, som text.'])
  })

  it('is told when it is not JSON, or JSON of another form', () => {
    const lines = [
      '',
      'nej',
      '{"organisation":"exempel"',
      '[]',
      'null',
      '"text"',
      '{}',
      '{"organisation":"exempel"}',
      '{"organisation":1,"answers":{}}',
    ]
    const more = [
      '{"organisation":"exempel","answers":[]}',
      '{"organisation":"exempel","answers":{},"svar":1}',
      '{"organisation":"exempel","answers":null}',
    ]
    expect([...lines, ...more].map((line) => `${line} → ${errors(line).join(' | ')}`).join('\n')).toMatchInlineSnapshot(`
      " → Raden är inte JSON: ””.
      nej → Raden är inte JSON: ”nej”.
      {"organisation":"exempel" → Raden är inte JSON: ”{"organisation":"exempel"”.
      [] → Raden ska ha formen {"organisation": …, "answers": {…}}. Fel i: raden.
      null → Raden ska ha formen {"organisation": …, "answers": {…}}. Fel i: raden.
      "text" → Raden ska ha formen {"organisation": …, "answers": {…}}. Fel i: raden.
      {} → Raden ska ha formen {"organisation": …, "answers": {…}}. Fel i: organisation; answers.
      {"organisation":"exempel"} → Raden ska ha formen {"organisation": …, "answers": {…}}. Fel i: answers.
      {"organisation":1,"answers":{}} → Raden ska ha formen {"organisation": …, "answers": {…}}. Fel i: organisation.
      {"organisation":"exempel","answers":[]} → Raden ska ha formen {"organisation": …, "answers": {…}}. Fel i: answers.
      {"organisation":"exempel","answers":{},"svar":1} → Raden ska ha formen {"organisation": …, "answers": {…}}. Fel i: svar.
      {"organisation":"exempel","answers":null} → Raden ska ha formen {"organisation": …, "answers": {…}}. Fel i: answers."
    `)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('is not misled by the name %s', (name) => {
    expect(errors(`{"organisation":"${name}","answers":{}}`)).toEqual([`Organisationen ”${name}” finns inte.`])
    expect(errors(`{"organisation":"exempel","answers":{"${name}":"anvanda"}}`)).toEqual([`Frågan ”${name}” finns inte.`])
    expect(errors(`{"organisation":"exempel","answers":{"arende":"${name}"}}`)).toEqual([
      `Svaret ”${name}” finns inte till frågan ”arende”.`,
    ])
    expect(errors(`{"organisation":"exempel","answers":{"omrade":["${name}"]}}`)).toEqual([
      `Svaret ”${name}” finns inte till frågan ”omrade”.`,
    ])
    expect(errors(`{"organisation":"exempel","answers":{},"${name}":1}`)).toHaveLength(1)
  })

  it('does not repeat a long line in full', () => {
    expect(errors('x'.repeat(10_000))[0]?.length).toBeLessThan(200)
  })
})
