import type { Evaluation } from '../../engine/index.ts'
import type { Organisation, Step } from '../../schema/model.ts'

export interface PlannedStep {
  readonly step: Step
  /** Has questions to ask now; otherwise it may get some, depending on answers that are missing. */
  readonly isOpen: boolean
  readonly isAnswered: boolean
}

/** The steps that are, or may come to be, asked. One with nothing to ask is neither shown nor counted. */
export function planSteps(organisation: Organisation, evaluation: Evaluation): readonly PlannedStep[] {
  return organisation.steps.flatMap((step) => {
    const asked = evaluation.asked.filter((question) => question.step === step.id)
    const mayBeAsked = step.questions.some((question) => evaluation.undecided.includes(question.fact))
    if (asked.length === 0 && !mayBeAsked) return []
    return [{ step, isOpen: asked.length > 0, isAnswered: asked.length > 0 && asked.every((question) => question.chosen.length > 0) }]
  })
}

/** Address of the page where a question stands, at the field in which it is answered. */
export function addressOfQuestion(organisation: Organisation, fact: string, field = fact): string {
  const step = organisation.steps.find((candidate) => candidate.questions.some((question) => question.fact === fact))
  return `/${organisation.id}/${step?.id ?? ''}/#fraga-${field}`
}

/**
 * Where to go on after a step that is answered: the next one where an answer is missing, then one that was passed over, otherwise
 * the result. Steps that have their answers, from a common task or from before, are not walked through again.
 */
export function nextAddress(organisation: Organisation, evaluation: Evaluation, stepId: string): string {
  const order = organisation.steps.map((step) => step.id)
  const open = planSteps(organisation, evaluation).filter((planned) => planned.isOpen && !planned.isAnswered && planned.step.id !== stepId)
  const next = open.find((planned) => order.indexOf(planned.step.id) > order.indexOf(stepId)) ?? open[0]
  return `/${organisation.id}/${next?.step.id ?? 'besked'}/`
}

/** Where a person goes on who comes from elsewhere: the step of the first question without an answer, otherwise the result. */
export function addressAfter(organisation: Organisation, { asked, next }: Evaluation): string {
  const step = asked.find((question) => question.fact === next)?.step
  return `/${organisation.id}/${step ?? 'besked'}/`
}
