/**
 * The languages of the guide: what comes before their addresses, how their dates are written, and what they are called to editors. Another one is
 * a line here, its `texts.<language>.ts` beside the others and its files of words in the content; what has no words in it is shown in Swedish.
 */
export const LANGUAGES = {
  sv: { prefix: '', locale: 'sv-SE', name: 'svenska' },
  en: { prefix: '/en', locale: 'en-GB', name: 'engelska' },
} as const

export type Language = keyof typeof LANGUAGES

/** Content is written in Swedish, and laid over with words in these. */
export type Translation = Exclude<Language, 'sv'>

export const LANGUAGE_NAMES: readonly Language[] = Object.keys(LANGUAGES) as Language[]

export const TRANSLATIONS: readonly Translation[] = LANGUAGE_NAMES.filter((language) => language !== 'sv')

/** As a definite noun in Swedish: engelskan. */
export function theLanguage(language: Language): string {
  return LANGUAGES[language].name.replace(/a$/, 'an')
}

/** The same for each language. */
export function inEveryLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGE_NAMES.map((language) => [language, make(language)])) as Record<Language, T>
}

/** The same for each language that content is translated into. */
export function inTranslations<T>(make: (language: Translation) => T): Readonly<Record<Translation, T>> {
  return Object.fromEntries(TRANSLATIONS.map((language) => [language, make(language)])) as Record<Translation, T>
}
