import { Document, Footer, HeadingLevel, type IPropertiesOptions, Packer, PageNumber, Paragraph, SectionType, TextRun } from 'docx'
import type { Language } from '../../schema/languages.ts'

/** Follows the one before on the same page. */
interface Section {
  readonly columns: 1 | 2
  readonly children: IPropertiesOptions['sections'][number]['children']
}

/** Sizes of text in half points, and lengths in twentieths of a point. */
const SIZES = {
  roomy: { text: 22, title: 36, heading1: 28, heading2: 24, after: 120, line: 276, beforeHeading: 320, edge: 1134, margin: 1304 },
  close: { text: 21, title: 32, heading1: 25, heading2: 22, after: 40, line: 252, beforeHeading: 160, edge: 900, margin: 1020 },
  dense: { text: 18, title: 28, heading1: 22, heading2: 19, after: 30, line: 240, beforeHeading: 110, edge: 800, margin: 1020 },
} as const

interface WordFile {
  readonly title: string
  readonly description: string
  readonly language: Language
  /** At the foot of every page, before its number. */
  readonly date: string
  /** How close together things stand, for what is to have room on few pages. */
  readonly room?: keyof typeof SIZES
  /** In one column. */
  readonly children: Section['children']
  readonly after?: readonly Section[]
}

/** A Word file with the looks that all of the guide's have. Headings are real ones, the language is set, and pages are numbered. */
export function wordFile({ title, description, language, date, room = 'roomy', children, after = [] }: WordFile): Promise<Blob> {
  const sizes = SIZES[room]
  const pages = new TextRun({ size: 18, children: [`${date} · `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })
  const document = new Document({
    title: writable(title),
    // The guide knows of no author. Without this the file would say that it was changed by "Un-named".
    creator: '',
    lastModifiedBy: '',
    description: writable(description),
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: sizes.text, language: { value: language === 'sv' ? 'sv-SE' : 'en-GB' } },
          paragraph: { spacing: { after: sizes.after, line: sizes.line } },
        },
        title: headingStyle(sizes.title, sizes.beforeHeading, sizes.after),
        heading1: headingStyle(sizes.heading1, sizes.beforeHeading, sizes.after),
        heading2: headingStyle(sizes.heading2, sizes.beforeHeading / 2, sizes.after),
      },
    },
    sections: [{ columns: 1, children }, ...after].map((section) => ({
      properties: {
        type: SectionType.CONTINUOUS,
        column: { count: section.columns, space: 400 },
        page: { margin: { top: sizes.edge, bottom: sizes.edge, left: sizes.margin, right: sizes.margin } },
      },
      footers: { default: new Footer({ children: [new Paragraph({ children: [pages] })] }) },
      children: section.children,
    })),
  })
  return Packer.toBlob(document)
}

function headingStyle(size: number, before: number, after: number) {
  return { run: { size, bold: true, color: '000000' }, paragraph: { spacing: { before, after }, keepNext: true } }
}

export function heading(words: string, level: 'TITLE' | 'HEADING_1' | 'HEADING_2'): Paragraph {
  return new Paragraph({ heading: HeadingLevel[level], children: [run(words)] })
}

/** Words with their looks: the only way in which words get into the file. */
export function run(words: string, looks: { readonly bold?: boolean; readonly style?: string } = {}): TextRun {
  return new TextRun({ text: writable(words), ...looks })
}

/** Signs that XML does not allow would make a file that Word cannot open. Anybody may have typed or pasted them. */
export function writable(words: string): string {
  return words.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
}

export function text(words: string): Paragraph {
  return new Paragraph({ children: [run(words)] })
}

/** Filled in by hand, or in Word. */
export function emptyLine(term: string): Paragraph {
  return new Paragraph({
    spacing: { before: 180 },
    children: [run(`${term}: `, { bold: true }), run('_'.repeat(40))],
  })
}
