import { givenBy } from '../../schema/look-up.ts'
import { contentOf, ownOf } from '../check/whole-content.test-support.ts'
import { expect, test } from 'vitest'
import { coverageOf } from './coverage.ts'
import { change, type Change } from '../compile/small-content.test-support.ts'
import { usesOf } from '../wording/statement-uses.ts'

function compile(...changes: readonly Change[]) {
  return ownOf(change(...changes)).sv
}

test('every statement is counted where it is used, or as background', () => {
  const { sections, findings } = coverageOf(
    compile(
      ['findings.yaml', '        statements: [ex-1-2]', '        statements: [ex-1-1]'],
      ['statements/1.yaml', 'text: Öppna system är öppna.', 'text: Öppna system är öppna.\n    background: Sägs av sig självt.'],
    ),
  )
  expect(sections.map(({ title: _, ...counts }) => counts)).toEqual([
    {
      id: '1',
      statements: 2,
      inFindings: 1,
      inQuestions: 1,
      inContacts: 1,
      inSystems: 0,
      inIntroduction: 0,
      inSituations: 0,
      background: 1,
      unaccounted: 0,
    },
    {
      id: '2.1',
      statements: 1,
      inFindings: 1,
      inQuestions: 0,
      inContacts: 0,
      inSystems: 0,
      inIntroduction: 0,
      inSituations: 0,
      background: 0,
      unaccounted: 0,
    },
  ])
  expect(findings).toEqual({ onStatements: 2, onBoth: 0, ownAdvice: 1 })
})

test('advice of the own beside statements is told from advice alone', () => {
  for (const own of ['advice: Vänta.', 'actions: [{text: Spara., ownAdvice: true}]']) {
    const { findings } = coverageOf(compile(['findings.yaml', '    statements: [ex-2.1-1]', `    ${own}\n    statements: [ex-2.1-1]`]))
    expect(findings, own).toEqual({ onStatements: 1, onBoth: 1, ownAdvice: 1 })
  }
  const whole = compile(['findings.yaml', 'ownAdvice: true\n    statements: []', 'ownAdvice: true\n    statements: [ex-1-2]'])
  expect(coverageOf(whole).findings).toEqual({ onStatements: 2, onBoth: 1, ownAdvice: 0 })
})

test('a statement knows every place that rests on it, also in some cases only', () => {
  const uses = usesOf(compile().organisation)
  expect(uses.get('ex-1-1')).toEqual([
    { kind: 'question', id: 'arende' },
    { kind: 'finding', id: 'oppet-system' },
    { kind: 'contact', id: 'chef' },
  ])
  expect(uses.get('ex-1-2')).toEqual([{ kind: 'finding', id: 'oppet-system' }])
})

test('the decision of an organisation on a system goes before what the catalogue says, and so do its answers', () => {
  const decision = `systems:
  - id: chatgpt
    verdict: godkant
    decidedBy: Direktören
    decided: 2026-02-01
    note: Köpt för alla.
    link: https://exempel.se/beslut
    statements: [ex-1-1]
    answers: {systemtyp: upphandlat}
silent:`
  const { organisation } = compile(
    ['policy.yaml', 'silent:', decision],
    ['scenarios.yaml', "system: chatgpt, klass: '1'", "system: annat, systemtyp: publikt, klass: '1'"],
  )
  const options = organisation.steps.flatMap((step) => step.questions).find((question) => question.catalogue)?.options
  const [chatgpt, copilot] = ['chatgpt', 'copilot'].map((id) => options?.find((option) => option.id === id))
  expect(givenBy(organisation, 'system', 'chatgpt')).toEqual({ systemtyp: 'upphandlat' })
  expect(chatgpt?.system?.decision).toEqual({
    verdict: 'godkant',
    upTo: null,
    personalData: null,
    secrecy: null,
    decidedBy: 'Direktören',
    decided: '2026-02-01',
    validUntil: null,
    where: null,
    section: null,
    note: 'Köpt för alla.',
    link: 'https://exempel.se/beslut',
    statements: ['ex-1-1'],
    lang: 'sv',
  })
  expect(copilot?.system?.decision).toBeNull()
  expect(usesOf(organisation).get('ex-1-1')).toContainEqual({ kind: 'system', id: 'chatgpt' })
})

test('terms are marked in Swedish texts and left alone in English ones', () => {
  const files = change(['findings.yaml', 'Stycke med', 'Öppna system och'], ['en.yaml', 'text: Mind it.', 'text: Mind öppna system.'])
  const { sv, en } = ownOf(files)
  const term = { kind: 'term', term: 'oppet-system', text: 'Öppna system' }
  expect(sv.organisation.findings[0]?.text[0]).toMatchObject({ children: expect.arrayContaining([term]) as unknown })
  expect(en.organisation.findings[0]?.text[0]).toEqual({ kind: 'paragraph', children: ['Mind öppna system.'] })
  expect(sv.organisation.steps[0]?.questions[2]?.why).toEqual([{ kind: 'paragraph', children: [term, ' är öppna.'] }])
  expect(contentOf(files).glossary.sv.map((entry) => entry.sources)).toEqual([
    [{ organisation: 'exempel', document: 'Policy för AI', section: '1', statement: 'ex-1-2', locator: 'Avsnitt 1' }],
  ])
})

test('a statement that a situation tells of is counted, and is no more used than before', () => {
  const shared = 'situations: [{id: tolkning, title: Tolkning, now: [Ta en tolk.], unsaid: Tolkning.}]\n'
  const own = 'situations: [{id: tolkning, says: Öppna system är öppna., statements: [ex-1-2]}]\n'
  const { sections } = coverageOf(
    ownOf(new Map([...change(), ['situations.yaml', shared], ['organisations/exempel/situations.yaml', own]])).sv,
  )
  expect(sections.map(({ inSituations, unaccounted }) => ({ inSituations, unaccounted }))).toEqual([
    { inSituations: 1, unaccounted: 0 },
    { inSituations: 0, unaccounted: 0 },
  ])
})
