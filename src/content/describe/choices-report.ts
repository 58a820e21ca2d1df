import { createSpace } from '../../proof/space.ts'
import { drawAnswers } from '../../proof/draw-answers.ts'
import type { Answers } from '../../schema/answers.ts'
import type { Scenario } from '../../schema/model.ts'
import { type AskedRules, type ChoicesMade, choicesMade, exchangeSteps, mostChoices } from './choices-made.ts'
import { quantile } from '../wording/quantile.ts'
import { pathLengths } from './path-lengths.ts'

/** How many choices it takes until the outcome is settled, over some answers, counted from the organisation's own page. */
export interface Settled {
  readonly median: number
  readonly ninetieth: number
  readonly worst: number
}

export interface ChoicesReport {
  /** The case where nothing is at stake; null where none is marked. `afterFirst` is counted from the organisation's own page, which asks what it is about. */
  readonly harmless: { readonly choices: number; readonly afterFirst: number; readonly pages: number } | null
  readonly scenarios: Settled
  readonly all: Settled
  /** The most choices to the very end that any answers lead to. */
  readonly most: number
  /** Scenarios that end in a certain no, and how many of these are known after at most {@link SOON} choices, the first question counted and not. */
  readonly refusals: { readonly all: number; readonly soon: number; readonly soonAfterFirst: number }
  /** What exchanging a step with the next would give; null where a question rests on an earlier one. */
  readonly exchanges: readonly {
    readonly steps: readonly [string, string]
    readonly gives: { readonly scenarios: Settled; readonly all: Settled; readonly soonAfterFirst: number } | null
  }[]
}

/** A no that is known after as many choices is known soon. */
export const SOON = 5

/** Measures an organisation's flow by its scenarios and by complete answers that are drawn from all that there are. */
export function reportChoices(
  rules: AskedRules,
  scenarios: readonly Pick<Scenario, 'answers' | 'harmless'>[],
  draws: number,
  random: () => number,
): ChoicesReport {
  const drawn = drawAnswers(createSpace({ ...rules, findings: [] }), draws, random)
  const measure = (of: AskedRules) => {
    const told = scenarios.map(({ answers }) => choicesMade(of, answers))
    return { told, scenarios: settledOf(told), all: settledIn(of, drawn), ...refusalsOf(told) }
  }
  const own = measure(rules)
  const harmless = own.told[scenarios.findIndex((scenario) => scenario.harmless)]
  return {
    harmless:
      harmless === undefined
        ? null
        : {
            choices: harmless.all,
            afterFirst: harmless.all - harmless.first,
            pages: pathLengths(rules, scenarios).harmless?.pages ?? 0,
          },
    scenarios: own.scenarios,
    all: own.all,
    most: mostChoices(rules),
    refusals: { all: own.refusals, soon: own.soon, soonAfterFirst: own.soonAfterFirst },
    exchanges: rules.steps.slice(1).map((step, index) => {
      const exchanged = exchangeSteps(rules, index)
      return { steps: [rules.steps[index]?.id ?? '', step.id], gives: exchanged === undefined ? null : measure(exchanged) }
    }),
  }
}

function settledIn(rules: AskedRules, drawn: readonly Answers[]): Settled {
  return settledOf(drawn.map((answers) => choicesMade(rules, answers)))
}

function settledOf(made: readonly ChoicesMade[]): Settled {
  const counts = made.map(({ settled, first }) => settled - first)
  return { median: quantile(counts, 0.5), ninetieth: quantile(counts, 0.9), worst: Math.max(0, ...counts) }
}

function refusalsOf(made: readonly ChoicesMade[]): { readonly refusals: number; readonly soon: number; readonly soonAfterFirst: number } {
  const certain = made.flatMap(({ refused, first }) => (refused === null ? [] : [{ refused, first }]))
  return {
    refusals: certain.length,
    soon: certain.filter(({ refused }) => refused <= SOON).length,
    soonAfterFirst: certain.filter(({ refused, first }) => refused - first <= SOON).length,
  }
}
