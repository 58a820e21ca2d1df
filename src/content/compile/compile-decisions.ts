import type { Claims, SettledRule, VerdictRule } from '../../schema/claims.ts'
import { factsIn } from '../../engine/index.ts'
import { questionsOf } from '../../schema/look-up.ts'
import { type DecisionPart, LIMITS, type SystemDecision, type Validity } from '../../schema/decisions.ts'
import type { Assessment, Condition, Finding, GivenAnswer, Question, Step } from '../../schema/model.ts'
import { type Effect, type OutcomeId, OUTCOMES } from '../../schema/outcomes.ts'
import type { DecidedSystem } from '../../schema/policy.ts'
import { EXPIRED, VALIDITY } from '../../schema/validity.ts'
import { HARMLESS, reachOf } from './decision-limits.ts'
import { wordDecisions } from '../wording/decision-words.ts'

/** What decisions on systems are made into rules with. */
export interface DecisionParts {
  readonly steps: readonly Step[]
  readonly assessment: Assessment | null
  /** Those of findings.yaml. */
  readonly findings: readonly Finding[]
}

/** The same with what follows from the decisions. */
export interface Decided extends Pick<DecisionParts, 'steps' | 'findings'> {
  readonly validity?: Validity
  readonly claims: Pick<Claims, 'verdicts' | 'settled'>
}

/** A decision with its conditions; each null where the decision has no such part. */
interface Ruled {
  readonly own: DecidedSystem
  /** Its place in policy.yaml. */
  readonly index: number
  /** The system is chosen. */
  readonly chosen: Condition
  readonly beyond: Condition | null
  readonly unsure: Condition | null
  readonly expired: Condition | null
  /** A finding says that the decision does not hold here. */
  readonly opened: Condition | null
}

/**
 * Makes rules of what an organisation has decided on systems: the answers about its assessment that are then known, the findings that say
 * so, and how long it holds. Systems that nobody is asked about are passed over; that is told where they are checked.
 */
export function decideSystems(decided: readonly DecidedSystem[], { steps, assessment, findings }: DecisionParts): Decided {
  const questions = questionsOf({ steps })
  const catalogue = questions.find((question) => question.catalogue)
  const own = decided.filter(({ id }, index) => isFirst(decided, id, index) && catalogue?.options.some((option) => option.id === id))
  if (catalogue === undefined || own.length === 0) return { steps, findings, claims: { verdicts: [], settled: [] } }
  const ruled = own.map((system) => ruleOf(system, decided.indexOf(system), { fact: catalogue.fact, questions, findings }))
  const withDecisions = steps.map((step) => ({
    ...step,
    questions: step.questions.map((question) => decideQuestion(question, ruled, assessment, questions)),
  }))
  const until = Object.fromEntries(
    own.flatMap(({ id, verdict, validUntil }) => (validUntil === undefined || verdict === 'forbjudet' ? [] : [[id, validUntil]])),
  )
  const canBeUnclear = questions.find(({ fact }) => fact === assessment?.fact)?.options.some(({ unknown }) => unknown) === true
  const all = [...findings, ...ruled.flatMap((rule) => findingsOf(rule, canBeUnclear)), ...unknownIn(catalogue, findings)]
  return {
    steps: withDecisions,
    claims: {
      verdicts: ruled.flatMap(verdictsOf),
      settled: assessment === null ? [] : ruled.flatMap((rule) => settledBy(rule, assessment, questions)),
    },
    findings: wordDecisions(all, { steps: withDecisions, language: 'sv' }),
    ...(Object.keys(until).length === 0 ? {} : { validity: { fact: VALIDITY, of: catalogue.fact, until } }),
  }
}

function isFirst(decided: readonly DecidedSystem[], id: string, index: number): boolean {
  return decided.findIndex((other) => other.id === id) === index
}

interface RuleContext {
  /** Names the system. */
  readonly fact: string
  readonly questions: readonly Question[]
  readonly findings: readonly Finding[]
}

function ruleOf(own: DecidedSystem, index: number, { fact, questions, findings }: RuleContext): Ruled {
  const { beyond, unsure } = own.verdict === 'forbjudet' ? { beyond: {}, unsure: {} } : reachOf(own, questions)
  return {
    own,
    index,
    chosen: { kind: 'holds', fact, options: [own.id] },
    beyond: anyOf(Object.entries(beyond).map(([of, options]) => ({ kind: 'holds', fact: of, options }))),
    unsure: anyOf(Object.entries(unsure).map(([of, options]) => ({ kind: 'holds', fact: of, options }))),
    expired: own.validUntil === undefined || own.verdict === 'forbjudet' ? null : { kind: 'holds', fact: VALIDITY, options: [EXPIRED] },
    opened: anyOf(findings.flatMap(({ overrides, when }) => (overrides?.system === own.id ? [when] : []))),
  }
}

