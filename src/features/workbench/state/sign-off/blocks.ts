import type { Inline, RichText } from '../../../../schema/model.ts'
import type { Language } from '../../../../schema/languages.ts'

/** A text with the language that it is in; none where that is the page's own. */
export interface Piece {
  readonly text: string
  readonly lang?: Language
  readonly isBold?: true
}

export interface Item {
  readonly words: readonly Piece[]
  readonly under?: readonly Item[]
}

/** A part of a document that is told alike on a page, on paper and in Word. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 'part' | 'group'; readonly words: readonly Piece[] }
  | { readonly kind: 'text'; readonly words: readonly Piece[] }
  /** What must not be overlooked. */
  | { readonly kind: 'notice'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  /** Something under its own heading, with what it rests on beside it. Never broken between pages. */
  | { readonly kind: 'entry'; readonly words: readonly Piece[]; readonly left: readonly Block[]; readonly right: readonly Block[] }
  /** To be filled in by hand. */
  | { readonly kind: 'lines'; readonly terms: readonly string[] }

export interface Fact {
  readonly term: string
  readonly words: readonly Piece[]
}

interface Told {
  readonly lang: Language
}

/** A text of the content, in its own language. */
export function said(text: string, { lang }: Told): Piece {
  return { text, lang }
}

export function bold(text: string, told?: Told): Piece {
  return { text, ...(told === undefined ? {} : { lang: told.lang }), isBold: true }
}

export function textOf(...words: readonly (Piece | string)[]): Block {
  return { kind: 'text', words: words.map((piece) => (typeof piece === 'string' ? { text: piece } : piece)) }
}

export function headingOf(level: 'part' | 'group', text: string): Block {
  return { kind: 'heading', level, words: [{ text }] }
}

/** A heading with a list below it, or with the words that say that there is nothing. */
export function listed(heading: string, items: readonly Item[], nothing: string): readonly Block[] {
  return [headingOf('group', heading), items.length === 0 ? textOf(nothing) : { kind: 'list', items }]
}

/** Words of the content without links and explained words, which are of no use on paper. */
export function richBlocks(text: RichText, told: Told): readonly Block[] {
  const pieces = (inlines: readonly Inline[], isBold = false): readonly Piece[] =>
    inlines.flatMap((inline) => {
      if (typeof inline === 'object' && inline.kind !== 'term') return pieces(inline.children, isBold || inline.kind === 'bold')
      const words = typeof inline === 'string' ? inline : inline.text
      return [isBold ? bold(words, told) : said(words, told)]
    })
  return text.map((block) =>
    block.kind === 'paragraph'
      ? { kind: 'text', words: pieces(block.children) }
      : { kind: 'list', items: block.items.map((item) => ({ words: pieces(item) })) },
  )
}

/** What has a sheet of its own: all that stands before the first part. */
export function sheetsOf(blocks: readonly Block[]): readonly [first: readonly Block[], rest: readonly Block[]] {
  const end = blocks.findIndex((block) => block.kind === 'heading' && block.level === 'part')
  return [blocks.slice(0, end), blocks.slice(end)]
}

/** The level of each block's heading, the title's being one above: none is left out between a heading and what stands below it. */
export function headingLevels(blocks: readonly Block[], top: number): readonly number[] {
  let hasPart = false
  let level = top - 1
  return blocks.map((block) => {
    if (block.kind === 'entry') return level + 1
    if (block.kind !== 'heading') return level
    hasPart ||= block.level === 'part'
    level = block.level === 'group' && hasPart ? top + 1 : top
    return level
  })
}

/** All words of a document in the order in which they are read. */
export function wordsIn(blocks: readonly Block[]): readonly string[] {
  const ofItem = ({ words, under = [] }: Item): readonly string[] => [join(words), ...under.flatMap(ofItem)]
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'text':
        return [join(block.words)]
      case 'notice':
        return wordsIn(block.blocks)
      case 'list':
        return block.items.flatMap(ofItem)
      case 'facts':
        return block.rows.map(({ term, words }) => `${term}: ${join(words)}`)
      case 'entry':
        return [join(block.words), ...wordsIn(block.left), ...wordsIn(block.right)]
      case 'lines':
        return block.terms
    }
  })
}

function join(words: readonly Piece[]): string {
  return words.map(({ text }) => text).join('')
}
