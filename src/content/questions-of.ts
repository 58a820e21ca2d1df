/** The questions of all steps, in their order. */
export function questionsOf<Q>({ steps }: { readonly steps: readonly { readonly questions: readonly Q[] }[] }): readonly Q[] {
  return steps.flatMap((step) => step.questions)
}
