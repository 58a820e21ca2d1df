import { evaluate } from '../../engine/index.ts'
import type { Organisation, Scenario } from '../../schema/model.ts'
import { type Besked, tellBesked } from '../../shared/told/besked.ts'

/** What the guide answers in a case, and the reasons that weigh most: at most three. */
export function answerOf(organisation: Organisation, { answers }: Pick<Scenario, 'answers'>): Pick<Besked, 'outcome' | 'reasons'> {
  return tellBesked(organisation, evaluate(organisation, answers))
}
