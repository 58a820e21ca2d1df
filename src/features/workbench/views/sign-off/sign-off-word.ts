import { BorderStyle, Paragraph, Table, TableCell, TableRow, type TextRun, WidthType } from 'docx'
import { type Block, type Item, type Piece, sheetsOf } from '../../state/sign-off/blocks.ts'
import type { SignOff } from '../../state/sign-off/sign-off.ts'
import type { Language } from '../../../../schema/languages.ts'
import { emptyLine, heading, run, wordFile } from '../../../../shared/told/word-file.ts'

interface SignOffFile extends SignOff {
  readonly language: Language
  /** At the foot of every page, so that loose sheets can be told apart. */
  readonly foot: string
}

/** The document to sign as a Word file, with the same words as on paper. */
export function signOffAsWord({ title, blocks, language, foot }: SignOffFile): Promise<Blob> {
  const [first, rest] = sheetsOf(blocks)
  return wordFile({
    title,
    description: title,
    language,
    date: foot,
    room: 'dense',
    children: [
      heading(title, 'TITLE'),
      ...first.flatMap(partsOf),
      // What one signs has a sheet of its own.
      new Paragraph({ pageBreakBefore: true }),
      ...rest.flatMap(partsOf),
    ],
  })
}

function partsOf(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.words.map(({ text }) => text).join(''), block.level === 'part' ? 'HEADING_1' : 'HEADING_2')]
    case 'text':
      return [new Paragraph({ children: runs(block.words) })]
    case 'notice':
      return block.blocks.flatMap(partsOf)
    case 'list':
      return block.items.flatMap((item) => itemOf(item, 0))
    case 'facts':
      return block.rows.map(({ term, words }) => new Paragraph({ children: [run(`${term}: `, { bold: true }), ...runs(words)] }))
    case 'entry':
      return [besides(block), new Paragraph({})]
    case 'lines':
      return block.terms.map(emptyLine)
  }
}

function itemOf({ words, under = [] }: Item, level: number): readonly Paragraph[] {
  const own = new Paragraph({ bullet: { level }, indent: { left: 300 * (level + 1), hanging: 200 }, children: runs(words) })
  return [own, ...under.flatMap((item) => itemOf(item, level + 1))]
}

function runs(words: readonly Piece[]): TextRun[] {
  return words.map(({ text, isBold }) => run(text, { bold: isBold === true }))
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const BORDERS = {
  top: { style: BorderStyle.SINGLE, size: 4, color: '808080' },
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
} as const

/** One row, which is not broken between pages, with the heading above what the guide says. */
function besides({ words, left, right }: Extract<Block, { readonly kind: 'entry' }>): Table {
  const cell = (children: readonly (Paragraph | Table)[], share: number): TableCell =>
    new TableCell({
      width: { size: share, type: WidthType.PERCENTAGE },
      borders: BORDERS,
      margins: { top: 60, bottom: 60, left: 0, right: 200 },
      children,
    })
  const title = new Paragraph({ keepNext: true, children: [run(words.map(({ text }) => text).join(''), { bold: true })] })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [5600, 4200],
    rows: [new TableRow({ cantSplit: true, children: [cell([title, ...left.flatMap(partsOf)], 57), cell(right.flatMap(partsOf), 43)] })],
  })
}
