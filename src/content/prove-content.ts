import type { OutcomeId } from '../schema/outcomes.ts'
import type { Failure } from '../proof/ground.ts'
import { BeyondReach, prove } from '../proof/prove.ts'
import type { CompiledOrganisation } from './compile-organisation.ts'
import { describeFailure } from './describe-failure.ts'
import type { Content } from './load.ts'
import type { ParsedContent } from './parsed-content.ts'
import { type Problem, sortProblems } from './problem.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { Path } from './source-file.ts'

/** What was proved of an organisation. */
export interface ProofReport {
  readonly id: string
  readonly questions: number
  readonly findings: number
  /** Exact number of complete situations; null where the proof was out of reach. */
  readonly situations: bigint | null
  readonly outcomes: Readonly<Record<OutcomeId, bigint>> | null
  readonly promises: number
  readonly exceptions: number
  /** Findings that never decide alone: information, not a fault. */
  readonly neverAlone: readonly string[]
  readonly milliseconds: number
}

/** Proves every claim of every organisation, and tells what does not hold at its place in the files. `tell` hears which organisation is at hand. */
export function proveContent(
  parsed: ParsedContent,
  content: Content,
  tell: (organisation: string) => void = () => undefined,
): { readonly problems: readonly Problem[]; readonly reports: readonly ProofReport[] } {
  const proved = [...content.organisations].map(([id, { sv }]) => {
    tell(id)
    return proveOrganisation(parsed, id, sv)
  })
  return { problems: sortProblems(proved.flatMap((each) => each.problems)), reports: proved.map((each) => each.report) }
}

function proveOrganisation(
  parsed: ParsedContent,
  id: string,
  compiled: CompiledOrganisation,
): { readonly problems: readonly Problem[]; readonly report: ProofReport } {
  const { organisation, claims } = compiled
  const start = performance.now()
  const report = {
    id,
    questions: questionsOf(organisation).length,
    findings: organisation.findings.length,
    promises: claims.promises.length,
    exceptions: claims.exceptions.length,
  }
  try {
    const proof = prove(organisation, claims)
    const problems = proof.failures.map((failure) => placeFailure(parsed, id, compiled, failure))
    const { situations, outcomes, neverAlone } = proof
    return { problems, report: { ...report, situations, outcomes, neverAlone, milliseconds: Math.round(performance.now() - start) } }
  } catch (error) {
    if (!(error instanceof BeyondReach)) throw error
    const message =
      'Flödet är för sammanflätat för att bevisas: fynd och villkor ser på frågor som ligger långt från varandra. Inget är bevisat. Flytta frågor som hör ihop närmare varandra.'
    const problem = { file: `organisations/${id}/flow.yaml`, line: 1, column: 1, message }
    return {
      problems: [problem],
      report: { ...report, situations: null, outcomes: null, neverAlone: [], milliseconds: Math.round(performance.now() - start) },
    }
  }
}

function placeFailure(parsed: ParsedContent, id: string, compiled: CompiledOrganisation, failure: Failure): Problem {
  const { name, path } = placeOf(compiled, failure)
  return parsed.source(`organisations/${id}/${name}.yaml`).problemAt(path, describeFailure(failure))
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
      return { name: 'findings', path: ['findings', index, ...placeInFinding(failure)] }
    }
    case 'outcome-never-reached':
      return { name: 'policy', path: ['outcomes', organisation.outcomes.findIndex((outcome) => outcome.id === failure.outcome)] }
    case 'ban-broken':
    case 'approval-empty': {
      const { index, classIndex } = failure.verdict
      return { name: 'policy', path: ['systems', index, ...(classIndex === null ? ['verdict'] : ['classes', classIndex])] }
    }
    case 'outcome-not-declared':
    case 'no-guidance':
      return failure.kind === 'no-guidance' ? { name: 'findings', path: ['findings'] } : { name: 'policy', path: ['outcomes'] }
    case 'risk-order':
      return { name: 'promises', path: ['riskOrder', failure.fact] }
    case 'promise-broken':
    case 'promise-empty':
      return { name: 'promises', path: ['promises', claims.promises.findIndex((promise) => promise.id === failure.promise)] }
    case 'exception-not-needed':
      return { name: 'promises', path: ['exceptions', failure.index] }
  }
}
