import * as z from 'zod/mini'

/** Outcomes from the strictest to the mildest; the strictest effect among the findings that apply decides. */
export const OUTCOMES = ['inget-besked', 'nej', 'annan-vag', 'forst', 'villkor', 'ja'] as const

/** Effects a finding may have. `info` is told but never changes the outcome; `ja` is what is left when nothing stricter applies. */
export const EFFECTS = ['inget-besked', 'nej', 'annan-vag', 'forst', 'villkor', 'info'] as const

export const OutcomeId = z.enum(OUTCOMES)
export type OutcomeId = z.infer<typeof OutcomeId>

export const Effect = z.enum(EFFECTS)
export type Effect = z.infer<typeof Effect>
