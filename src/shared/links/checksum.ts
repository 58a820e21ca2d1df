export const CHECK_LENGTH = 4
export const CHECK = /^[0-9a-z]{4}$/
const START = 0x811c9dc5

/** Tells a link that was cut off or altered by accident; no protection against somebody who wants to. FNV-1a. */
export function checksum(text: string): string {
  let hash = START
  for (let index = 0; index < text.length; index++) hash = add(hash, text.charCodeAt(index))
  return told(hash)
}

/** The longest beginning of a text that ends with the sign and its own checksum, or null. Reads the text once, whoever wrote it. */
export function longestSealed(text: string, sign: string): string | null {
  let hash = START
  let end = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === sign) {
      const check = text.slice(index + 1, index + 1 + CHECK_LENGTH)
      if (CHECK.test(check) && check === told(hash)) end = index + 1 + CHECK_LENGTH
    }
    hash = add(hash, text.charCodeAt(index))
  }
  return end === 0 ? null : text.slice(0, end)
}

function add(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) >>> 0
}

function told(hash: number): string {
  return (hash % 36 ** CHECK_LENGTH).toString(36).padStart(CHECK_LENGTH, '0')
}
