/** A part of a document that stands by itself. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'point' | 'row'
  readonly text: string
}

interface Opened {
  kind: Block['kind']
  text: string
}

const BULLET = /^(?:[-•*–·▪◦○●▸‣\uf0b7]|o(?=\s)|\(?[a-z0-9]{1,2}\)|\d{1,2}\.(?=\s+\p{Lu}.*))\s*/u
const MARKED = /^#{1,6}\s+/
const NUMBERED = /^(?:\d+(?:\.\d+)*\.?|§\s*\d+|\d+\s*§|kapitel\s+\d+|bilaga(?:\s+\p{L}|\s+\d+)?)\s+\p{Lu}/iu

/**
 * Divides lines into headings, paragraphs, points and rows of tables. A line that ends before the next word would have had to go to a
 * line of its own is the end of something; so is a blank line, unless the sentence goes on in a small letter.
 */
export function blocksIn(lines: readonly string[]): readonly Block[] {
  const blocks = divided(lines, false)
  return isNumbered(blocks) ? divided(lines, true) : blocks
}

/** Whether the document numbers its headings: what else looks like one is then a short line, as in a table that lost its lines. */
function isNumbered(blocks: readonly Block[]): boolean {
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => NUMBERED.test(text))
  const numbered = headings.filter(Boolean).length
  return numbered >= 8 && numbered >= (headings.length - headings.indexOf(true)) * 0.8
}

function divided(lines: readonly string[], isNumberedOnly: boolean): readonly Block[] {
  const width = usualWidth(lines)
  // Where the headings are marked, nothing else is one.
  const isMarked = lines.some((line) => MARKED.test(line))
  const blocks: Opened[] = []
  let isOpen = false
  lines.forEach((line, at) => {
    if (line === '') {
      isOpen = false
      return
    }
    const last = blocks.at(-1)
    const cells = cellsOf(line)
    if (MARKED.test(line)) blocks.push({ kind: 'heading', text: line.replace(MARKED, '') })
    else if (cells.length > 1) {
      if (!cells.every((cell) => /^[-:]*$/.test(cell))) blocks.push({ kind: 'row', text: cells.join(' | ') })
    } else if (!isMarked && isHeading(line, lines, at, width, isOpen)) {
      // What stands before the first number is the document's title.
      const isPlain = isNumberedOnly && !NUMBERED.test(line) && blocks.some(({ kind, text }) => kind === 'heading' && NUMBERED.test(text))
      if (isPlain) blocks.push({ kind: 'paragraph', text: line })
      else addHeading(blocks, line)
    } else if (BULLET.test(line)) blocks.push({ kind: 'point', text: line.replace(BULLET, '') })
    else if (last?.kind === 'heading' && lines[at - 1] !== '' && /^\p{Ll}/u.test(line)) last.text = `${last.text} ${line}`
    else if (last !== undefined && last.kind !== 'row' && (isOpen || goesOn(last, line))) last.text = `${last.text} ${line}`.trim()
    else blocks.push({ kind: 'paragraph', text: line })
    const now = blocks.at(-1)
    isOpen = now !== undefined && now.kind !== 'heading' && now.kind !== 'row' && !endsHere(line, lines[at + 1] ?? '', width)
  })
  return blocks.filter(({ text }) => text !== '')
}

/** A heading in capitals that takes two lines is one. */
function addHeading(blocks: Opened[], line: string): void {
  const last = blocks.at(-1)
  const isOn = last?.kind === 'heading' && isCapital(last.text) && isCapital(line) && !NUMBERED.test(line)
  if (isOn) last.text = `${last.text} ${line}`
  else blocks.push({ kind: 'heading', text: line })
}

function isCapital(text: string): boolean {
  return text === text.toLocaleUpperCase('sv')
}

/** How long a full line is, in characters: nine of ten that go on are shorter. A text where every paragraph is one line has no such width. */
function usualWidth(lines: readonly string[]): number {
  const lengths = lines.filter((line, at) => line !== '' && (lines[at + 1] ?? '') !== '').map((line) => line.length)
  lengths.sort((one, other) => one - other)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

/** Whether the next word had had room on this line, so that somebody meant it to end here. */
function hasRoom(line: string, next: string, width: number): boolean {
  return line.length + 1 + (next.split(/\s/, 1)[0] ?? '').length < width * 0.85
}

function endsHere(line: string, next: string, width: number): boolean {
  return next === '' || (/[.!?:]["”)]?\d*$/.test(line) && /^[\p{Lu}\d]/u.test(next) && hasRoom(line, next, width))
}

/** After a blank line: a sentence that is not ended goes on in a small letter. */
function goesOn(last: Opened, line: string): boolean {
  return last.kind !== 'heading' && !/[.!?:]["”)]?$/.test(last.text.slice(-2)) && /^[\p{Ll}(]/u.test(line)
}

function isHeading(line: string, lines: readonly string[], at: number, width: number, isOpen: boolean): boolean {
  if (!mayBeHeading(line)) return false
  const next = lines[at + 1] ?? ''
  if (NUMBERED.test(line)) return !isOpen && !isSentence(lines, at) && (next === '' || hasRoom(line, next, width) || line.length < 60)
  const written = lines.slice(at + 1, at + 4).find((after) => after !== '') ?? ''
  if (isOpen || BULLET.test(line) || /^\p{Ll}/u.test(written)) return false
  return next === '' || (/^[\p{Lu}•–"”]/u.test(next) && hasRoom(line, next, width))
}

/** A point with a number that goes on over lines to a full stop. */
function isSentence(lines: readonly string[], at: number): boolean {
  let last = at
  for (let next = at + 1; next < lines.length && /^(?:\p{Ll}|$)/u.test(lines[next] ?? ''); next++) if (lines[next] !== '') last = next
  return last > at && /\.$/.test(lines[last] ?? '')
}

function mayBeHeading(line: string): boolean {
  return (
    line.length <= 90 &&
    line.split(/\s+/).length <= 12 &&
    !/[.!:;,]["”)]?$/.test(line) &&
    !/\p{L}{2}[.!?:] \p{Lu}/u.test(line) &&
    /^[\p{Lu}\d§]/u.test(line)
  )
}

/** A row of a table: between bars, or with tabs or wide gaps between at least two texts. */
function cellsOf(line: string): readonly string[] {
  if (/^\|.*\|$/.test(line))
    return line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
  const cells = line.split(/\t+| {3,}/).map((cell) => cell.trim())
  return cells.length > 1 && !BULLET.test(line) ? cells : []
}
