/** An id that nothing else has. Browsers make such ones themselves on pages with https alone, and a guide may lie on a server without. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
