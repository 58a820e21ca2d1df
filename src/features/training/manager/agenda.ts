import type { Scenario } from '../../../schema/model.ts'

/** What a meeting of fifteen minutes is made of. */
export const AGENDA = { why: 2, case: 5, next: 3 } as const

const CASES = 2
const EASIEST_FIRST: readonly Scenario['difficulty'][] = ['latt', 'medel', 'svar']

/** Two cases from a line of work, the easiest first; where there is a choice, two that end differently. */
export function casesForMeeting(scenarios: readonly Scenario[], workplace: string): readonly Scenario[] {
  const own = scenarios
    .filter((scenario) => scenario.workplace === workplace)
    .toSorted((a, b) => EASIEST_FIRST.indexOf(a.difficulty) - EASIEST_FIRST.indexOf(b.difficulty))
  const [first] = own
  const others = own.filter(({ outcome }) => outcome !== first?.outcome)
  return [...new Set([...own.slice(0, 1), ...others, ...own])].slice(0, CASES)
}
