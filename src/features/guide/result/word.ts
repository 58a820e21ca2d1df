import { CheckBox, ExternalHyperlink, Paragraph, type TextRun } from 'docx'
import type { Report } from './report.ts'
import { aboutCase, firstSheet, headOf, restsOn, secondSheet, type SheetLine, type SheetPart } from './sheets.ts'
import { emptyLine, heading, run, text, wordFile, writable } from '../../../shared/told/word-file.ts'

/** A report as a Word file on two pages, with empty lines for what belongs in a case file. Headings, lists and links are real ones, and the language is set. */
export function reportAsWord(report: Report): Promise<Blob> {
  const { words, outcome } = report
  return wordFile({
    title: `${words.title}: ${outcome.label}`,
    description: words.kicker,
    language: report.language,
    date: report.date,
    room: hasMuch(report) ? 'dense' : 'close',
    children: [
      text(`${words.title} · ${headOf(report)}`),
      heading(outcome.label, 'TITLE'),
      new Paragraph({ children: [run(outcome.sentence, { bold: true })] }),
      ...aboutCase(report).map(text),
      ...firstSheet(report).flatMap((part) => partOf(part, words)),
      ...[words.matter, words.decision, words.signature].map(emptyLine),
      new Paragraph({ pageBreakBefore: true, heading: 'Heading1', children: [run(words.answers)] }),
    ],
    after: [
      {
        columns: 2,
        children: report.answers.map(
          ({ question, labels }) => new Paragraph({ children: [run(`${question} `), run(labels.join('; '), { bold: true })] }),
        ),
      },
      {
        columns: 1,
        children: [
          ...secondSheet(report).flatMap((part) => partOf(part, words)),
          heading(words.restsOn, 'HEADING_1'),
          ...restsOn(report).map(([term, value]) => row(term, value)),
          text(words.disclaimer),
        ],
      },
    ],
  })
}

/** Lines of a page in small letters, headings counted as two, beyond which larger ones would not have room. */
const LINES = 44

/** Whether one of the two pages needs small letters. */
function hasMuch(report: Report): boolean {
  const linesOf = (text: string): number => Math.ceil(text.length / 95)
  const size = (parts: readonly SheetPart[]): number =>
    parts
      .flatMap(({ groups }) => groups)
      .flatMap(({ heading: title, lines }) => [2, title === null ? 0 : 1.5, ...lines.map(toldLines)])
      .reduce((sum, lines) => sum + lines, 0)
  const toldLines = ({ text: told, source }: SheetLine): number => linesOf(`${told}${source?.locator ?? ''}`)
  // Answers stand in two columns.
  const answers = report.answers.reduce(
    (sum, { question, labels }) => sum + Math.ceil(`${question} ${labels.join('; ')}`.length / 45) / 2,
    2,
  )
  return size(firstSheet(report)) > LINES || answers + size(secondSheet(report)) > LINES
}

function partOf({ heading: title, groups }: SheetPart, words: Report['words']): readonly Paragraph[] {
  const told = groups.flatMap((group) => [
    ...(group.heading === null ? [] : [heading(group.heading, 'HEADING_2')]),
    ...group.lines.map((line) => lineOf(line, words)),
  ])
  return [heading(title, 'HEADING_1'), ...told]
}

function lineOf({ text: told, box, source }: SheetLine, words: Report['words']): Paragraph {
  if (box !== null)
    return new Paragraph({ indent: { left: 300, hanging: 300 }, children: [checkBox(box === 'done', words), run(` ${told}`)] })
  const place = source === null ? [] : [run(' ('), link(source.locator, source.address), run(')')]
  return new Paragraph({ bullet: { level: 0 }, indent: { left: 300, hanging: 200 }, children: [run(told), ...place] })
}

function checkBox(isDone: boolean, { done, notDone }: Report['words']): CheckBox {
  return new CheckBox({
    checked: isDone,
    alias: isDone ? done : notDone,
    checkedState: { value: '2612', font: 'MS Gothic' },
    uncheckedState: { value: '2610', font: 'MS Gothic' },
  })
}

function row(term: string, value: string): Paragraph {
  const isAddress = /^https?:\/\/\S+$/.test(value)
  return new Paragraph({ children: [run(`${term}: `, { bold: true }), isAddress ? link(value, value) : run(value)] })
}

function link(words: string, address: string): TextRun | ExternalHyperlink {
  return new ExternalHyperlink({ link: writable(address), children: [run(words, { style: 'Hyperlink' })] })
}
