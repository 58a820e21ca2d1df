import { tellDay } from '../../../shared/texts/tell-day.ts'
import type { Report } from './report.ts'

/** A report as plain text for a mail: no markup, one thought a line. */
export function reportAsText(report: Report): string {
  const { words } = report
  const lines: string[] = []
  const heading = (text: string): void => void lines.push('', text.toLocaleUpperCase('sv'))
  lines.push(words.title, words.kicker, '', report.outcome.label, report.outcome.why, report.outcome.meaning)
  if (!report.isComplete) lines.push(words.incomplete)
  for (const list of report.checklists) {
    heading(list.heading)
    for (const item of list.items) lines.push(`${item.isDone ? '[x]' : '[ ]'} ${marked(item.text, item.ownAdvice, report)}`)
  }
  for (const list of report.ofOthers) {
    heading(list.heading)
    for (const item of list.items) lines.push(`* ${marked(item.text, item.ownAdvice, report)}`)
  }
  for (const group of report.groups) {
    heading(group.heading)
    for (const finding of group.findings) {
      lines.push(`* ${finding.title}`, ...finding.text.map((text) => `  ${text}`))
      if (finding.interpretation !== null) lines.push(`  ${words.interpretation}: ${finding.interpretation}`)
      if (finding.ownAdvice) lines.push(`  ${words.ownAdvice}`)
      lines.push(...finding.advice.map((advice) => `  ${words.ownAdvice}: ${advice}`))
      if (finding.statements.length > 0) lines.push(`  ${words.restsOn}: ${finding.statements.join('; ')}`)
    }
  }
  if (report.contacts.length > 0) {
    heading(words.ask)
    for (const { name, help, ownAdvice } of report.contacts) lines.push(`* ${name}: ${marked(help, ownAdvice, report)}`)
  }
  heading(words.answers)
  for (const { question, labels } of report.answers) lines.push(`* ${question} ${labels.join('; ')}`)
  lines.push('', ...aboutReport(report).map(([term, value]) => `${term}: ${value}`), '', words.disclaimer, '')
  return lines.join('\n')
}

/** A sentence with the mark of the guide's own advice after it, where it is that. */
export function marked(text: string, isOwnAdvice: boolean, { words }: Pick<Report, 'words'>): string {
  return isOwnAdvice ? `${text} (${words.ownAdvice})` : text
}

/** What a report rests on and how to come back to it, as terms and values. */
export function aboutReport(report: Report): readonly (readonly [string, string])[] {
  const { document, content, words } = report
  return [
    [words.document, `${document.title} (${document.kind}), ${document.issuer}. ${document.version}`],
    ...(document.address === null ? [] : ([[words.sources, document.address]] as const)),
    [words.version, content.version],
    [words.date, tellDay(report.date, report.language)],
    [words.link, report.link],
  ]
}
