/** FNV-1a, eight figures: tells a changed text from the same one, in the browser too. Nothing secret rests on it. */
export function hashOf(text: string, seed = 0x811c9dc5): string {
  let value = seed
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
