import type { Modality } from '../../../schema/modalities.ts'

/** A sentence of a document, as it stands there. It is shown to the editor and never written anywhere. */
export interface ImportedSentence {
  readonly original: string
  /** Where a person finds it. */
  readonly locator: string
  /** At most six of its words, around what makes it a statement. */
  readonly phrase: string
  /** What it seems to be; null where nothing says that it asks, forbids, allows or advises. */
  readonly modality: Modality | null
}

export interface ImportedSection {
  readonly heading: string
  readonly sentences: readonly ImportedSentence[]
}

/** The words that tell what a sentence is, the strictest first. All of a kind's have to be there. */
const SIGNS: readonly (readonly [Modality, ...RegExp[]])[] = [
  [
    'forbjudet',
    /(^|[^\p{L}])(får (?:\p{L}+ ){0,2}(?:inte|aldrig)|ska (?:\p{L}+ )?(?:inte|aldrig)|aldrig|förbjud\p{L}*|inte tillåt\p{L}*)(?!\p{L})/iu,
  ],
  ['krav-innan', /(^|[^\p{L}])innan(?!\p{L})/iu, /(^|[^\p{L}])ska(?!\p{L})/iu],
  ['krav', /(^|[^\p{L}])(ska|skall|måste|krävs|behöver)(?!\p{L})/iu],
  ['rekommendation', /(^|[^\p{L}])(bör|rekommendera\p{L}*|helst)(?!\p{L})/iu],
  ['tillatet', /(^|[^\p{L}])(får|tillåt\p{L}*)(?!\p{L})/iu],
]

const BULLET = /^\s*(?:[-•*–·o]|\(?[a-z0-9]{1,2}\))\s+/

/**
 * Splits a document's plain text by its headings, and every paragraph and point into sentences that can be found again. Text before the
 * first heading becomes a section of its own.
 */
export function importText(text: string): readonly ImportedSection[] {
  const sections: { heading: string; sentences: ImportedSentence[]; paragraph: number; point: number }[] = []
  for (const block of blocksOf(text)) {
    const heading = block.kind === 'paragraph' ? headingOf(block.text) : undefined
    if (heading !== undefined) sections.push({ heading, sentences: [], paragraph: 0, point: 0 })
    else {
      if (sections.length === 0) sections.push({ heading: 'Inledning', sentences: [], paragraph: 0, point: 0 })
      const section = sections.at(-1)
      if (section === undefined) continue
      if (block.kind === 'paragraph') section.paragraph++
      else section.point++
      const place = block.kind === 'paragraph' ? `stycke ${section.paragraph}` : `punkt ${section.point}`
      const sentences = sentencesOf(block.text)
      sentences.forEach((original, index) => {
        const sentence = sentences.length > 1 ? `, mening ${index + 1}` : ''
        section.sentences.push({ original, locator: `${section.heading}, ${place}${sentence}`, ...readSentence(original) })
      })
    }
  }
  return sections.map(({ heading, sentences }) => ({ heading, sentences }))
}

/** How a text leans on the sentence it is about: too much of it in a row, or all of it. */
export function isCopied(text: string, original: string): boolean {
  const [own, theirs] = [wordsOf(text), wordsOf(original)]
  if (own.length === 0) return false
  const length = Math.min(NINE, theirs.length)
  if (length < 4) return own.join(' ') === theirs.join(' ')
  const runs = new Set(theirs.slice(0, theirs.length - length + 1).map((_, index) => theirs.slice(index, index + length).join(' ')))
  return own.some((_, index) => runs.has(own.slice(index, index + length).join(' ')))
}

/** So many words in a row are a quotation. */
const NINE = 9

interface BlockOfText {
  readonly kind: 'paragraph' | 'point'
  readonly text: string
}

function blocksOf(text: string): readonly BlockOfText[] {
  const blocks: { kind: 'paragraph' | 'point'; text: string }[] = []
  let isOpen = false
  for (const raw of text.split(/\r?\n|\f/)) {
    const line = raw.replace(/^#+\s+/, '').trim()
    const isHeading = /^#+\s/.test(raw) || (NUMBERED.test(line) && headingOf(line) !== undefined)
    if (line === '' || isHeading) isOpen = false
    if (line === '') continue
    const last = blocks.at(-1)
    if (BULLET.test(raw)) blocks.push({ kind: 'point', text: raw.replace(BULLET, '').trim() })
    else if (isOpen && last !== undefined) last.text += ` ${line}`
    else blocks.push({ kind: 'paragraph', text: line })
    isOpen = !isHeading
  }
  return blocks
}

const NUMBERED = /^\d+(\.\d+)*\.?\s+\p{Lu}/u

function headingOf(text: string): string | undefined {
  const isShort = text.length <= 90 && text.split(/\s+/).length <= 12
  return isShort && !/[.!?:;,]$/.test(text) && /^[\p{Lu}\d]/u.test(text) ? text : undefined
}

function sentencesOf(text: string): readonly string[] {
  return text
    .replaceAll(/([.!?])\s+(?=[\p{Lu}\d–-])/gu, '$1\0')
    .split('\0')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

function readSentence(original: string): Pick<ImportedSentence, 'phrase' | 'modality'> {
  const found = SIGNS.map(([modality, ...signs]) => ({ modality, places: signs.map((sign) => placeOf(sign, original)) })).find(
    ({ places }) => places.every((place) => place >= 0),
  )
  const before = original
    .slice(0, Math.min(...(found?.places ?? [0])))
    .split(/\s+/)
    .filter(Boolean).length
  const words = original.split(/\s+/)
  const start = Math.max(0, Math.min(before - 1, words.length - 6))
  return {
    phrase: withoutEnding(
      words
        .slice(start, start + 6)
        .join(' ')
        .replace(/^[("”]+/, ''),
    ),
    modality: found?.modality ?? null,
  }
}

/** Where the words of a sign begin in a text; -1 where they do not stand there. */
function placeOf(sign: RegExp, text: string): number {
  const found = sign.exec(text)
  return found === null ? -1 : found.index + (found[1] ?? '').length
}

/** One character at a time: a pattern for the end of a text is tried from each of its places. */
function withoutEnding(phrase: string): string {
  let end = phrase.length
  while (end > 0 && '.,;:!?)"”'.includes(phrase.charAt(end - 1))) end -= 1
  return phrase.slice(0, end)
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? []
}
