import { toCsv } from '../../../shared/told/csv.ts'
import type { WorkshopReport } from './workshop-report.ts'

/** The numbers of a workshop for a spreadsheet. */
export function workshopAsCsv({ cases, outcomes, words }: WorkshopReport): string {
  const head = [words.number, words.case, words.outcome, ...outcomes.map(({ label }) => label)]
  const rows = cases.map((each) => [
    String(each.number),
    each.title,
    each.outcome.label,
    ...outcomes.map(({ id }) => String(each.votes[id])),
    ...[each.total, each.right, each.stricter, each.milder].map(String),
  ])
  return toCsv([[...head, words.total, words.right, words.stricter, words.milder], ...rows])
}
