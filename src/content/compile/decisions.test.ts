import { describe, expect, it } from 'vitest'
import { ownOf } from '../check/whole-content.test-support.ts'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { evaluate } from '../../engine/index.ts'
import { prove } from '../../proof/prove.ts'
import type { CompiledOrganisation } from './compile-organisation.ts'
import { APPROVED, BANNED, decidedContent, provedOfDecisions } from './decided-content.test-support.ts'
import type { Change } from './small-content.test-support.ts'

type Lines = Readonly<Record<string, string | undefined>>

function compile(systems: readonly Lines[], ...changes: readonly Change[]): CompiledOrganisation {
  return ownOf(decidedContent(systems, ...changes)).sv
}

const CASE = {
  arende: 'anvanda',
  system: 'copilot',
  systemtyp: 'upphandlat',
  informationsklass: '0',
  personuppgifter: 'inga',
  sekretess: 'nej',
}
const ON = '2026-11-30'
const AFTER = '2027-03-13'

describe('an approved system', () => {
  const { organisation } = compile([APPROVED])
  const told = (answers: object, day: string = ON) => {
    const { known, outcome, complete, findings, asked } = evaluate(organisation, { ...CASE, ...answers }, day)
    return {
      assessment: known('bedomning'),
      outcome: complete ? outcome.id : null,
      findings: findings.flatMap(({ id }) => (id.startsWith('beslut') ? [id] : [])),
      isAsked: asked.some(({ fact }) => fact === 'bedomning'),
    }
  }

  it('is not asked about: within the limits it is enough', () => {
    expect(told({})).toEqual({ assessment: ['racker'], outcome: 'ja', findings: ['beslut-copilot'], isAsked: false })
    expect(told({ personuppgifter: 'vanliga' })).toMatchObject({ assessment: ['racker'], outcome: 'ja' })
  })

  it('is not for what lies beyond a limit, whatever the others are', () => {
    const beyond = { assessment: ['lagre'], outcome: 'forst', findings: ['beslut-copilot-gransen'], isAsked: false }
    expect(told({ personuppgifter: 'kansliga' })).toEqual(beyond)
    expect(told({ sekretess: 'ja', personuppgifter: 'vet-ej' })).toEqual(beyond)
    expect(told({ informationsklass: '1', omrade: ['inget'] })).toEqual(beyond)
  })

  it('is unsure for somebody who does not know what a limit is about', () => {
    const unsure = { assessment: ['vet-ej'], outcome: 'forst', findings: ['beslut-copilot-osakert'], isAsked: false }
    expect(told({ personuppgifter: 'vet-ej' })).toEqual(unsure)
    expect(told({ sekretess: 'oklart' })).toEqual(unsure)
  })

  it('holds to its last day, and then nobody knows', () => {
    expect(told({}, '2027-03-12')).toMatchObject({ assessment: ['racker'], outcome: 'ja' })
    expect(told({}, AFTER)).toEqual({ assessment: ['vet-ej'], outcome: 'ja', findings: ['beslut-copilot-giltigheten'], isAsked: false })
    expect(told({ sekretess: 'oklart' }, AFTER)).toMatchObject({ assessment: ['vet-ej'], outcome: 'forst' })
    expect(told({ sekretess: 'ja' }, AFTER)).toMatchObject({ assessment: ['lagre'], outcome: 'forst' })
  })

  it('has to be found out about once it has ended, where no answer says that one does not know', () => {
    const unclear = '      - {id: vet-ej, code: V, label: Vet inte, unknown: true}\n  - id: utskick\n'
    const { organisation: rules, claims } = compile([APPROVED], ['questions.yaml', unclear, '  - id: utskick\n'])
    const { findings, outcome } = evaluate(rules, CASE, AFTER)
    expect(findings.find(({ id }) => id === 'beslut-copilot-giltigheten')?.effect).toBe('forst')
    expect(outcome).toEqual({ id: 'forst', certain: true })
    expect(evaluate(rules, { ...CASE, bedomning: 'racker' }, ON).outcome.id).toBe('ja')
    expect(failuresOf(rules, claims)).toEqual([])
  })

  it('holds as it was decided where no day is told, and on that of the rules where they have one', () => {
    const assessmentOf = (rules: typeof organisation) => evaluate(rules, CASE).known('bedomning')
    expect(assessmentOf(organisation)).toEqual(['racker'])
    expect(assessmentOf({ ...organisation, today: AFTER })).toEqual(['vet-ej'])
  })

  it('tells nobody of an answer about its days', () => {
    const { ignored, filled, findings } = evaluate(organisation, CASE, AFTER)
    const told = JSON.stringify([ignored, [...filled], findings.map(({ because }) => [...because])])
    expect(told).not.toContain('giltighet')
  })

  it('is told as any finding, in words', () => {
    const words = organisation.findings.flatMap(({ decision, title }) => (decision === undefined ? [] : [title]))
    expect(words).toMatchInlineSnapshot(`
      [
        "Systemet Copilot är godkänt till och med ”Noll” hos oss, beslutat av Direktören, 12 mars 2026.",
        "Systemet Copilot är inte godkänt för det som du vill mata in.",
        "Ta reda på om beslutet om Copilot omfattar det som du vill mata in.",
        "Beslutet om Copilot gällde till och med 12 mars 2027.",
      ]
    `)
  })
})

