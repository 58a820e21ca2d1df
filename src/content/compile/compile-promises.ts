import {
  type ActionPlace,
  type ActionRule,
  COMPARISON_EXCEPTIONS,
  type Claims,
  type Exception,
  FINDING_EXCEPTIONS,
  type PromiseRule,
} from '../../schema/claims.ts'
import type { Condition, Finding, Organisation, Question } from '../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import type { Promises } from '../../schema/promises.ts'
import { compileCondition, type Scope } from './compile-condition.ts'
import { propose } from '../read/nearest.ts'
import type { Noted } from '../read/noted.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Path } from '../read/source-file.ts'

/** What promises are read against. */
export interface PromiseContext {
  readonly scope: Scope
  readonly organisation: Organisation
  /** Null where they follow from the findings. */
  readonly outcomes: readonly OutcomeId[] | null
  /** What has to hold of the systems on which the organisation has decided. */
  readonly decisions: Pick<Claims, 'verdicts' | 'settled'>
  /** Reports a statement that does not exist. */
  readonly checkStatements: (ids: readonly string[], path: Path) => void
  /** The findings file names this id, also where it was left out because of another mistake. */
  readonly isFindingMentioned: (id: string) => boolean
}

/** Compiles what is to be proved of an organisation. Without a promises.yaml only what must hold of every organisation is left. */
export function compileClaims(file: Noted<Promises> | undefined, context: PromiseContext): Claims {
  const questions = questionsOf(context.organisation)
  const unknown = questions.map(
    (question) => [question.fact, question.options.filter((option) => option.unknown).map((option) => option.id)] as const,
  )
  return {
    outcomes: context.outcomes,
    findingOut: findingOut(questions, context.organisation.findings),
    sayingSame: sayingSame(context.organisation.findings),
    contradictions: context.organisation.contradictions,
    unknown: Object.fromEntries(unknown.filter(([, options]) => options.length > 0)),
    promises: file === undefined ? [] : compilePromises(file, context),
    ...context.decisions,
    exceptions: file === undefined ? [] : compileExceptions(file, context),
    riskOrder: file === undefined ? [] : compileRiskOrder(file, context),
  }
}

function findingOut(questions: readonly Question[], findings: readonly Finding[]): readonly ActionRule[] {
  return findings.flatMap(({ id, actions }) =>
    actions.flatMap(({ findsOut }, index): readonly ActionRule[] => {
      const question = questions.find(({ fact }) => fact === findsOut)
      if (question === undefined) return []
      const chosen = (isUnknown: boolean): Condition => {
        const options = question.options.filter(({ unknown }) => unknown === isUnknown).map((option) => option.id)
        return { kind: 'holds', fact: question.fact, options }
      }
      // Of several answers one can say that the rest is not known.
      const settled: Condition = { kind: 'all', of: [chosen(false), { kind: 'not', of: chosen(true) }] }
      return [{ finding: id, index, fact: question.fact, settled }]
    }),
  )
}

/** By their words, and by the fact that they find out. */
function sayingSame(findings: readonly Finding[]): readonly (readonly ActionPlace[])[] {
  const all = findings.flatMap(({ id, actions }) => actions.map((action, index) => ({ action, place: { finding: id, index } })))
  const groups = [
    ...Map.groupBy(all, ({ action }) =>
      action.text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    ).values(),
    ...Map.groupBy(
      all.filter(({ action }) => action.findsOut !== null),
      ({ action }) => action.findsOut,
    ).values(),
  ]
  return groups.filter(({ length }) => length > 1).map((group) => group.map(({ place }) => place))
}

