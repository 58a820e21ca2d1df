import type { WorkshopReport } from './workshop-report.ts'

/**
 * The numbers of a workshop for a spreadsheet: semicolons and a mark of the encoding, as Excel wants it in Swedish. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function workshopAsCsv({ cases, outcomes, words }: WorkshopReport): string {
  const head = [words.number, words.case, words.outcome, ...outcomes.map(({ label }) => label)]
  const rows = cases.map((each) => [
    String(each.number),
    each.title,
    each.outcome.label,
    ...outcomes.map(({ id }) => String(each.votes[id])),
    ...[each.total, each.right, each.stricter, each.milder].map(String),
  ])
  const lines = [[...head, words.total, words.right, words.stricter, words.milder], ...rows]
  return `\uFEFF${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
