import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Language } from '../../../schema/languages.ts'
import { heading, run, text, wordFile } from '../../../shared/told/word-file.ts'
import { percent, type ReportedCase, type WorkshopReport } from './workshop-report.ts'

/** A workshop as a Word file. Headings, lists and tables are real ones, and the language is set. */
export function workshopAsWord(report: WorkshopReport, language: Language): Promise<Blob> {
  const { words } = report
  return wordFile({
    title: `${words.heading}: ${report.title}`,
    description: report.organisation,
    language,
    date: report.date,
    children: [
      heading(report.title, 'TITLE'),
      text(report.organisation),
      heading(words.all, 'HEADING_1'),
      table([words.total, words.right, words.stricter, words.milder], [counts(report.total)]),
      heading(words.talk, 'HEADING_1'),
      ...talk(report),
      ...questions(report),
      heading(words.each, 'HEADING_1'),
      ...report.cases.flatMap((each) => oneCase(each, report)),
      text(`${words.document}: ${report.document}`),
      text(`${words.date}: ${report.date}`),
      text(words.disclaimer),
    ],
  })
}

function talk({ talk: all, words }: WorkshopReport): readonly Paragraph[] {
  if (all.length === 0) return [text(words.talkNone)]
  return all.flatMap(({ title, reasons, discussion }) => [
    heading(title, 'HEADING_2'),
    ...reasons.map((reason) => new Paragraph({ bullet: { level: 0 }, children: [run(reason)] })),
    ...(discussion === '' ? [] : [text(`${words.discussion}: ${discussion}`)]),
  ])
}

function questions({ questions: all, words }: WorkshopReport): readonly Paragraph[] {
  if (all.length === 0) return []
  return [
    heading(words.questions, 'HEADING_1'),
    text(words.questionsLead),
    ...all.flatMap(({ to, help, asked }) => [
      heading(to, 'HEADING_2'),
      text(help),
      ...asked.map((each) => new Paragraph({ bullet: { level: 0 }, children: [run(`${each.text} (${each.cases.join(', ')})`)] })),
    ]),
  ]
}

function oneCase(each: ReportedCase, { outcomes, words }: WorkshopReport): readonly (Paragraph | Table)[] {
  return [
    heading(`${each.number}. ${each.title}`, 'HEADING_2'),
    new Paragraph({ children: [run(`${words.outcome}: `), run(each.outcome.label, { bold: true })] }),
    table(
      outcomes.map(({ label }) => label),
      [outcomes.map(({ id }) => String(each.votes[id]))],
    ),
    table([words.total, words.right, words.stricter, words.milder], [counts(each)]),
  ]
}

function counts({ total, right, stricter, milder }: WorkshopReport['total']): readonly string[] {
  return [String(total), ...[right, stricter, milder].map((part) => `${part} (${percent(part, total)})`)]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((cell) => new TableCell({ children: [new Paragraph({ children: [run(cell, { bold: isHead })] })] })),
    })
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(head, true), ...rows.map((cells) => row(cells, false))] })
}
