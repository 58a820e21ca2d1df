import { countChoices, evaluate } from '../../engine/index.ts'
import type { ChoicesNeeded, Organisation, Scenario } from '../../schema/model.ts'
import { quantile } from '../wording/quantile.ts'

/** How many choices lead to a besked: where nothing stands in the way, and at most in nine of ten of the organisation's cases. */
export function usualChoices(organisation: Organisation, scenarios: readonly Pick<Scenario, 'answers' | 'harmless'>[]): ChoicesNeeded {
  const counted = scenarios.map(({ answers, harmless }) => ({
    harmless,
    count: countChoices(organisation.steps, evaluate(organisation, answers), answers),
  }))
  const counts = counted.map(({ count }) => count)
  const easy = counted.find(({ harmless }) => harmless)?.count ?? quantile(counts, 0.5)
  return { easy: [easy, easy], most: Math.max(easy, quantile(counts, 0.9)) }
}
