import type { OutcomeId } from '../../schema/outcomes.ts'
import type { Failure } from '../../proof/ground.ts'
import { BeyondReach, prove } from '../../proof/prove.ts'
import { proveNotMilder } from '../../proof/prove-child.ts'
import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import { isOpen } from '../compile/compile-findings.ts'
import { checkOptions, unnamedOptions } from './check-options.ts'
import { describeFailure } from '../describe/describe-failure.ts'
import { tellMilder } from '../describe/describe-milder.ts'
import { type Since, sincePublished } from '../versions/since-published.ts'
import { tellAnswers } from '../wording/told-failure.ts'
import { isNoEffect, underCauses } from './under-causes.ts'
import type { ReadOrganisation } from '../compile/load.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { type Problem, sortProblems } from '../read/problem.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Path } from '../read/source-file.ts'

/** What was proved of an organisation. */
export interface ProofReport {
  readonly id: string
  readonly questions: number
  readonly findings: number
  /** Files whose mistakes keep it from being proved at all; none where it was tried. */
  readonly hindered: readonly string[]
  /** Exact number of complete situations; null where nothing was proved. */
  readonly situations: bigint | null
  readonly outcomes: Readonly<Record<OutcomeId, bigint>> | null
  readonly promises: number
  readonly exceptions: number
  /** Findings that never decide alone: information, not a fault. */
  readonly neverAlone: readonly string[]
  /** Answers that nothing tells apart, by question: information, not a fault. */
  readonly unnamed: readonly string[]
  /** The organisation that it extends, and how many claims say that it is never milder; null where it extends none, or that was not proved. */
  readonly beside: { readonly parent: string; readonly claims: number } | null
  readonly milliseconds: number
}

/** What was proved, and what does not hold, at its place in the files. What is wrong because something else is says so, and stands after it. */
export interface Proved {
  readonly problems: readonly Problem[]
  readonly reports: readonly ProofReport[]
}

/**
 * Proves every claim of every organisation that can be read, whatever is wrong with the others, and tells of the rest that it was not
 * proved. `read` is what was found when it was read: each organisation's is told with its proofs, below what it comes of. `tell` hears which organisation is at hand.
 */
export function proveContent(
  parsed: ParsedContent,
  organisations: ReadonlyMap<string, ReadOrganisation>,
  read: readonly Problem[] = [],
  tell: (organisation: string) => void = () => undefined,
): Proved {
  const proved = [...organisations].map(([id, { compiled, hindered }]) => {
    const own = read.filter(({ file }) => file.startsWith(`organisations/${id}/`))
    const since = compiled === null ? null : sincePublished(parsed, id, compiled.sv)
    if (compiled === null || hindered.length > 0) {
      const areOptionsRead = !hindered.some((path) => /flow\.yaml$|questions\.yaml$/.test(path))
      const options = compiled === null || !areOptionsRead ? [] : checkOptions(parsed, id, compiled.sv)
      const problems = compiled === null ? own : [...options, ...underCauses(parsed, compiled.sv, own, since)]
      return { problems, report: notProved(id, compiled?.sv ?? null, hindered) }
    }
    tell(id)
    const { problems: claims, report: alone } = proveOrganisation(parsed, id, compiled.sv, since)
    const parent = organisations.get(compiled.sv.claims.parent?.id ?? '')?.compiled?.sv
    const { problems: milder, beside } = proveBeside(parsed, compiled.sv, parent)
    const problems = [...claims, ...milder]
    const report = { ...alone, beside }
    const options = checkOptions(parsed, id, compiled.sv)
    return {
      problems: [
        ...options,
        ...underCauses(parsed, compiled.sv, [...own.filter(isNoEffect), ...problems, ...own.filter((each) => !isNoEffect(each))], since),
      ],
      report,
    }
  })
  return { problems: proved.flatMap((each) => each.problems), reports: proved.map((each) => each.report) }
}

function notProved(id: string, own: CompiledOrganisation | null, hindered: readonly string[]): ProofReport {
  return { ...figuresOf(id, own), hindered, situations: null, outcomes: null, neverAlone: [], unnamed: [], beside: null, milliseconds: 0 }
}

function figuresOf(id: string, own: CompiledOrganisation | null) {
  return {
    id,
    questions: own === null ? 0 : questionsOf(own.organisation).length,
    findings: own?.organisation.findings.length ?? 0,
    promises: own?.claims.promises.length ?? 0,
    exceptions: own?.claims.exceptions.length ?? 0,
  }
}

function proveOrganisation(
  parsed: ParsedContent,
  id: string,
  compiled: CompiledOrganisation,
  since: Since | null,
): { readonly problems: readonly Problem[]; readonly report: ProofReport } {
  const { organisation, claims } = compiled
  const start = performance.now()
  const report = { ...figuresOf(id, compiled), hindered: [], beside: null, unnamed: unnamedOptions(parsed, id, compiled) }
  const time = (): number => Math.round(performance.now() - start)
  try {
    const { failures, situations, outcomes, neverAlone } = prove(organisation, claims)
    const open = new Set(organisation.findings.filter(isOpen).map((finding) => finding.id))
    const told = failures.filter((failure) => failure.kind !== 'finding-never-applies' || !open.has(failure.finding))
    const placed = told.map((failure) => ({ failure, problem: placeFailure(parsed, id, { compiled, since }, failure) }))
    const problems = sortProblems(placed.flatMap(({ failure, problem }) => (isUselessHere(failure, problem) ? [] : [problem])))
    return { problems, report: { ...report, situations, outcomes, neverAlone, milliseconds: time() } }
  } catch (error) {
    if (!(error instanceof BeyondReach)) throw error
    const message =
      'Flödet är för sammanflätat för att bevisas: fynd och villkor ser på frågor som ligger långt från varandra. Inget är bevisat. Flytta frågor som hör ihop närmare varandra.'
    const problem = { file: `organisations/${id}/flow.yaml`, line: 1, column: 1, message }
    return { problems: [problem], report: { ...report, situations: null, outcomes: null, neverAlone: [], milliseconds: time() } }
  }
}

