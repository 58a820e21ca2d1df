import type { Evaluation } from '../../engine/index.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Organisation } from '../../schema/model.ts'

/** Says that a question was answered by a contact through a link; null where the contact is nobody whom the organisation names. */
export type RepliedWords = (question: string, contact: string | null) => string

/** The answers that count and that others gave through a link, in the order of the questions. `replies` are facts to ids of contacts. */
export function tellReplies(
  organisation: Organisation,
  { asked }: Pick<Evaluation, 'asked'>,
  replies: Readonly<Record<string, string>>,
  words: RepliedWords,
): readonly string[] {
  return questionsOf(organisation).flatMap(({ fact, question }) => {
    const contact = Object.hasOwn(replies, fact) ? replies[fact] : undefined
    if (contact === undefined || !asked.some((each) => each.fact === fact && each.chosen.length > 0)) return []
    return [words(question, organisation.contacts.find(({ id }) => id === contact)?.name ?? null)]
  })
}
