import { tellDay } from '../../../schema/tell-day.ts'
import type { Report, ReportItem } from './report.ts'

/** A report as plain text for a mail: no markup, one thought a line. */
export function reportAsText(report: Report): string {
  const { words } = report
  const lines: string[] = []
  const heading = (text: string): void => void lines.push('', text.toLocaleUpperCase('sv'))
  const item = ({ text, ownAdvice, isDone }: ReportItem): string => `${isDone ? '[x]' : '[ ]'} ${marked(text, ownAdvice, report)}`
  lines.push(words.title, words.kicker, '', report.outcome.label, report.outcome.sentence)
  if (!report.isComplete) lines.push(words.incomplete)
  lines.push(...report.replies)
  if (report.toDo.length > 0) heading(words.now)
  for (const group of report.toDo) {
    if (group.heading !== null) lines.push(group.heading)
    lines.push(...group.items.map(item))
  }
  if (report.reasons.length > 0) heading(words.why)
  lines.push(...report.reasons.map((reason) => `* ${reasonLine(reason, report)}`))
  if (report.later.length > 0) heading(words.later)
  lines.push(...report.later.map(item))
  if (report.always.length > 0) heading(words.always)
  lines.push(...report.always.map((title) => `* ${title}`))
  if (report.others.length > 0) heading(words.others)
  lines.push(...report.others.map(({ text, ownAdvice }) => `* ${marked(text, ownAdvice, report)}`))
  heading(words.answers)
  for (const { question, labels } of report.answers) lines.push(`* ${question} ${labels.join('; ')}`)
  lines.push('', ...aboutReport(report).map(([term, value]) => `${term}: ${value}`), '', words.disclaimer, '')
  return lines.join('\n')
}

/** A reason in one line, with its place in the document and what it is marked with. */
export function reasonLine({ title, locator, isInterpretation, ownAdvice }: Report['reasons'][number], { words }: Report): string {
  const marks = [locator, isInterpretation ? words.interpretation : null, ownAdvice ? words.ownAdvice : null].filter(
    (mark) => mark !== null,
  )
  return marks.length === 0 ? title : `${title} (${marks.join('; ')})`
}

/** A sentence with the mark of the guide's own advice after it, where it is that. */
export function marked(text: string, isOwnAdvice: boolean, { words }: Pick<Report, 'words'>): string {
  return isOwnAdvice ? `${text} (${words.ownAdvice})` : text
}

type Rows = readonly (readonly [term: string, value: string])[]

/** What a report rests on and how to come back to it, as terms and values. */
export function aboutReport(report: Report): Rows {
  return [...aboutDocument(report), ...aboutCase(report)]
}

/** What a report rests on. */
export function aboutDocument({ document, content, words }: Report): Rows {
  return [
    [words.document, `${document.title} (${document.kind}), ${document.issuer}. ${document.version}`],
    ...(document.address === null ? [] : ([[words.sources, document.address]] as const)),
    [words.version, content.version],
  ]
}

/** The day of a besked and how to come back to it: only what is somebody's own has these. */
export function aboutCase({ date, link, language, words }: Report): Rows {
  return [[words.date, tellDay(date, language)], ...(link === null ? [] : ([[words.link, link]] as const))]
}
