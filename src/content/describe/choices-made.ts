import { VALIDITY } from '../../schema/validity.ts'
import {
  choicesIn,
  countChoices,
  endsEarly,
  evaluate,
  factsIn,
  isAllYes,
  isSettled,
  tickedIn,
  type Choice,
  type ChoiceStep,
} from '../../engine/index.ts'
import { createSpace, answersOf, smallestSituation } from '../../proof/space.ts'
import type { Answers } from '../../schema/answers.ts'
import type { QuestionRule, RuleSet } from '../../schema/model.ts'

/** Rules with the groups in which their questions are asked. */
export interface AskedRules extends RuleSet {
  readonly steps: readonly ChoiceStep[]
}

/** How the choices of one person go. */
export interface ChoicesMade {
  /** All of them, where nobody stops before the end. */
  readonly all: number
  /** After how many the outcome is settled. */
  readonly settled: number
  /** After how many a no is certain; null where it never is. */
  readonly refused: number | null
  /** Choices that belong to the first question, which the organisation's own page asks. */
  readonly first: number
}

/** The choices that lead to complete answers, one after the other: the facts that are answered with each. */
export function choicesMade(rules: AskedRules, answers: Answers): ChoicesMade {
  const parts = rules.steps.flatMap((step) => choicesIn(step, evaluate(rules, answers))).flatMap((choice) => partsOf(choice, answers))
  const evaluations = parts.map((_, index) => {
    const facts = new Set(parts.slice(0, index + 1).flat())
    return evaluate(rules, Object.fromEntries(Object.entries(answers).filter(([fact]) => facts.has(fact))))
  })
  const settled = evaluations.findIndex(isSettled)
  const refused = evaluations.findIndex(endsEarly)
  return {
    all: parts.length,
    settled: settled + 1,
    refused: refused === -1 ? null : refused + 1,
    first: parts[0]?.includes(FIRST) === true ? 1 : 0,
  }
}

/** What it is about, which the page of an organisation asks with buttons. */
const FIRST = 'arende'

/** A list is one choice and one more for each row that is true; the others are answered with the last of these, as one goes on. */
function partsOf(choice: Choice, answers: Answers): readonly (readonly string[])[] {
  if (choice.kind === 'question') return [[choice.question.fact]]
  const facts = choice.questions.map(({ fact }) => fact)
  if (choice.kind === 'merged') return isAllYes(choice.merged, answers) ? [facts] : [[], ...facts.map((fact) => [fact])]
  const ticked = tickedIn(choice.screening, answers).filter((fact) => facts.includes(fact))
  const last = ticked.at(-1)
  if (last === undefined) return [facts]
  return [[], ...ticked.slice(0, -1).map((fact) => [fact]), [last, ...facts.filter((fact) => !ticked.includes(fact))]]
}

/** The most choices that anybody can come to make. Near enough: an answer that a merged question's yes gives as well is never counted for itself. */
export function mostChoices(rules: AskedRules): number {
  const harmless = new Map(
    rules.steps.flatMap(({ screening, merged }) => [
      ...(screening?.rows ?? []).map(({ fact, none }) => [fact, none] as const),
      ...merged.flatMap(({ yes }) => Object.entries(yes)),
    ]),
  )
  // The harmless answer comes last, so that it stands for a group of like options only where there is no other.
  const steps = rules.steps.map((step) => ({
    ...step,
    questions: step.questions.map((question) => ({
      ...question,
      options: question.options.toSorted(
        (a, b) => Number(a.id === harmless.get(question.fact)) - Number(b.id === harmless.get(question.fact)),
      ),
    })),
  }))
  const space = createSpace({ ...rules, steps, findings: [] })
  const costs = space.questions.flatMap(({ question, values, combinable }) => [
    values.map((value) => {
      if (value.kind === 'combined') return -1
      return value.kind === 'asked' && question.fact !== VALIDITY && value.options[0] !== harmless.get(question.fact) ? -1 : 0
    }),
    ...combinable.map(() => [0, 0]),
  ])
  const situation = smallestSituation(space, space.all, costs)
  if (situation === undefined) return 0
  const answers = answersOf(space, situation)
  return countChoices(rules.steps, evaluate(rules, answers), answers)
}

/** The rules with two neighbouring steps exchanged; undefined where a question would then look at a later one. */
export function exchangeSteps(rules: AskedRules, at: number): AskedRules | undefined {
  const [one, two] = rules.steps.slice(at, at + 2)
  if (one === undefined || two === undefined) return undefined
  const before = new Set(one.questions.map(({ fact }) => fact))
  const isDependent = two.questions.some((question) => factsBefore(question).some((fact) => before.has(fact)))
  return isDependent ? undefined : { ...rules, steps: [...rules.steps.slice(0, at), two, one, ...rules.steps.slice(at + 2)] }
}

/** What a question's conditions look at. */
function factsBefore({ when, given }: QuestionRule): readonly string[] {
  return [...(when === null ? [] : [when]), ...given.map((answer) => answer.when)].flatMap((condition) => [...factsIn(condition)])
}
