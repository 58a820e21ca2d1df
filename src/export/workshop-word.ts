import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { percent, type ReportedCase, type WorkshopReport } from './workshop-report.ts'

/** A workshop as a Word file. Headings, lists and tables are real ones, and the language is set. */
export function workshopAsWord(report: WorkshopReport, language: 'sv-SE' | 'en-GB'): Promise<Blob> {
  const { words } = report
  const document = new Document({
    title: `${words.heading}: ${report.title}`,
    creator: '',
    description: report.organisation,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: language } }, paragraph: { spacing: { after: 120, line: 276 } } },
        title: { run: { size: 36, bold: true, color: '000000' }, paragraph: { spacing: { after: 120 } } },
        heading1: { run: { size: 28, bold: true, color: '000000' }, paragraph: { spacing: { before: 320, after: 120 }, keepNext: true } },
        heading2: { run: { size: 24, bold: true, color: '000000' }, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1304, right: 1304 } } },
        children: [
          new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
          text(report.organisation),
          new Paragraph({ text: words.all, heading: HeadingLevel.HEADING_1 }),
          table([words.total, words.right, words.stricter, words.milder], [counts(report.total)]),
          new Paragraph({ text: words.talk, heading: HeadingLevel.HEADING_1 }),
          ...talk(report),
          new Paragraph({ text: words.each, heading: HeadingLevel.HEADING_1 }),
          ...report.cases.flatMap((each) => oneCase(each, report)),
          text(`${words.document}: ${report.document}`),
          text(`${words.date}: ${report.date}`),
          text(words.disclaimer),
        ],
      },
    ],
  })
  return Packer.toBlob(document)
}

function talk({ talk: all, words }: WorkshopReport): readonly Paragraph[] {
  if (all.length === 0) return [text(words.talkNone)]
  return all.flatMap(({ title, reasons, discussion }) => [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
    ...reasons.map((reason) => new Paragraph({ text: reason, bullet: { level: 0 } })),
    ...(discussion === '' ? [] : [text(`${words.discussion}: ${discussion}`)]),
  ])
}

function oneCase(each: ReportedCase, { outcomes, words }: WorkshopReport): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({ text: `${each.number}. ${each.title}`, heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ children: [new TextRun(`${words.outcome}: `), new TextRun({ text: each.outcome.label, bold: true })] }),
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
      children: cells.map(
        (cell) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: cell, bold: isHead })] })] }),
      ),
    })
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [row(head, true), ...rows.map((cells) => row(cells, false))] })
}

function text(words: string): Paragraph {
  return new Paragraph({ children: [new TextRun(words)] })
}
