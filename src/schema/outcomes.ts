/** Outcomes from the strictest to the mildest; the strictest effect among the findings that apply decides. */
export const OUTCOMES = ['inget-besked', 'nej', 'annan-vag', 'forst', 'villkor', 'ja'] as const

/** Effects a finding may have. `info` is told but never changes the outcome; `ja` is what is left when nothing stricter applies. */
export const EFFECTS = ['inget-besked', 'nej', 'annan-vag', 'forst', 'villkor', 'info'] as const

export type OutcomeId = (typeof OUTCOMES)[number]
export type Effect = (typeof EFFECTS)[number]

/** Whether somebody who is told it cannot go on as before: all but a yes with terms and what only informs. */
export function hinders(effect: Effect): boolean {
  return effect !== 'villkor' && effect !== 'info'
}