/** What comes from the organisation that this one extends need not be of use here. */
const OF_NO_USE: readonly Failure['kind'][] = [
  'question-never-asked',
  'question-without-effect',
  'finding-never-applies',
  'finding-always-applies',
  'findings-alike',
  'also-never-applies',
  'action-never-told',
  'outcome-never-reached',
  'promise-empty',
  'exception-not-needed',
]

function isUselessHere({ kind }: Failure, { from }: Problem): boolean {
  return from !== undefined && OF_NO_USE.includes(kind)
}

/** Proves that an organisation is never milder than the one that it extends. */
function proveBeside(
  parsed: ParsedContent,
  own: CompiledOrganisation,
  parent: CompiledOrganisation | undefined,
): { readonly problems: readonly Problem[]; readonly beside: ProofReport['beside'] } {
  const claim = own.claims.parent
  if (claim === undefined || parent === undefined) return { problems: [], beside: null }
  const { id } = own.organisation
  const policy = parsed.written(`organisations/${id}/policy.yaml`)
  const tell = (message: string): Problem => ({ ...policy.problemAt(['extends', 'organisation'], message), isProved: true })
  try {
    const { milder, claims } = proveNotMilder(own.organisation, parent.organisation, claim)
    return { problems: milder.slice(0, 1).map((each) => tell(tellMilder(each, own, parent))), beside: { parent: claim.id, claims } }
  } catch (error) {
    if (!(error instanceof BeyondReach)) throw error
    return {
      problems: [tell(`Det går inte att bevisa att ”${id}” aldrig är mildare än ”${claim.id}”: frågorna är för sammanflätade.`)],
      beside: null,
    }
  }
}

function placeFailure(
  parsed: ParsedContent,
  id: string,
  { compiled, since }: { readonly compiled: CompiledOrganisation; readonly since: Since | null },
  failure: Failure,
): Problem {
  const { name, path } = placeOf(compiled, failure)
  const { message, behind } = describeFailure(failure, compiled, since)
  const problem = parsed.source(`organisations/${id}/${name}.yaml`).problemAt(path, message)
  const example = 'examples' in failure ? failure.examples[0] : 'example' in failure ? failure.example : undefined
  const way = example && { answers: example.answers, told: tellAnswers(example.answers, questionsOf(compiled.organisation)) }
  return { ...problem, isProved: true, behind: behind.map((each) => each.id), ...(way === undefined ? {} : { way }) }
}

function placeInFinding(failure: Failure): Path {
  if (failure.kind === 'also-never-applies') return ['also', failure.index, 'when']
  if (failure.kind === 'action-finds-out-known' || failure.kind === 'action-twice') return ['actions', failure.index]
  return failure.kind === 'action-never-told' ? ['actions', failure.index, 'when'] : ['when']
}

function placeOf({ organisation, claims }: CompiledOrganisation, failure: Failure): { readonly name: string; readonly path: Path } {
  switch (failure.kind) {
    case 'question-never-asked':
    case 'question-without-options':
    case 'question-without-effect':
    case 'unknown-rewarded': {
      const step = organisation.steps.findIndex((each) => each.questions.some((question) => question.fact === failure.fact))
      const question = organisation.steps[step]?.questions.findIndex((each) => each.fact === failure.fact) ?? 0
      const field = failure.kind === 'question-never-asked' ? 'when' : failure.kind === 'question-without-options' ? 'options' : 'fact'
      return { name: 'flow', path: ['steps', step, 'questions', question, field] }
    }
    case 'finding-never-applies':
    case 'finding-always-applies':
    case 'findings-alike':
    case 'also-never-applies':
    case 'action-never-told':
    case 'action-finds-out-known':
    case 'action-twice': {
      const index = organisation.findings.findIndex((finding) => finding.id === failure.finding)
      const decided = organisation.findings[index]?.decision
      if (decided !== undefined)
        return { name: 'policy', path: ['systems', claims.settled.find(({ system }) => system === decided.system)?.index ?? 0] }
      return { name: 'findings', path: ['findings', index, ...placeInFinding(failure)] }
    }
    case 'outcome-never-reached':
      return { name: 'policy', path: ['outcomes', organisation.outcomes.findIndex((outcome) => outcome.id === failure.outcome)] }
    case 'decision-broken':
    case 'approval-empty':
      return { name: 'policy', path: ['systems', failure.verdict.index, failure.verdict.key] }
    case 'decided-asked':
      return { name: 'policy', path: ['systems', failure.settled.index, 'verdict'] }
    case 'expired-rewarded':
      return { name: 'policy', path: ['systems'] }
    case 'outcome-not-declared':
    case 'no-guidance':
      return failure.kind === 'no-guidance' ? { name: 'findings', path: ['findings'] } : { name: 'policy', path: ['outcomes'] }
    case 'risk-order':
      return { name: 'promises', path: ['riskOrder', failure.fact] }
    case 'promise-broken':
    case 'promise-empty':
      return { name: 'promises', path: ['promises', claims.promises.findIndex((promise) => promise.id === failure.promise)] }
    case 'contradiction-never-met': {
      const index = organisation.contradictions.findIndex(({ id }) => id === failure.contradiction)
      return { name: 'flow', path: ['contradictions', index, 'when'] }
    }
    case 'exception-not-needed':
      return { name: 'promises', path: ['exceptions', failure.index] }
  }
}