function anyOf(parts: readonly (Condition | null)[]): Condition | null {
  const there = parts.filter((part) => part !== null)
  return there.length === 0 ? null : there.length === 1 && there[0] !== undefined ? there[0] : { kind: 'any', of: there }
}

function allOf(...parts: readonly (Condition | null)[]): Condition {
  const there = parts.filter((part) => part !== null)
  return there.length === 1 && there[0] !== undefined ? there[0] : { kind: 'all', of: there }
}

function noneOf(...parts: readonly (Condition | null)[]): Condition | null {
  const of = anyOf(parts)
  return of === null ? null : { kind: 'not', of }
}

/** `canBeUnclear`: an answer about the assessment says that one does not know, and the organisation's own findings tell what follows from it. */
function findingsOf({ own, chosen, beyond, unsure, expired, opened }: Ruled, canBeUnclear: boolean): readonly Finding[] {
  if (own.verdict === 'forbjudet') return [findingOf(own, 'banned', 'nej', allOf(chosen, noneOf(opened)))]
  const approved = findingOf(
    own,
    'approved',
    own.verdict === 'villkor' ? 'villkor' : 'info',
    allOf(chosen, noneOf(beyond, unsure, expired)),
  )
  const strict = (part: DecisionPart, when: Condition | null, ...except: readonly (Condition | null)[]): readonly Finding[] =>
    when === null ? [] : [findingOf(own, part, 'forst', allOf(chosen, when, noneOf(...except)))]
  return [
    approved,
    ...strict('beyond', beyond, opened),
    ...strict('unsure', unsure, beyond, opened),
    ...(expired === null
      ? []
      : [findingOf(own, 'expired', canBeUnclear ? (own.verdict === 'villkor' ? 'villkor' : 'info') : 'forst', allOf(chosen, expired))]),
  ]
}

/**
 * Whoever does not know which system it is does not know what is decided on it: that is never milder than to know. Nothing follows where the
 * organisation says as much itself to exactly those.
 */
function unknownIn({ fact, options }: Question, own: readonly Finding[]): readonly Finding[] {
  const unknown = options.filter((option) => option.unknown).map(({ id }) => id)
  const isTold = own.some(
    ({ when, effect, roles }) =>
      STRICT.some((outcome) => outcome === effect) &&
      roles.length === 0 &&
      when.kind === 'holds' &&
      when.fact === fact &&
      unknown.every((id) => when.options.includes(id)) &&
      when.options.length === unknown.length,
  )
  if (unknown.length === 0 || isTold) return []
  const finding = findingOf({ id: UNKNOWN_SYSTEM }, 'unknown', 'forst', { kind: 'holds', fact, options: unknown })
  return [{ ...finding, decision: { system: null, part: 'unknown' } }]
}

/** Stands in the id of the finding in place of a system. */
export const UNKNOWN_SYSTEM = 'okant-system'

const PLACES: Readonly<Record<DecisionPart, string>> = {
  approved: '',
  banned: '',
  beyond: '-gransen',
  unsure: '-osakert',
  expired: '-giltigheten',
  unknown: '',
}

/** The permanent id of a finding that follows from a decision; it stands in addresses. */
export function decisionFinding(system: string, part: DecisionPart): string {
  return `beslut-${system}${PLACES[part]}`
}

function findingOf(
  { id, statements = [] }: Pick<DecidedSystem, 'id' | 'statements'>,
  part: DecisionPart,
  effect: Effect,
  when: Condition,
): Finding {
  return {
    id: decisionFinding(id, part),
    when,
    effect,
    standing: false,
    roles: [],
    statements,
    also: [],
    title: '',
    text: [],
    advice: null,
    row: null,
    outcomeLabel: null,
    actions: [],
    interpretation: null,
    ownAdvice: false,
    decision: { system: id, part },
    lang: 'sv',
  }
}

function decideQuestion(
  question: Question,
  ruled: readonly Ruled[],
  assessment: Assessment | null,
  questions: readonly Question[],
): Question {
  const decided = question.catalogue
    ? { ...question, options: question.options.map((option) => withDecision(option, ruled, questions)) }
    : question
  if (assessment?.fact !== question.fact) return decided
  const unknown = question.options.find((option) => option.unknown)?.id ?? null
  // Where no answer says that it is banned nobody is asked, since every other answer would say too much.
  const unasked = assessment.banned === null ? ruled.filter(({ own }) => own.verdict === 'forbjudet') : []
  const isAsked = unasked.map(({ chosen, opened }): Condition => anyOf([noneOf(chosen), opened]) ?? chosen)
  return {
    ...decided,
    when: isAsked.length === 0 ? decided.when : allOf(decided.when, ...isAsked),
    given: [...decided.given, ...ruled.flatMap((rule) => givenBy(rule, assessment, unknown))],
  }
}

