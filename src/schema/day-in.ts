/** Where organisations are that do not say otherwise. */
const USUAL = 'Europe/Stockholm'

/**
 * The day that it is in an organisation's time zone, written YYYY-MM-DD: now, or at another point in time. Official days are told by it,
 * wherever the reader's computer is and whatever the time is in Greenwich.
 */
export function dayIn(timeZone: string | undefined, moment: Date = new Date()): string {
  const parts = formatIn(timeZone ?? USUAL).formatToParts(moment)
  const part = (type: 'year' | 'month' | 'day'): string => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** By time zone: making one takes longer than all that it writes. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(timeZone, known)
  return known
}

/** Whether it is a time zone that browsers know. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
