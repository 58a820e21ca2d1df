/** Lines of a document as a person would have typed them, and what was left out since it is no part of the text. */
export interface PlainLines {
  /** Without blanks around; an empty string is a blank line. */
  readonly lines: readonly string[]
  /** Page heads, page feet, page numbers and the table of contents, as they stood. */
  readonly pageParts: readonly string[]
}

const PAGE_NUMBER = /^(?:sida?\s*)?\d{1,3}(?:\s*(?:\(\d{1,3}\)|(?:av|\/)\s*\d{1,3}))?$/i

/** The end of a line of a table of contents: dots that lead to the page's number. */
const CONTENTS = /(?:\.{4}|…{2}|(?: \.){4})\s{0,3}\d{1,3}$/

/**
 * Evens out what copying from a PDF does to a text: signs that are not seen, words that were cut at the end of a line, and heads and feet
 * that stand on every page. A sentence is never taken away: a line goes only where it is a page number, leads to one with
 * dots, or comes again with another number at least three times.
 */
export function plainLines(text: string): PlainLines {
  const raw = text
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replaceAll('\f', '\n\n')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
  const heads = repeatedWithNumbers(raw)
  const isPagePart = (line: string): boolean => PAGE_NUMBER.test(line) || CONTENTS.test(line.slice(-16)) || heads.has(withoutNumbers(line))
  return { lines: withoutHyphens(raw.filter((line) => !isPagePart(line))), pageParts: raw.filter(isPagePart) }
}

function withoutNumbers(line: string): string {
  return line.replaceAll(/\d+/g, '#')
}

/** Short lines that come again with another number: "Riktlinje för AI 3 (12)". */
function repeatedWithNumbers(lines: readonly string[]): ReadonlySet<string> {
  const found = new Map<string, Set<string>>()
  for (const line of lines) {
    // A heading begins with its number; a page's head ends with it.
    if (line.length > 120 || !/\p{L}.*\d\)?$/u.test(line) || /[.:;]/.test(line)) continue
    const shape = withoutNumbers(line)
    found.set(shape, (found.get(shape) ?? new Set()).add(line))
  }
  return new Set([...found].filter(([, lines]) => lines.size >= 3).map(([shape]) => shape))
}

/** Puts words together that were cut at the end of a line. "Informations- och" and "AI-tjänst" keep their hyphen. */
function withoutHyphens(lines: readonly string[]): readonly string[] {
  const whole: string[] = []
  let open: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const next = lines.slice(at + 1, at + 3).find((after) => after !== '') ?? ''
    const isCut = /\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next) && !/^(och|eller|samt|respektive)\s/.test(next)
    // A blank line in the middle of a word is none.
    if (line === '' && open.length > 0) continue
    open.push(isCut && /\p{Ll}-$/u.test(line) ? line.slice(0, -1) : line)
    if (isCut) continue
    whole.push(open.join(''))
    open = []
  }
  return whole
}
