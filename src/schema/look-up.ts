import type { Document } from './documents.ts'
import type { Organisation, OutcomeWords, QuestionRule } from './model.ts'

/** All questions of an organisation, or of its rules alone, in the order in which they are asked. */
export function questionsOf<Question>({
  steps,
}: {
  readonly steps: readonly { readonly questions: readonly Question[] }[]
}): readonly Question[] {
  return steps.flatMap((step) => step.questions)
}

/** The words of an outcome; undefined where the organisation has none, since none of its answers lead there. Takes the effect of a finding too. */
export function outcomeById<Outcome extends Pick<OutcomeWords, 'id'>>(
  { outcomes }: { readonly outcomes: readonly Outcome[] },
  id: string | null | undefined,
): Outcome | undefined {
  return outcomes.find((outcome) => outcome.id === id)
}

/** The document that a section is a section of. */
export function documentOf({ id, policy, documents }: Pick<Organisation, 'id' | 'policy' | 'documents'>, section: string): Document {
  return documents?.find((document) => section.startsWith(`${document.id}/`)) ?? { id, ...policy.document }
}

/** What one answer alone gives of others: fact to option. What needs further answers as well is left out. */
export function givenBy(
  rules: { readonly steps: readonly { readonly questions: readonly QuestionRule[] }[] },
  fact: string,
  option: string,
): Readonly<Record<string, string>> {
  const found = questionsOf(rules).flatMap((question: QuestionRule): readonly (readonly [string, string])[] => {
    const answer = question.given.find(({ when }) => when.kind === 'holds' && when.fact === fact && when.options.includes(option))
    return answer === undefined ? [] : [[question.fact, answer.option]]
  })
  return Object.fromEntries(found)
}
