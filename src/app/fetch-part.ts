/** A part of the guide that could not be fetched, or that came cut off. A page load later it may be there. */
export class MissingPart extends Error {
  /** It came, but cannot be read: the browser keeps it as it is for as long as the page lives. */
  readonly isBroken: boolean

  constructor(cause: unknown) {
    super('A part of the guide could not be fetched', { cause })
    this.isBroken = cause instanceof SyntaxError
  }
}

const styles = new Map<string, Promise<void>>()

/**
 * Fetches a part of the guide, with the files that it needs, as addresses seen from the script that asks. What does not come is fetched
 * again past what the browser has stored: a file that was missing or cut off while a new version was laid out would otherwise stay so
 * for a year. The build has this take the place of the bundler's own function: see tools/build/fetch-parts.ts.
 */
export async function fetchPart<T>(load: () => Promise<T>, files: readonly string[] = [], from = ''): Promise<T> {
  const addresses = files.map((file) => new URL(file, from).href)
  for (const address of addresses) if (!address.endsWith('.css')) preload(address)
  await Promise.all(addresses.filter((address) => address.endsWith('.css')).map(addStyles))
  try {
    return await load()
  } catch (error) {
    if (!isMissing(error)) throw error
    await Promise.all([...addresses, ...ownAddress(load, from)].map(fetchAgain))
    try {
      return await load()
    } catch (again) {
      throw isMissing(again) ? new MissingPart(again) : again
    }
  }
}

/** In the words of Chrome, Firefox and Safari. What cannot be parsed has been cut off: it was whole when it was built. */
function isMissing(error: unknown): boolean {
  return (
    error instanceof SyntaxError || (error instanceof TypeError && /dynamically imported module|module script failed/i.test(error.message))
  )
}

/** Where the part itself lies, which is told nowhere but in the function that asks for it. */
function ownAddress(load: () => unknown, from: string): readonly string[] {
  const [, , file] = /import\((['"`])(.+?)\1/.exec(String(load)) ?? []
  return file === undefined ? [] : [new URL(file, from).href]
}

function fetchAgain(address: string): Promise<unknown> {
  return fetch(address, { cache: 'reload' }).catch(() => undefined)
}

/** A page without some of its looks can be read: it is not kept waiting for those that do not come. */
function addStyles(address: string): Promise<void> {
  const known = styles.get(address) ?? (isNamed(address) ? Promise.resolve() : linkStyles(address).catch(() => retryStyles(address)))
  styles.set(address, known)
  return known
}

async function retryStyles(address: string): Promise<void> {
  await fetchAgain(address)
  await linkStyles(address).catch(() => styles.delete(address))
}

function linkStyles(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', crossOrigin: '', href })
    link.addEventListener('load', () => resolve(), { once: true })
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error(`${href} did not come`))
    })
    document.head.append(link)
  })
}

/** Has all be fetched at once instead of one after the other, where the browser can. */
function preload(href: string): void {
  if (!isNamed(href)) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href }))
}

function isNamed(address: string): boolean {
  return [...document.querySelectorAll('link')].some(({ href }) => href === address)
}