describe('an approval with terms', () => {
  const own = ownOf(readContentFolder('e2e/content'), 'provlan').sv.organisation
  const told = (day: string) => {
    const { findings, outcome } = evaluate(
      own,
      { arende: 'anvanda', system: 'moteshjalpen', informationsklass: '0', granskning: 'ja' },
      day,
    )
    return { effects: findings.flatMap(({ id, effect }) => (id.startsWith('beslut') ? [`${id}: ${effect}`] : [])), outcome: outcome.id }
  }

  it('keeps them once it has ended', () => {
    expect(told('2099-06-30')).toEqual({ effects: ['beslut-moteshjalpen: villkor'], outcome: 'villkor' })
    expect(told('2099-07-01')).toEqual({ effects: ['beslut-moteshjalpen-giltigheten: villkor'], outcome: 'villkor' })
    const ended = own.findings.find(({ id }) => id === 'beslut-moteshjalpen-giltigheten')
    expect(JSON.stringify(ended?.text)).toContain('Alla i mötet ska ha sagt ja.')
  })
})

it('whoever does not know which system it is has to find that out, where something is decided on some', () => {
  const unknown: Change = [
    'questions.yaml',
    '      - id: annat\n',
    '      - {id: vet-ej, code: V, label: Vet inte, unknown: true}\n      - id: annat\n',
  ]
  const outcomeOf = (...systems: readonly Lines[]) =>
    evaluate(compile(systems, unknown).organisation, { ...CASE, system: 'vet-ej', bedomning: 'racker' }).outcome.id
  expect(outcomeOf(BANNED)).toBe('forst')
  expect(outcomeOf()).toBe('ja')
  // The organisation's own word to exactly those, as the workbench prepares it, stands alone, unless it would be milder.
  const own = (effect: string): Change => [
    'findings.yaml',
    'findings:\n',
    `findings:\n  - {id: system-okant, when: {system: vet-ej}, effect: ${effect}, title: Ta reda på mer., text: Fråga., ownAdvice: true, statements: []}\n`,
  ]
  const toldOf = (effect: string) => {
    const { findings } = evaluate(compile([BANNED], unknown, own(effect)).organisation, { ...CASE, system: 'vet-ej' })
    return findings.flatMap(({ id }) => (id.endsWith('okant-system') || id.endsWith('system-okant') ? [id] : []))
  }
  expect(toldOf('forst')).toEqual(['system-okant'])
  expect(toldOf('info').toSorted()).toEqual(['beslut-okant-system', 'system-okant'])
})

describe('a banned system', () => {
  it('is a no at once, whatever else is answered, with the way out', () => {
    const { organisation } = compile([BANNED, { ...APPROVED, id: 'chatgpt' }])
    const { outcome, known } = evaluate(organisation, { arende: 'anvanda', system: 'copilot' })
    expect(outcome).toEqual({ id: 'nej', certain: true })
    expect(known('bedomning')).toEqual(['avradd'])
    expect(JSON.stringify(organisation.findings.find(({ id }) => id === 'beslut-copilot')?.text)).toContain(
      'som är godkänt: ChatGPT (till och med 12 mars 2027).',
    )
  })

  it('asks nobody about its assessment where no answer says that it is banned', () => {
    const { organisation, claims } = compile([BANNED], ['flow.yaml', 'banned: avradd, ', ''])
    const { asked, known } = evaluate(organisation, { ...CASE, system: 'copilot' })
    expect(known('bedomning')).toEqual([])
    expect(asked.map(({ fact }) => fact)).not.toContain('bedomning')
    expect(failuresOf(organisation, claims)).toEqual([])
  })
})

