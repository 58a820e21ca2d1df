/**
 * The languages of the interface, with what comes before their addresses and how their dates are written. Another one is a line here and its `texts.<language>.ts` beside the others; content that has no words in
 * it is shown in Swedish.
 */
export const LANGUAGES = {
  sv: { prefix: '', locale: 'sv-SE' },
  en: { prefix: '/en', locale: 'en-GB' },
} as const

export type Language = keyof typeof LANGUAGES

export const LANGUAGE_NAMES: readonly Language[] = Object.keys(LANGUAGES) as Language[]
