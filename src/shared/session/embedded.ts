/** The word in the address that asks for the guide without its header; public/early.js reads it before the first paint. */
export const EMBEDDED = 'inbaddad'

export function isEmbedded(): boolean {
  return new URLSearchParams(window.location.search).has(EMBEDDED)
}
