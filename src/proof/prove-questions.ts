import { VALIDITY } from '../schema/validity.ts'
import { hasEffect } from './effect-of-question.ts'
import type { Failure, Ground } from './ground.ts'
import { askedAt } from './space.ts'

/** Every question can be asked, can be answered, and changes something in some situation. */
export function proveQuestions({ space, reachable }: Ground): readonly Failure[] {
  return space.questions.flatMap((question): readonly Failure[] => {
    const { fact, options } = question.question
    if (fact === VALIDITY) return []
    if (options.length === 0) return [{ kind: 'question-without-options', fact }]
    if (!reachable.meets(askedAt(space.diagrams, question))) return [{ kind: 'question-never-asked', fact }]
    return hasEffect(space, reachable, question) ? [] : [{ kind: 'question-without-effect', fact }]
  })
}