function compilePromises(file: Noted<Promises>, context: PromiseContext): readonly PromiseRule[] {
  const ids = new Set<string>()
  return (file.value?.promises ?? []).map((promise, index): PromiseRule => {
    const at = ['promises', index]
    if (ids.has(promise.id)) file.source.report([...at, 'id'], `Löftet ”${promise.id}” finns två gånger. Ge ett av dem ett annat id.`)
    ids.add(promise.id)
    const { never, always } = promise.outcome
    if ((never === undefined) === (always === undefined)) {
      file.source.report([...at, 'outcome'], 'Ange antingen de utfall som aldrig får bli (never), eller de enda som får bli (always).')
    }
    always?.forEach((id, place) => {
      if (context.outcomes?.includes(id) !== false) return
      file.source.report([...at, 'outcome', 'always', place], `Utfallet ”${id}” finns inte bland utfallen.${propose(id, context.outcomes)}`)
    })
    context.checkStatements(promise.statements, [...at, 'statements'])
    const when = compileCondition(promise.when, context.scope, file.source, [...at, 'when'])
    const allowed = always ?? OUTCOMES.filter((id) => never?.includes(id) !== true)
    return { id: promise.id, text: promise.text, when, allowed, statements: promise.statements }
  })
}

function compileExceptions(file: Noted<Promises>, context: PromiseContext): readonly Exception[] {
  const { source } = file
  return (file.value?.exceptions ?? []).flatMap((exception, index): readonly Exception[] => {
    const at = ['exceptions', index]
    const { kind, fact, finding, reason } = exception
    const isComparison = COMPARISON_EXCEPTIONS.includes(kind as (typeof COMPARISON_EXCEPTIONS)[number])
    if (exception.when !== undefined && !isComparison)
      source.reportKey(at, 'when', `Ett undantag av slaget ”${kind}” kan inte ha villkor. Ta bort villkoret.`)
    if (FINDING_EXCEPTIONS.includes(kind as (typeof FINDING_EXCEPTIONS)[number])) {
      if (fact !== undefined)
        source.reportKey(at, 'fact', `Ett undantag av slaget ”${kind}” gäller ett fynd. Ange fyndet (finding) i stället för frågan.`)
      if (finding === undefined) {
        source.report(at, `Ett undantag av slaget ”${kind}” gäller ett fynd. Ange vilket (finding).`)
        return []
      }
      const ids = context.organisation.findings.map((each) => each.id)
      if (!ids.includes(finding) && !context.isFindingMentioned(finding))
        source.report([...at, 'finding'], `Fyndet ”${finding}” finns inte.${propose(finding, ids)}`)
      return [{ kind, finding, reason } as Exception]
    }
    if (finding !== undefined)
      source.reportKey(at, 'finding', `Ett undantag av slaget ”${kind}” gäller en fråga. Ange frågan (fact) i stället för fyndet.`)
    if (fact === undefined) {
      source.report(at, `Ett undantag av slaget ”${kind}” gäller en fråga. Ange vilken (fact).`)
      return []
    }
    checkFact(context, fact, () => source.report([...at, 'fact'], describeFact(context, fact)))
    const when = exception.when === undefined ? null : compileCondition(exception.when, context.scope, source, [...at, 'when'])
    return [(isComparison ? { kind, fact, when, reason } : { kind, fact, reason }) as Exception]
  })
}

function compileRiskOrder(file: Noted<Promises>, context: PromiseContext): Claims['riskOrder'] {
  return Object.entries(file.value?.riskOrder ?? {}).map(([fact, options]) => {
    const known = context.scope.facts.get(fact)
    checkFact(context, fact, () => file.source.reportKey(['riskOrder'], fact, describeFact(context, fact)))
    options.forEach((option, index) => {
      const at = ['riskOrder', fact, index]
      if (options.indexOf(option) !== index)
        file.source.report(at, `Svaret ”${option}” till frågan ”${fact}” står två gånger i ordningen. Ta bort det ena.`)
      if (known === undefined || known.options.includes(option) || context.scope.isMentioned(option)) return
      file.source.report(at, `Svaret ”${option}” finns inte till frågan ”${fact}”.${propose(option, known.options)}`)
    })
    return { fact, options }
  })
}

function checkFact(context: PromiseContext, fact: string, report: () => void): void {
  if (!context.scope.facts.has(fact) && !context.scope.isMentioned(fact)) report()
}

function describeFact({ scope }: PromiseContext, fact: string): string {
  return scope.explain(fact) ?? `Frågan ”${fact}” finns inte.${propose(fact, scope.facts.keys())}`
}
