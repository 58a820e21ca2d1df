import type { Modality } from '../../schema/modalities.ts'
import { type Block, blocksIn } from './blocks.ts'
import { plainLines } from './plain-lines.ts'
import { readLeadIn, readSentence, stricter } from './read-sentence.ts'

/** A sentence of a document, as it stands there. It is shown to the editor and never written anywhere. */
export interface ImportedSentence {
  readonly original: string
  /** The words that lead to it, where it is a point below them. */
  readonly leadIn: string | null
  /** Where a person finds it. */
  readonly locator: string
  /** At most six of its words, around what makes it a statement. */
  readonly phrase: string
  /** What it seems to be, the strictest that its words or those that lead to it may mean; null where no word tells. */
  readonly modality: Modality | null
}

export interface ImportedSection {
  readonly heading: string
  readonly sentences: readonly ImportedSentence[]
}

export interface ImportedText {
  readonly sections: readonly ImportedSection[]
  /** Lines that were left out: heads, feet and numbers of pages. */
  readonly pageParts: readonly string[]
}

interface Place {
  readonly heading: string
  readonly sentences: ImportedSentence[]
  readonly counted: Record<Block['kind'], number>
  /** What the points below inherit: the heading, or the paragraph that leads to them. */
  leadIn: string | null
  readonly headingLeads: string | null
}

const PLACE_WORDS = { paragraph: 'stycke', point: 'punkt', row: 'rad' } as const

/**
 * Splits a document's plain text by its headings, and every paragraph, point and row into sentences that can be found again. Every word of
 * it is in a heading, in a sentence or in `pageParts`. Text before the first heading becomes a section of its own.
 */
export function importText(text: string): ImportedText {
  const { lines, pageParts } = plainLines(text)
  const sections: Place[] = []
  for (const block of blocksIn(lines)) {
    if (block.kind === 'heading') sections.push(opened(block.text, true))
    else {
      if (sections.length === 0) sections.push(opened('Inledning', false))
      const section = sections.at(-1)
      if (section !== undefined) take(section, block, block.kind)
    }
  }
  return { sections: sections.map(({ heading, sentences }) => ({ heading, sentences })), pageParts }
}

/** A heading may lead to the points below it ("Tänk på att"), and may be a demand itself. */
function opened(heading: string, isWritten: boolean): Place {
  const reading = readSentence(heading)
  const leads = reading !== undefined || leadsOn(heading) ? heading : null
  const own = { original: heading, leadIn: null, locator: `${heading}, rubriken`, phrase: phraseOf(heading, reading?.at ?? 0) }
  return {
    heading,
    sentences: isWritten && reading !== undefined && isSaid(heading) ? [{ ...own, modality: reading.modality }] : [],
    counted: { heading: 0, paragraph: 0, point: 0, row: 0 },
    leadIn: leads,
    headingLeads: leads,
  }
}

/** Some headings are sentences; "Ansvar" and "Tänk på att" are not. */
function isSaid(heading: string): boolean {
  return !leadsOn(heading) && heading.split(/\s+/).length > 4
}

function take(section: Place, block: Block, kind: Exclude<Block['kind'], 'heading'>): void {
  section.counted[kind]++
  const leadIn = kind === 'paragraph' ? null : section.leadIn
  const inherited = leadIn === null ? undefined : readLeadIn(leadIn)
  const sentences = sentencesOf(block.text)
  sentences.forEach((original, index) => {
    const own = readSentence(original)
    section.sentences.push({
      original,
      leadIn,
      locator: `${section.heading}, ${PLACE_WORDS[kind]} ${section.counted[kind]}${sentences.length > 1 ? `, mening ${index + 1}` : ''}`,
      phrase: phraseOf(original, own?.at ?? 0),
      modality: stricter(own?.modality, inherited) ?? null,
    })
  })
  if (kind === 'paragraph') section.leadIn = leadsOn(block.text) ? lastThatTells(sentences) : section.headingLeads
}

/** Whether points may follow: "AI får inte användas för att:", "Som medarbetare ska du". */
function leadsOn(sentence: string): boolean {
  return /[:–-]$|(?:^|\s)(?:att|du|ska|får|inte|till|för)$/.test(sentence.slice(-8))
}

/** Ends a sentence only in the eye of a computer: "t.ex. Namn", "bl.a. Digg". */
const SHORTENED =
  /(?:^|[\s(])(?:t\.? ?ex|bl\.? ?a|d\.? ?v\.? ?s|dvs|s\.? ?k|m\.? ?fl|m\.? ?m|f\.? ?d|kap|st|nr|ca|resp|inkl|exkl|osv|etc)\.$/i

/** "AI ska användas med försiktighet. Det innebär att:" leads on with both. */
function lastThatTells(sentences: readonly string[]): string {
  const from = sentences.findLastIndex((sentence) => readLeadIn(sentence) !== undefined)
  return sentences.slice(from === -1 ? -1 : from).join(' ')
}

function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  let from = 0
  for (const end of text.matchAll(/[.!?]["”)]?\d{0,2}\s+(?=["”(]?[\p{Lu}\d–-])/gu)) {
    const to = end.index + end[0].length
    const sentence = text.slice(from, to).trim()
    if (SHORTENED.test(sentence.slice(-12))) continue
    sentences.push(sentence)
    from = to
  }
  return [...sentences, text.slice(from).trim()].filter((sentence) => sentence !== '')
}

/** At most six words around a place in a sentence, in characters. */
function phraseOf(original: string, at: number): string {
  const before = original.slice(0, at).split(/\s+/).filter(Boolean).length
  const words = original.split(/\s+/)
  const start = Math.max(0, Math.min(before - 1, words.length - 6))
  const phrase = words
    .slice(start, start + 6)
    .join(' ')
    .replace(/^[("”]+/, '')
  return withoutEnding(phrase)
}

/** One character at a time: a pattern for the end of a text is tried from each of its places. */
function withoutEnding(phrase: string): string {
  let end = phrase.length
  while (end > 0 && '.,;:!?)"”'.includes(phrase.charAt(end - 1))) end -= 1
  return phrase.slice(0, end)
}
