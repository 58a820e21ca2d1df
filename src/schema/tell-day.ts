import { type Language, LANGUAGES } from './languages.ts'

/** A day, YYYY-MM-DD, as it is written out in running text: 2 mars 2026, or 2 March 2026. The same wherever the reader is. */
export function tellDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LANGUAGES[language].locale, { dateStyle: 'long' })
  return format.format(new Date(`${day}T12:00:00`))
}
