/** What the checklist for managers is ordered by. Kept without zod, since pages need the order. */
export const CHECKLIST_THEMES = [
  'ansvar',
  'klassning',
  'riskbedomning',
  'personuppgifter',
  'beslut',
  'oppenhet',
  'handlingar',
  'anskaffning',
  'kompetens',
  'uppfoljning',
] as const
export type ChecklistTheme = (typeof CHECKLIST_THEMES)[number]
