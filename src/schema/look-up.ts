import type { OutcomeWords } from './model.ts'

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
