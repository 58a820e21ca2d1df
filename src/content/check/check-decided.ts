import { type Evaluation, evaluate, readAnswers, truthOf } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import { Decided, type DecidedCase, type DecidedSource, type ToldSource, type TOLD_PARTS } from '../../schema/decided.ts'
import type { Effect } from '../../schema/outcomes.ts'
import type { Finding, Organisation } from '../../schema/model.ts'
import type { Content } from '../compile/load.ts'
import { propose } from '../read/nearest.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { plainText } from '../wording/plain-text.ts'
import { type Problem, sortProblems } from '../read/problem.ts'
import type { Path } from '../read/source-file.ts'

/** The value of `asks` where every question is answered. */
const NOTHING = 'inget'

/** A place in a besked where something is told. */
interface Told {
  readonly finding: string
  readonly effect: Effect
  readonly statements: readonly string[]
  readonly in: (typeof TOLD_PARTS)[number]
  readonly text: string
  readonly ownAdvice: boolean
}

type Report = (path: Path, message: string) => void

/** Holds what has been decided of the words of certain cases, in each organisation's decided.yaml, against what those cases are told. */
export function checkDecided(parsed: ParsedContent, organisations: Content['organisations']): readonly Problem[] {
  const problems: Problem[] = []
  for (const [id, { sv }] of organisations) {
    const path = `organisations/${id}/decided.yaml`
    if (!parsed.files.has(path)) continue
    const { value, source } = parsed.file(Decided, path)
    if (value === undefined) continue
    const report: Report = (at, message) => problems.push(source.problemAt(at, message))
    value.decided.forEach((decided, index) => {
      if (value.decided.findIndex((other) => other.id === decided.id) !== index)
        report(['decided', index, 'id'], `Beslutet ”${decided.id}” finns två gånger. Ge ett av dem ett annat id.`)
      checkOne(value, decided, sv.organisation, (at, message) => report(['decided', index, ...at], message))
    })
  }
  return sortProblems(problems)
}

function checkOne({ cases }: Decided, decided: DecidedSource, organisation: Organisation, report: Report): void {
  const wrong = new Set<string>()
  decided.of.forEach((one, index) => {
    const base = Object.hasOwn(cases, one.case) ? cases[one.case] : undefined
    if (base === undefined) {
      report(['of', index, 'case'], `Fallet ”${one.case}” finns inte.${propose(one.case, Object.keys(cases))}`)
      return
    }
    for (const answers of variantsOf(base, one)) {
      const read = readAnswers(organisation, answers)
      const [lost] = read.problems
      if (lost !== undefined) report(['of', index], `Svaret på ”${lost.fact}” finns inte i organisationens frågor.`)
      else {
        const evaluation = evaluate(organisation, read.answers)
        for (const [at, message] of faultsOf(decided, evaluation, toldOf(organisation, evaluation))) {
          // One of the cases stands for all that have the same fault.
          if (!wrong.has(at.join('/'))) report(at, `${message} Gäller ”${one.case}”${differenceOf(base, answers)}.`)
          wrong.add(at.join('/'))
        }
      }
    }
  })
}

/** The case with its own answers, once for each choice among `each`. */
function variantsOf(base: Answers, { answers, each = {} }: DecidedCase): readonly Answers[] {
  return Object.entries(each).reduce<readonly Answers[]>(
    (all, [fact, options]) =>
      all.flatMap((variant) => options.map((option) => ({ ...variant, [fact]: Array.isArray(variant[fact]) ? [option] : option }))),
    [{ ...base, ...answers }],
  )
}

function differenceOf(base: Answers, answers: Answers): string {
  const other = Object.entries(answers).filter(([fact, value]) => JSON.stringify(base[fact]) !== JSON.stringify(value))
  return other.length === 0 ? '' : ` med ${other.map(([fact, value]) => `${fact}: ${[value].flat().join(', ')}`).join('; ')}`
}

function faultsOf(decided: DecidedSource, evaluation: Evaluation, told: readonly Told[]): readonly (readonly [Path, string])[] {
  const { outcome, asks, tells = [], never = [] } = decided
  const next = evaluation.next ?? NOTHING
  const faults: (readonly [Path, string])[] = []
  if (outcome !== undefined && evaluation.outcome.id !== outcome)
    faults.push([['outcome'], `Beskedet blir ”${evaluation.outcome.id}”, men det är bestämt att det ska bli ”${outcome}”.`])
  if (asks !== undefined && next !== asks) faults.push([['asks'], `Härnäst ställs ${askedIn(next)}. Bestämt är ${askedIn(asks)}.`])
  tells.forEach((wanted, index) => {
    const count = told.filter((one) => isTold(one, wanted)).length
    if (wanted.times === undefined ? count === 0 : count !== Number(wanted.times))
      faults.push([
        ['tells', index],
        `${describeCount(count)} Bestämt är att det sägs${wanted.times === undefined ? '' : ` ${places(Number(wanted.times))}`}.`,
      ])
  })
  never.forEach((unwanted, index) => {
    const found = told.find((one) => isTold(one, unwanted))
    if (found !== undefined)
      faults.push([['never', index], `Beskedet säger ”${found.text}”, i fyndet ”${found.finding}”. Bestämt är att det inte sägs.`])
  })
  return faults
}

function describeCount(count: number): string {
  return count === 0 ? 'Beskedet säger inte det här.' : `Beskedet säger det här ${places(count)}.`
}

function places(count: number): string {
  return count === 1 ? 'på ett ställe' : `på ${count} ställen`
}

function isTold(told: Told, wanted: ToldSource): boolean {
  const text = told.text.toLowerCase()
  const has = (word: string): boolean => text.includes(word.toLowerCase())
  return (
    (wanted.finding ?? told.finding) === told.finding &&
    (wanted.effect ?? told.effect) === told.effect &&
    (wanted.in ?? told.in) === told.in &&
    (wanted.ownAdvice ?? told.ownAdvice) === told.ownAdvice &&
    (wanted.statement === undefined || told.statements.includes(wanted.statement)) &&
    (wanted.words === undefined || wanted.words.some(has)) &&
    wanted.without?.some(has) !== true
  )
}

/** Everything that a case is told, place by place, whatever the role: what holds for some roles alone is told apart. */
function toldOf(organisation: Organisation, { findings, known }: Evaluation): readonly Told[] {
  const byId = new Map(organisation.findings.map((finding) => [finding.id, finding]))
  return findings.flatMap(({ id, statements }) => {
    const finding = byId.get(id)
    return finding === undefined || finding.roles.length > 0
      ? []
      : partsOf(finding, known).map((part) => ({ ...part, finding: id, effect: finding.effect, statements }))
  })
}

function partsOf(finding: Finding, known: Evaluation['known']): readonly Pick<Told, 'in' | 'text' | 'ownAdvice'>[] {
  const { title, text, advice, interpretation, actions, ownAdvice } = finding
  return [
    { in: 'title', text: title, ownAdvice },
    { in: 'text', text: plainText(text), ownAdvice },
    ...(advice === null ? [] : [{ in: 'advice' as const, text: plainText(advice), ownAdvice: true }]),
    ...(interpretation === null ? [] : [{ in: 'interpretation' as const, text: interpretation, ownAdvice }]),
    ...actions
      .filter(({ when }) => when === null || truthOf(when, known) === true)
      .map((action) => ({ in: 'action' as const, text: action.text, ownAdvice: action.ownAdvice })),
  ]
}

function askedIn(fact: string): string {
  return fact === NOTHING ? 'ingen fråga' : `frågan ”${fact}”`
}
