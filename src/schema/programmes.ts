/** The ready workshops: for those who are new to AI, on the organisation's own lines of work, and for those who lead. Kept without zod, since pages need the order. */
export const PROGRAMMES = ['nya', 'verksamheter', 'ledning'] as const
export type ProgrammeId = (typeof PROGRAMMES)[number]