function withDecision(
  option: Question['options'][number],
  ruled: readonly Ruled[],
  questions: readonly Question[],
): Question['options'][number] {
  const own = ruled.find((rule) => rule.own.id === option.id)?.own
  return own === undefined || option.system === null
    ? option
    : { ...option, system: { ...option.system, decision: decisionOf(own, questions) } }
}

/** The answers about the assessment that the decision settles, the first that is true. The parts follow on each other so that none is milder than it is. */
function givenBy(
  { own, chosen, beyond, unsure, expired, opened }: Ruled,
  assessment: Assessment,
  unknown: string | null,
): readonly GivenAnswer[] {
  const give = (option: string | null, ...parts: readonly (Condition | null)[]): readonly GivenAnswer[] =>
    option === null ? [] : [{ when: allOf(chosen, ...parts), option }]
  const open = opened === null ? [] : give(assessment.approved, opened, noneOf(expired))
  if (own.verdict === 'forbjudet') return [...open, ...give(assessment.banned)]
  const unclear = anyOf([unsure, expired])
  return [
    ...open,
    ...(beyond === null ? [] : give(assessment.notForThis ?? assessment.banned ?? assessment.notAssessed ?? unknown, beyond)),
    ...(unclear === null ? [] : give(unknown, unclear)),
    ...give(assessment.approved, noneOf(beyond, unclear)),
  ]
}

const MILD: readonly OutcomeId[] = ['villkor', 'ja']
const STRICT: readonly OutcomeId[] = OUTCOMES.filter((id) => !MILD.includes(id))

function verdictsOf({ own, index, chosen, beyond, unsure, expired, opened }: Ruled): readonly VerdictRule[] {
  const rule = { index, system: own.id, key: 'verdict', holds: 'always' } as const
  if (own.verdict === 'forbjudet')
    return [{ ...rule, part: 'banned', when: allOf(chosen, noneOf(opened)), outcomes: ['nej', 'inget-besked'] }]
  const never = (part: VerdictRule['part'], when: Condition | null, ...except: readonly (Condition | null)[]) =>
    when === null ? [] : [{ ...rule, part, when: allOf(chosen, when, noneOf(...except)), outcomes: STRICT }]
  const upTo: Condition | null = own.upTo === undefined ? null : { kind: 'holds', fact: LIMITS.upTo, options: [own.upTo] }
  return [
    {
      ...rule,
      part: 'approved',
      key: upTo === null ? 'verdict' : 'upTo',
      when: allOf(chosen, upTo, noneOf(beyond, unsure, expired)),
      holds: 'sometimes',
      outcomes: MILD,
    },
    ...never('beyond', beyond, opened),
    ...never('unsure', unsure, opened),
  ]
}

/** Nobody is asked about the assessment of a system that is decided on, save where no answer can say that it is unclear. */
function settledBy(
  { own, index, chosen, unsure, expired }: Ruled,
  { fact }: Assessment,
  questions: readonly Question[],
): readonly SettledRule[] {
  const canBeUnclear = questions.find((question) => question.fact === fact)?.options.some((option) => option.unknown) === true
  return [{ index, system: own.id, fact, when: canBeUnclear ? chosen : allOf(chosen, noneOf(unsure, expired)) }]
}

/** The facts that an opening finding may look at: the assessment is asked after them. */
export function looksTooLate(when: Condition, { steps, assessment }: Pick<DecisionParts, 'steps' | 'assessment'>): readonly string[] {
  const asked = questionsOf({ steps }).map(({ fact }) => fact)
  const place = assessment === null ? asked.length : asked.indexOf(assessment.fact)
  return factsIn(when).filter((fact) => asked.indexOf(fact) >= place)
}

function decisionOf(own: DecidedSystem, questions: readonly Question[]): SystemDecision {
  const isAsked = (fact: string): boolean => own.verdict !== 'forbjudet' && questions.some((question) => question.fact === fact)
  const persons = questions.find(({ fact }) => fact === LIMITS.personalData)
  const named = new Set((own.personalData ?? []).flatMap((id) => persons?.groups.find((group) => group.id === id)?.options ?? [id]))
  return {
    verdict: own.verdict,
    upTo: isAsked(LIMITS.upTo) ? (own.upTo ?? null) : null,
    personalData: isAsked(LIMITS.personalData)
      ? (persons?.options.map(({ id }) => id).filter((id) => named.has(id) && !HARMLESS.includes(id)) ?? [])
      : null,
    secrecy: isAsked(LIMITS.secrecy) ? own.secrecy === true : null,
    decidedBy: own.decidedBy,
    decided: own.decided,
    validUntil: own.validUntil ?? null,
    where: own.where ?? null,
    section: own.section ?? null,
    link: own.link ?? null,
    note: own.note ?? null,
    statements: own.statements ?? [],
    lang: 'sv',
  }
}
