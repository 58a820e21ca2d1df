/** Cases that a link to the handouts chooses. */
export interface LinkedSelection {
  readonly ids: readonly string[]
  /** Ids that no case has. */
  readonly unknown: readonly string[]
}

/** More than any organisation has; a link that names more is not ours. */
const MOST = 200

/** Reads `fall=harmlos,egen-text` after the #, which anybody may have written. Null where nothing is chosen there. */
export function readSelection(hash: string, known: readonly string[]): LinkedSelection | null {
  const list = /^fall=(.+)$/s.exec(hash)?.[1]
  if (list === undefined) return null
  const named = [...new Set(list.split(',').filter((id) => id !== ''))].slice(0, MOST)
  return { ids: named.filter((id) => known.includes(id)), unknown: named.filter((id) => !known.includes(id)).map((id) => id.slice(0, 64)) }
}
