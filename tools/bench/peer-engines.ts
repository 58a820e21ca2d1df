import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import { ConditionRunner } from 'survey-core'
import { chosenIn } from '../../src/engine/index.ts'
import type { Answers } from '../../src/schema/answers.ts'
import type { Condition, FindingRule, RuleSet } from '../../src/schema/model.ts'

/** What is known of each fact once all is answered: the chosen options, none where the question is not asked. */
export type Settled = Readonly<Record<string, readonly string[]>>

/** A complete set of answers, and what is known of each fact once the flow has been walked with them. */
export interface Case {
  readonly answers: Answers
  readonly settled: Settled
}

/** An engine that says which findings apply. */
export interface PeerEngine {
  readonly name: string
  readonly run: (one: Case) => Promise<readonly string[]> | readonly string[]
}

/**
 * The same findings in json-rules-engine's own form, with its own operator for lists. It is spared the flow, which it has no form for:
 * which questions are asked has been worked out for it.
 */
export function jsonRulesEngine(findings: readonly FindingRule[]): PeerEngine {
  const engine = new Engine(
    findings.map(({ id, when }) => ({ conditions: topLevel(when), event: { type: id } })),
    { allowUndefinedFacts: true },
  )
  return {
    name: 'json-rules-engine',
    run: async ({ settled }) => (await engine.run({ ...settled })).events.map((event) => event.type),
  }
}

function topLevel(condition: Condition): TopLevelCondition {
  const nested = nestedOf(condition)
  return 'operator' in nested ? { all: [nested] } : (nested as TopLevelCondition)
}

function nestedOf(condition: Condition): NestedCondition {
  switch (condition.kind) {
    case 'holds':
      return { fact: condition.fact, operator: 'someFact:in', value: [...condition.options] }
    case 'not':
      return { not: nestedOf(condition.of) }
    case 'all':
      return { all: condition.of.map(nestedOf) }
    case 'any':
      return { any: condition.of.map(nestedOf) }
  }
}

/**
 * The same questions and findings as SurveyJS expressions, parsed once and run one by one: its fastest way, without a survey around
 * them. That an answer follows from earlier ones is no expression, and is done for it.
 */
export function surveyJs({ steps, findings }: RuleSet): PeerEngine {
  const runnerOf = (when: Condition): ConditionRunner => new ConditionRunner(expressionOf(when))
  const questions = steps
    .flatMap((step) => step.questions)
    .map(({ fact, when, given }) => ({
      fact,
      runner: when === null ? null : runnerOf(when),
      given: given.map((answer) => ({ option: answer.option, runner: runnerOf(answer.when) })),
    }))
  const rules = findings.map(({ id, when }) => ({ id, runner: runnerOf(when) }))
  return {
    name: 'SurveyJS (survey-core)',
    run: ({ answers }) => {
      const settled: Record<string, readonly string[]> = {}
      for (const { fact, runner, given } of questions) {
        if (runner?.runValues(settled) === false) continue
        const answer = given.find((each) => each.runner.runValues(settled))
        settled[fact] = answer === undefined ? chosenIn(answers, fact) : [answer.option]
      }
      return rules.filter(({ runner }) => runner.runValues(settled)).map(({ id }) => id)
    },
  }
}

function expressionOf(condition: Condition): string {
  switch (condition.kind) {
    case 'holds':
      return `{${condition.fact}} anyof [${condition.options.map((option) => `'${option}'`).join(', ')}]`
    case 'not':
      return `!(${expressionOf(condition.of)})`
    case 'all':
    case 'any':
      return condition.of.map((part) => `(${expressionOf(part)})`).join(condition.kind === 'all' ? ' and ' : ' or ')
  }
}
