/**
 * The guide's own folder on its server: the script that this becomes part of lies one folder below it, wherever that is. The development
 * server sends this very file.
 */
export const root = new URL(/* @vite-ignore */ import.meta.env.DEV ? '../..' : '..', import.meta.url)

/** Name of that script. Each version of the guide has another. */
const ownScript = import.meta.url.slice(import.meta.url.lastIndexOf('/') + 1)

/** A page of this very version, as it stands in a store or comes from the server, names its script. */
export function isOfThisVersion(html: string): boolean {
  return html.includes(ownScript)
}

/** Asks the server whether it still has the version that this page runs. */
export async function askForVersion(): Promise<'current' | 'outdated' | 'unreachable'> {
  try {
    const response = await fetch(root, { cache: 'no-store' })
    if (!response.ok) return 'unreachable'
    return isOfThisVersion(await response.text()) ? 'current' : 'outdated'
  } catch {
    return 'unreachable'
  }
}
