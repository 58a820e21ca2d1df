import { percent, type WorkshopReport } from './workshop-report.ts'

/** A workshop as plain text for a mail: no markup, one thought a line. */
export function workshopAsText(report: WorkshopReport): string {
  const { words } = report
  const lines = [words.heading, report.title, report.organisation, '']
  lines.push(`${words.all}: ${report.total.total}`, ...countLines(report.total, report))
  lines.push('', words.talk.toLocaleUpperCase('sv'))
  if (report.talk.length === 0) lines.push(words.talkNone)
  for (const { title, reasons, discussion } of report.talk) {
    lines.push(`* ${title}`, ...reasons.map((reason) => `  ${reason}`))
    if (discussion !== '') lines.push(`  ${words.discussion}: ${discussion}`)
  }
  if (report.questions.length > 0) lines.push('', words.questions.toLocaleUpperCase('sv'), words.questionsLead)
  for (const { to, help, asked } of report.questions)
    lines.push(`* ${to}: ${help}`, ...asked.map(({ text, cases }) => `  - ${text} (${cases.join(', ')})`))
  lines.push('', words.each.toLocaleUpperCase('sv'))
  for (const each of report.cases) {
    lines.push(`${each.number}. ${each.title}`, `   ${words.outcome}: ${each.outcome.label}`)
    for (const { id, label } of report.outcomes) if (each.votes[id] > 0) lines.push(`   ${label}: ${each.votes[id]}`)
    lines.push(`   ${words.right}: ${each.right} / ${each.total} (${percent(each.right, each.total)})`)
  }
  lines.push('', `${words.document}: ${report.document}`, `${words.date}: ${report.date}`, '', words.disclaimer, '')
  return lines.join('\n')
}

function countLines({ total, right, stricter, milder }: WorkshopReport['total'], { words }: WorkshopReport): readonly string[] {
  const rows: readonly (readonly [string, number])[] = [
    [words.right, right],
    [words.stricter, stricter],
    [words.milder, milder],
  ]
  return rows.map(([term, count]) => `${term}: ${count} (${percent(count, total)})`)
}
