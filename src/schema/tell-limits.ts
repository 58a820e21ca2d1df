import { LIMITS, type SystemDecision } from './decisions.ts'
import type { Question } from './model.ts'

/** How far an approval reaches, in the words of the answers. Null where it is not asked about, and for a ban. */
export interface ToldLimits {
  readonly upTo: string | null
  /** Kinds of personal data; none where it is approved for none. */
  readonly persons: readonly string[] | null
  readonly secrecy: boolean | null
}

export function tellLimits(questions: readonly Question[], { upTo, personalData, secrecy }: SystemDecision): ToldLimits {
  const labelOf = (fact: string, id: string): string =>
    inBrief(questions.find((question) => question.fact === fact)?.options.find((option) => option.id === id)?.label ?? id)
  return {
    upTo: upTo === null ? null : labelOf(LIMITS.upTo, upTo),
    persons: personalData === null ? null : personalData.map((id) => labelOf(LIMITS.personalData, id)),
    secrecy,
  }
}

/** The first words of an answer, without its yes: what follows a dash explains it. */
function inBrief(label: string): string {
  const [first = label] = label.split(' – ')
  return first.replace(/^(?:Ja|Yes), /, '')
}
