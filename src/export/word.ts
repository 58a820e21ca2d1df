import { CheckBox, Document, ExternalHyperlink, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Report, ReportFinding } from './report.ts'
import { aboutReport, type HandOverWords, marked } from './text.ts'

/** What belongs in a case file but never in a link: typed on the page, and gone with it. */
export interface NoteFields {
  readonly matter: string
  readonly registration: string
  readonly official: string
}

/** A report as a Word file, laid out as a note for a case file. Headings, lists and links are real ones, and the language is set. */
export function reportAsWord(report: Report, words: HandOverWords, fields: NoteFields): Promise<Blob> {
  const document = new Document({
    title: `${words.title}: ${report.outcome.label}`,
    creator: '',
    description: report.words.kicker,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: report.language === 'sv' ? 'sv-SE' : 'en-GB' } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: { run: { size: 36, bold: true, color: '000000' }, paragraph: { spacing: { after: 120 } } },
        heading1: { run: { size: 28, bold: true, color: '000000' }, paragraph: { spacing: { before: 320, after: 120 }, keepNext: true } },
        heading2: { run: { size: 24, bold: true, color: '000000' }, paragraph: { spacing: { before: 200, after: 80 }, keepNext: true } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1304, right: 1304 } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ size: 18, children: [`${report.date} · `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...head(report, words, fields),
          ...report.checklists.flatMap(({ heading, items }) => [
            title(heading, HeadingLevel.HEADING_1),
            ...items.map((item) => checkItem(marked(item.text, item.ownAdvice, report), item.isDone, words)),
          ]),
          ...report.groups.flatMap(({ heading, findings }) => [
            title(heading, HeadingLevel.HEADING_1),
            ...findings.flatMap((each) => finding(each, report)),
          ]),
          ...contacts(report),
          title(report.words.answers, HeadingLevel.HEADING_1),
          ...report.answers.map(
            ({ question, labels }) =>
              new Paragraph({
                bullet: { level: 0 },
                children: [new TextRun(`${question} `), new TextRun({ text: labels.join('; '), bold: true })],
              }),
          ),
          title(words.sources, HeadingLevel.HEADING_1),
          ...report.statements.map(
            ({ text, locator, address }) =>
              new Paragraph({ bullet: { level: 0 }, children: [new TextRun(`${text} `), link(locator, address)] }),
          ),
          title(words.document, HeadingLevel.HEADING_1),
          ...aboutReport(report, words).map(([term, value]) => row(term, value)),
          text(report.words.disclaimer),
        ],
      },
    ],
  })
  return Packer.toBlob(document)
}

function head(report: Report, words: HandOverWords, fields: NoteFields): readonly Paragraph[] {
  const typed: readonly (readonly [string, string])[] = [
    [words.matter, fields.matter],
    [words.registration, fields.registration],
    [words.official, fields.official],
    [words.date, report.date],
  ]
  return [
    title(words.title, HeadingLevel.TITLE),
    ...typed.filter(([, value]) => value.trim() !== '').map(([term, value]) => row(term, value.trim())),
    text(report.words.kicker),
    title(report.outcome.label, HeadingLevel.HEADING_1),
    new Paragraph({ children: [new TextRun({ text: report.outcome.why, bold: true })] }),
    text(report.outcome.meaning),
    ...(report.isComplete ? [] : [text(report.words.incomplete)]),
  ]
}

function finding(each: ReportFinding, report: Report): readonly Paragraph[] {
  const { words } = report
  return [
    title(each.title, HeadingLevel.HEADING_2),
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
    title(words.ask, HeadingLevel.HEADING_1),
    ...all.map(
      ({ name, help, ownAdvice }) =>
        new Paragraph({
          bullet: { level: 0 },
          children: [new TextRun({ text: `${name}:`, bold: true }), new TextRun(` ${marked(help, ownAdvice, report)}`)],
        }),
    ),
  ]
}

function checkItem(words: string, isDone: boolean, { done, notDone }: HandOverWords): Paragraph {
  const box = new CheckBox({
    checked: isDone,
    alias: isDone ? done : notDone,
    checkedState: { value: '2612', font: 'MS Gothic' },
    uncheckedState: { value: '2610', font: 'MS Gothic' },
  })
  return new Paragraph({ indent: { left: 360, hanging: 360 }, children: [box, new TextRun(` ${words}`)] })
}

function title(words: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ text: words, heading })
}

function text(words: string): Paragraph {
  return new Paragraph({ children: [new TextRun(words)] })
}

function row(term: string, value: string): Paragraph {
  const isAddress = /^https?:\/\/\S+$/.test(value)
  return new Paragraph({ children: [new TextRun({ text: `${term}: `, bold: true }), isAddress ? link(value, value) : new TextRun(value)] })
}

function link(words: string, address: string): ExternalHyperlink {
  return new ExternalHyperlink({ link: address, children: [new TextRun({ text: words, style: 'Hyperlink' })] })
}
