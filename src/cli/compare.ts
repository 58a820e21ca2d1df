import { evaluate } from '../engine/index.ts'
import type { Answers } from '../schema/answers.ts'
import type { RuleSet } from '../schema/model.ts'
import { randomAnswers } from './random-answers.ts'
import { applyReading, type Reading } from './reading.ts'

/** A kind of difference, with the number of cases that show it and the first of them as a line for `evaluate`. */
interface Difference {
  readonly message: string
  readonly cases: number
  readonly example: string
}

export interface Comparison {
  readonly differences: readonly Difference[]
  /** Rules of the reading that applied in no case, so that nothing is known of them. */
  readonly untried: readonly string[]
}

/** Compares content with a reading over random complete answers. `ruleOf` tells which rule of the reading a finding carries out. */
export function compare(
  content: RuleSet,
  ruleOf: ReadonlyMap<string, string>,
  reading: Reading,
  cases: number,
  random: () => number,
): Comparison {
  const questions = content.steps.flatMap((step) => step.questions)
  const multiple = new Set(questions.filter((question) => question.multiple).map((question) => question.fact))
  const found = new Map<string, { cases: number; readonly example: string }>()
  const untried = new Set(reading.rules.map((rule) => rule.id))
  for (let index = 0; index < cases; index++) {
    const given = randomAnswers(questions, random)
    const answers: Answers = Object.fromEntries(
      Object.entries(given).map(([fact, options]) => [fact, multiple.has(fact) ? options : (options[0] ?? '')]),
    )
    const expected = applyReading(reading, given)
    for (const rule of expected.rules.keys()) untried.delete(rule)
    for (const message of compareCase(content, ruleOf, answers, expected)) {
      const known = found.get(message)
      if (known === undefined) found.set(message, { cases: 1, example: JSON.stringify({ organisation: content.id, answers }) })
      else known.cases++
    }
  }
  return { differences: [...found].map(([message, seen]) => ({ message, ...seen })), untried: [...untried] }
}

function compareCase(
  content: RuleSet,
  ruleOf: ReadonlyMap<string, string>,
  answers: Answers,
  expected: ReturnType<typeof applyReading>,
): readonly string[] {
  const actual = evaluate(content, answers)
  const messages: string[] = []
  const { id, certain } = actual.outcome
  if (!actual.complete || !certain) messages.push('Innehållet får inget säkert utfall av fullständiga svar.')
  if (id !== expected.outcome) messages.push(`Utfallet är ”${id}” i innehållet men ”${expected.outcome}” i läsningen.`)
  const asked = actual.asked.map(({ fact }) => fact)
  for (const fact of asked) if (!expected.asked.includes(fact)) messages.push(`Frågan ”${fact}” ställs i innehållet men inte i läsningen.`)
  for (const fact of expected.asked) if (!asked.includes(fact)) messages.push(`Frågan ”${fact}” ställs i läsningen men inte i innehållet.`)
  const applied = new Map(actual.findings.map((finding) => [ruleOf.get(finding.id) ?? finding.id, finding.statements]))
  for (const rule of applied.keys()) if (!expected.rules.has(rule)) messages.push(`${rule} gäller i innehållet men inte i läsningen.`)
  for (const [rule, statements] of expected.rules) {
    const own = applied.get(rule)
    if (own === undefined) messages.push(`${rule} gäller i läsningen men inte i innehållet.`)
    else for (const statement of statements) if (!own.includes(statement)) messages.push(`${rule} saknar påståendet ”${statement}”.`)
  }
  return messages
}
