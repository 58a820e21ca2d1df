import type { Answers } from '../../../schema/answers.ts'
import type { Organisation } from '../../../schema/model.ts'
import { openCase } from '../../../shared/session/use-case.ts'
import { tellBesked } from '../../../shared/told/besked.ts'

/** What answers lead to, in words; null while more of them are needed. */
export function outcomeLabel(organisation: Organisation, answers: Answers): string | null {
  const { evaluation } = openCase(organisation, answers)
  return tellBesked(organisation, evaluation).outcome?.label ?? null
}
