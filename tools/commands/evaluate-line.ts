import * as z from 'zod/mini'
import { chosenIn, evaluate, isSettled, readAnswers, type AnswerProblem } from '../../src/engine/index.ts'
import type { Answers } from '../../src/schema/answers.ts'
import type { RuleSet } from '../../src/schema/model.ts'
import { Day } from '../../src/schema/ids.ts'
import { parseJson } from '../../src/schema/parse-json.ts'

const Line = z.strictObject({
  organisation: z.string(),
  /** The day to tell of; without it that of today. */
  day: z.optional(Day),
  // Not a record: that would drop the key "__proto__" in silence.
  answers: z.custom<Readonly<Record<string, unknown>>>((value) => typeof value === 'object' && value !== null && !Array.isArray(value)),
})

/** One line of output. `outcome` is null while it is not settled, and whenever there are errors. */
export interface LineResult {
  readonly organisation: string | null
  readonly outcome: string | null
  readonly complete: boolean
  readonly next: string | null
  readonly findings: readonly { readonly id: string; readonly effect: string; readonly statements: readonly string[] }[]
  /** Facts that were answered although their question is not asked. */
  readonly ignored: readonly string[]
  /** Swedish sentences that name what is wrong. */
  readonly errors: readonly string[]
}

/** Evaluates one JSON line under the organisation that it names, on the day that it tells or else the one that the rules have. Never throws: whatever is wrong with the line is told in `errors`. */
export function evaluateLine(rules: ReadonlyMap<string, RuleSet>, line: string): LineResult {
  const read = readLine(line)
  if (typeof read === 'string') return failed(null, [read])
  const own = rules.get(read.organisation)
  if (own === undefined) return failed(read.organisation, [`Organisationen ”${read.organisation}” finns inte.`])
  const { answers, problems } = readAnswers(own, read.answers)
  if (problems.length > 0) return failed(read.organisation, problems.map(describeProblem))
  const evaluation = evaluate(own, answers, read.day)
  const { outcome, complete, next, findings, ignored } = evaluation
  return {
    organisation: read.organisation,
    outcome: isSettled(evaluation) ? outcome.id : null,
    complete,
    next,
    findings: findings.filter(({ id }) => isFor(own, id, answers)).map(({ id, effect, statements }) => ({ id, effect, statements })),
    ignored,
    errors: [],
  }
}

/** What is for some roles is told of where the line gives one of them. It decides nothing, and is never asked for. */
function isFor(rules: RuleSet, id: string, answers: Answers): boolean {
  const roles = rules.findings.find((finding) => finding.id === id)?.roles ?? []
  return roles.length === 0 || chosenIn(answers, 'roll').some((role) => roles.includes(role))
}

function readLine(line: string): z.infer<typeof Line> | string {
  const data = parseJson(line)
  if (data === undefined) return `Raden är inte JSON: ”${line.slice(0, 80)}”.`
  const parsed = z.safeParse(Line, data)
  if (parsed.success) return parsed.data
  const places = parsed.error.issues.map((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.')))
  return `Raden ska ha formen {"organisation": …, "answers": {…}}. Fel i: ${places.map((place) => (place === '' ? 'raden' : place)).join('; ')}.`
}

function failed(organisation: string | null, errors: readonly string[]): LineResult {
  return { organisation, outcome: null, complete: false, next: null, findings: [], ignored: [], errors }
}

/** A Swedish sentence that names the fact and the option that could not be read. */
export function describeProblem(problem: AnswerProblem): string {
  switch (problem.kind) {
    case 'unknown-fact':
      return `Frågan ”${problem.fact}” finns inte.`
    case 'unknown-option':
      return `Svaret ”${problem.option}” finns inte till frågan ”${problem.fact}”.`
    case 'option-not-here':
      return `Svaret ”${problem.option}” på frågan ”${problem.fact}” används inte i den här organisationen.`
    case 'not-a-choice':
      return `Frågan ”${problem.fact}” ska ha ett svar, som text.`
    case 'not-a-list':
      return `Frågan ”${problem.fact}” ska ha en lista med svar.`
    case 'exclusive':
      return `Svaret ”${problem.option}” på frågan ”${problem.fact}” går inte att kombinera med andra.`
  }
}