function failuresOf(...[rules, claims]: Parameters<typeof prove>): readonly string[] {
  return prove(rules, claims).failures.flatMap((failure) => {
    if ('verdict' in failure) return [`${failure.kind} ${failure.verdict.part}`]
    return failure.kind === 'decided-asked' || failure.kind === 'expired-rewarded' ? [failure.kind] : []
  })
}

describe('the proof of decisions', () => {
  const { organisation, claims } = compile([APPROVED, { ...BANNED, id: 'chatgpt' }])

  it('holds over all answers, before and after a decision has ended', () => {
    expect(failuresOf(organisation, claims)).toEqual([])
  })

  it.each([
    ['beslut-chatgpt', 'decision-broken banned'],
    ['beslut-copilot-gransen', 'decision-broken beyond'],
    ['beslut-copilot-osakert', 'decision-broken unsure'],
  ])('is broken without the finding %s', (id, failure) => {
    expect(failuresOf({ ...organisation, findings: organisation.findings.filter((finding) => finding.id !== id) }, claims)).toContain(
      failure,
    )
  })

  it('is broken where somebody is asked what is decided', () => {
    const steps = organisation.steps.map((step) => ({ ...step, questions: step.questions.map((question) => ({ ...question, given: [] })) }))
    expect(failuresOf({ ...organisation, steps }, claims)).toContain('decided-asked')
  })

  it('tells of an approval that never leads to a yes, and of one that is milder once it has ended', () => {
    const never =
      '  - id: aldrig\n    rule: E5\n    when: {system: copilot, bedomning: racker}\n    effect: nej\n    title: Aldrig.\n    text: Låt bli.\n    statements: [ex-1-1]\n'
    const files = decidedContent([APPROVED], ['findings.yaml', '  - id: ansvar\n', `${never}  - id: ansvar\n`])
    expect(provedOfDecisions(files)).toMatchInlineSnapshot(`
      "policy.yaml:25:3 Den som väljer ett system vars beslut har gått ut får ”ja”, fast det blev strängare medan beslutet gällde. Det blir ”ja” i 4 fall. Ett beslut som har gått ut räknas som att man inte vet, och det får aldrig löna sig: rätta det fynd som är för milt när svaret är ”vet inte”.
      policy.yaml:27:11 Systemet ”copilot” är godkänt för den här klassen, men inga svar med den ger ett ja, ens på villkor. Rätta det fynd som hindrar det, eller systemets egna svar (answers). Är det inte längre godkänt, ändra beslutet (verdict)."
    `)
  })
})

describe('a finding that goes before a decision', () => {
  const opening = `  - id: forsoket
    rule: E5
    when: {system: copilot, klass: '1', personuppgifter: vanliga, sekretess: nej}
    effect: info
    title: Försöket får gå längre.
    text: Det är beslutat.
    overrides: copilot
    overridesWhy: Nämnden har beslutat om ett försök.
    statements: [ex-1-1]
  - id: ansvar
`
  const { organisation, claims } = compile([APPROVED], ['findings.yaml', '  - id: ansvar\n', opening])

  it('opens where it applies and nowhere else, and the rest is proved', () => {
    const outcomeOf = (answers: object) =>
      evaluate(organisation, { ...CASE, informationsklass: '1', omrade: ['inget'], ...answers }, ON).outcome.id
    expect(outcomeOf({ personuppgifter: 'vanliga' })).toBe('ja')
    expect(outcomeOf({ personuppgifter: 'inga' })).toBe('forst')
    expect(failuresOf(organisation, claims)).toEqual([])
  })

  it('does not keep a decision alive that has ended', () => {
    const { outcome } = evaluate(organisation, { ...CASE, informationsklass: '1', personuppgifter: 'vanliga', omrade: ['inget'] }, AFTER)
    expect(outcome.id).toBe('forst')
  })
})
