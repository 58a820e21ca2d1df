import { CheckBox, ExternalHyperlink, Paragraph, type TextRun } from 'docx'
import type { Report, ReportFinding, ReportWords } from './report.ts'
import { aboutReport, marked } from './text.ts'
import { heading, run, text, wordFile, writable } from '../../../shared/told/word-file.ts'

/** What belongs in a case file but never in a link: typed on the page, and gone with it. */
export interface NoteFields {
  readonly matter: string
  readonly registration: string
  readonly official: string
}

/** A report as a Word file, laid out as a note for a case file. Headings, lists and links are real ones, and the language is set. */
export function reportAsWord(report: Report, fields: NoteFields): Promise<Blob> {
  const { words } = report
  return wordFile({
    title: `${words.title}: ${report.outcome.label}`,
    description: words.kicker,
    language: report.language,
    date: report.date,
    children: [
      ...head(report, fields),
      ...report.checklists.flatMap((list) => [
        heading(list.heading, 'HEADING_1'),
        ...list.items.map((item) => checkItem(marked(item.text, item.ownAdvice, report), item.isDone, words)),
      ]),
      ...report.groups.flatMap((group) => [
        heading(group.heading, 'HEADING_1'),
        ...group.findings.flatMap((each) => finding(each, report)),
      ]),
      ...contacts(report),
      heading(words.answers, 'HEADING_1'),
      ...report.answers.map(({ question, labels }) => item(run(`${question} `), run(labels.join('; '), { bold: true }))),
      heading(words.sources, 'HEADING_1'),
      ...report.statements.map((statement) => item(run(`${statement.text} `), link(statement.locator, statement.address))),
      heading(words.document, 'HEADING_1'),
      ...aboutReport(report).map(([term, value]) => row(term, value)),
      text(words.disclaimer),
    ],
  })
}

function head(report: Report, fields: NoteFields): readonly Paragraph[] {
  const { words } = report
  const typed: readonly (readonly [string, string])[] = [
    [words.matter, fields.matter],
    [words.registration, fields.registration],
    [words.official, fields.official],
    [words.date, report.date],
  ]
  return [
    heading(words.title, 'TITLE'),
    ...typed.filter(([, value]) => value.trim() !== '').map(([term, value]) => row(term, value.trim())),
    text(words.kicker),
    heading(report.outcome.label, 'HEADING_1'),
    new Paragraph({ children: [run(report.outcome.why, { bold: true })] }),
    text(report.outcome.meaning),
    ...(report.isComplete ? [] : [text(words.incomplete)]),
  ]
}

function finding(each: ReportFinding, report: Report): readonly Paragraph[] {
  const { words } = report
  return [
    heading(each.title, 'HEADING_2'),
    ...each.text.map((line) => text(line)),
    ...(each.interpretation === null ? [] : [row(words.interpretation, each.interpretation)]),
    ...(each.ownAdvice ? [text(words.ownAdvice)] : []),
    ...each.advice.map((advice) => row(words.ownAdvice, advice)),
    ...each.because.map(({ question, answers }) => row(words.because, `${question} ${answers.join('; ')}`)),
    ...(each.statements.length === 0 ? [] : [row(words.restsOn, each.statements.join('; '))]),
  ]
}

function contacts(report: Report): readonly Paragraph[] {
  const { contacts: all, words } = report
  if (all.length === 0) return []
  return [
    heading(words.ask, 'HEADING_1'),
    ...all.map(({ name, help, ownAdvice }) => item(run(`${name}:`, { bold: true }), run(` ${marked(help, ownAdvice, report)}`))),
  ]
}

function checkItem(words: string, isDone: boolean, { done, notDone }: ReportWords): Paragraph {
  const box = new CheckBox({
    checked: isDone,
    alias: isDone ? done : notDone,
    checkedState: { value: '2612', font: 'MS Gothic' },
    uncheckedState: { value: '2610', font: 'MS Gothic' },
  })
  return new Paragraph({ indent: { left: 360, hanging: 360 }, children: [box, run(` ${words}`)] })
}

function row(term: string, value: string): Paragraph {
  const isAddress = /^https?:\/\/\S+$/.test(value)
  return new Paragraph({ children: [run(`${term}: `, { bold: true }), isAddress ? link(value, value) : run(value)] })
}

function item(...children: readonly (TextRun | ExternalHyperlink)[]): Paragraph {
  return new Paragraph({ bullet: { level: 0 }, children })
}

function link(words: string, address: string): ExternalHyperlink {
  return new ExternalHyperlink({ link: writable(address), children: [run(words, { style: 'Hyperlink' })] })
}
