import { type Language, LANGUAGES } from '../../schema/languages.ts'

/** A day as it is written out in running text: 2 mars 2026, or 2 March 2026. A text is taken as YYYY-MM-DD, wherever the reader is. */
export function tellDay(day: Date | string, language: Language): string {
  const format = new Intl.DateTimeFormat(LANGUAGES[language].locale, { dateStyle: 'long' })
  return format.format(typeof day === 'string' ? new Date(`${day}T12:00:00`) : day)
}
