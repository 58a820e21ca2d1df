/** Divides a text into lines of at most so many characters, since drawings cannot. A longer word is cut. */
export function wrapWords(text: string, longest: number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const pieces = words.flatMap((word) => {
    const letters = Array.from(word)
    return Array.from({ length: Math.ceil(letters.length / longest) }, (_, index) =>
      letters.slice(index * longest, (index + 1) * longest).join(''),
    )
  })
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && Array.from(`${last} ${piece}`).length <= longest) lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(piece)
  }
  return lines
}
