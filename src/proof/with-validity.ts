import type { QuestionRule, RuleSet } from '../schema/model.ts'
import { EXPIRED, VALID } from '../schema/validity.ts'

/**
 * Rules in which it is a question whether the decision on the system holds, right after that of the system: what is proved holds of every
 * day, before and after each decision has ended.
 */
export function withValidity(rules: RuleSet): RuleSet {
  const { validity } = rules
  if (validity === undefined) return rules
  const { fact, of, until } = validity
  const hidden: QuestionRule = {
    fact,
    when: { kind: 'holds', fact: of, options: Object.keys(until) },
    given: [],
    multiple: false,
    exclusive: [],
    options: [VALID, EXPIRED].map((id) => ({ id, covers: [] })),
  }
  const steps = rules.steps.map((step) => ({
    ...step,
    questions: step.questions.flatMap((question) => (question.fact === of ? [question, hidden] : [question])),
  }))
  return { ...rules, steps }
}
