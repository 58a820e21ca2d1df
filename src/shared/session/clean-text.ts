/** A text on one line and of a length that can be shown; may be empty. */
export function cleanLine(text: string, longest: number): string {
  return shorten(text.slice(0, longest * 8).replaceAll(/[\p{C}\s]+/gu, ' '), longest)
}

/** A text of several lines, without signs that do not show and with no more than one empty line at a time. */
export function cleanText(text: string, longest: number): string {
  const lines = text.slice(0, longest * 8).replaceAll(/\r\n?/g, '\n')
  return shorten(
    lines
      .replaceAll(/[^\P{C}\n]+/gu, ' ')
      .replaceAll(/[^\S\n]*\n[^\S\n]*/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n'),
    longest,
  )
}

/** Whether a text has to be shortened to so many characters. */
export function isTooLong(text: string, longest: number): boolean {
  return Array.from(text.trim()).length > longest
}

function shorten(text: string, longest: number): string {
  return Array.from(text.trim()).slice(0, longest).join('').trim()
}
