import { CheckBox, ExternalHyperlink, Paragraph, type TextRun } from 'docx'
import type { Report, ReportItem } from './report.ts'
import { aboutReport, marked, reasonLine } from './text.ts'
import { heading, run, text, wordFile, writable } from '../../../shared/told/word-file.ts'

/** A report as a Word file on two pages, with empty lines for what belongs in a case file. Headings, lists and links are real ones, and the language is set. */
export function reportAsWord(report: Report): Promise<Blob> {
  const { words } = report
  return wordFile({
    title: `${words.title}: ${report.outcome.label}`,
    description: words.kicker,
    language: report.language,
    date: report.date,
    children: [
      heading(words.title, 'TITLE'),
      text(words.kicker),
      heading(report.outcome.label, 'HEADING_1'),
      new Paragraph({ children: [run(report.outcome.sentence, { bold: true })] }),
      ...(report.isComplete ? [] : [text(words.incomplete)]),
      ...report.replies.map((line) => text(line)),
      ...part(
        words.now,
        report.toDo.flatMap((group) => toDo(group, report)),
      ),
      ...part(
        words.why,
        report.reasons.map((reason) => item(run(reasonLine(reason, report)))),
      ),
      ...[words.matter, words.decision, words.signature].map(emptyLine),
      new Paragraph({ pageBreakBefore: true, heading: 'Heading1', children: [run(words.answers)] }),
      ...report.answers.map(({ question, labels }) => item(run(`${question} `), run(labels.join('; '), { bold: true }))),
      ...part(
        words.later,
        report.later.map((each) => checkItem(each, report)),
      ),
      ...part(
        words.always,
        report.always.map((title) => item(run(title))),
      ),
      ...part(
        words.others,
        report.others.map(({ text: line, ownAdvice }) => item(run(marked(line, ownAdvice, report)))),
      ),
      ...part(
        words.sources,
        report.statements.map((statement) => item(run(`${statement.text} `), link(statement.locator, statement.address))),
      ),
      heading(words.document, 'HEADING_1'),
      ...aboutReport(report).map(([term, value]) => row(term, value)),
      text(words.disclaimer),
    ],
  })
}

/** A heading with what stands under it; nothing where there is nothing. */
function part(title: string, children: readonly Paragraph[]): readonly Paragraph[] {
  return children.length === 0 ? [] : [heading(title, 'HEADING_1'), ...children]
}

function toDo(group: Report['toDo'][number], report: Report): readonly Paragraph[] {
  const items = group.items.map((each) => checkItem(each, report))
  return group.heading === null ? items : [new Paragraph({ children: [run(group.heading, { bold: true })] }), ...items]
}

function checkItem({ text: words, ownAdvice, isDone }: ReportItem, report: Report): Paragraph {
  const { done, notDone } = report.words
  const box = new CheckBox({
    checked: isDone,
    alias: isDone ? done : notDone,
    checkedState: { value: '2612', font: 'MS Gothic' },
    uncheckedState: { value: '2610', font: 'MS Gothic' },
  })
  return new Paragraph({ indent: { left: 360, hanging: 360 }, children: [box, run(` ${marked(words, ownAdvice, report)}`)] })
}

/** Filled in by hand, or in Word. */
function emptyLine(term: string): Paragraph {
  return new Paragraph({
    spacing: { before: 240 },
    children: [run(`${term}: `, { bold: true }), run('_'.repeat(40))],
  })
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
