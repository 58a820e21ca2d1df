import { Document, Footer, HeadingLevel, type IPropertiesOptions, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Language } from '../../schema/languages.ts'

interface WordFile {
  readonly title: string
  readonly description: string
  readonly language: Language
  /** At the foot of every page, before its number. */
  readonly date: string
  readonly children: IPropertiesOptions['sections'][number]['children']
}

/** A Word file with the looks that all of the guide's have. Headings are real ones, the language is set, and pages are numbered. */
export function wordFile({ title, description, language, date, children }: WordFile): Promise<Blob> {
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
          run: { font: 'Calibri', size: 22, language: { value: language === 'sv' ? 'sv-SE' : 'en-GB' } },
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
        footers: { default: new Footer({ children: [new Paragraph({ children: [pages] })] }) },
        children,
      },
    ],
  })
  return Packer.toBlob(document)
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
