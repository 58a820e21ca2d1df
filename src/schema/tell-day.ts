import { type Language, LANGUAGES } from './languages.ts'

/** Making one takes longer than all that it writes. */
const formats = new Map<Language, Intl.DateTimeFormat>()

/** A day, YYYY-MM-DD, as it is written out in running text: 2 mars 2026, or 2 March 2026. The same wherever the reader is. */
export function tellDay(day: string, language: Language): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(LANGUAGES[language].locale, { dateStyle: 'long' })
  formats.set(language, format)
  return format.format(new Date(`${day}T12:00:00`))
}
