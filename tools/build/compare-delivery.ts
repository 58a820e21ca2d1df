import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CACHING, HASHED_FOLDER } from './headers.ts'

/** How many files are asked for at a time. */
const AT_ONCE = 8

/** Read by servers and never given out, or packed beside what is asked for. */
const NOT_GIVEN_OUT = /(?:\.(?:gz|br)|^_headers|^\.htaccess|^web\.config)$/

export interface Delivery {
  readonly files: number
  /** What is wrong with a file, as the one who laid it out reads it. */
  readonly problems: readonly string[]
  /** What works, and could be better. */
  readonly remarks: readonly string[]
}

/** Asks a published address for every file of a build, and holds what comes against it. */
export async function compareDelivery(dist: string, address: string): Promise<Delivery> {
  const root = address.endsWith('/') ? address : `${address}/`
  const waiting = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_GIVEN_OUT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'))
    .sort()
  const files = waiting.length
  const problems: string[] = []
  const remarks = new Set<string>()
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const found = await compareFile(dist, root, file)
      problems.push(...found.problems.map((problem) => `${file}: ${problem}`))
      for (const remark of found.remarks) remarks.add(remark)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { files, problems: problems.sort(), remarks: [...remarks].sort() }
}

async function compareFile(dist: string, root: string, file: string): Promise<Pick<Delivery, 'problems' | 'remarks'>> {
  const response = await fetch(root + file.replace(/(^|\/)index\.html$/, '$1'), { cache: 'no-store' }).catch(() => null)
  if (response === null) return { problems: ['servern svarar inte'], remarks: [] }
  // A page for unknown addresses may say that it is one.
  if (!response.ok && file !== '404.html') return { problems: [`servern svarar ${response.status}`], remarks: [] }
  const [given, built] = [Buffer.from(await response.arrayBuffer()), readFileSync(join(dist, file))]
  const type = response.headers.get('content-type') ?? ''
  return {
    problems: [
      ...(digest(given) === digest(built) ? [] : [tellDifference(given, built)]),
      ...(fitsType(file, type) ? [] : [`fel Content-Type: ${type}`]),
    ],
    remarks: remarksOn(file, response.headers),
  }
}

function tellDifference(given: Buffer, built: Buffer): string {
  if (given.length < built.length && built.subarray(0, given.length).equals(given))
    return `är avkortad (${given.length} av ${built.length} byte)`
  return 'är en annan än i bygget'
}

/** Browsers run no script that is not said to be one. */
function fitsType(file: string, type: string): boolean {
  if (file.endsWith('.js')) return /javascript/.test(type)
  if (file.endsWith('.css')) return type.startsWith('text/css')
  if (file.endsWith('.html')) return type.startsWith('text/html')
  return !file.endsWith('.svg') || type.startsWith('image/svg+xml')
}

function remarksOn(file: string, headers: Headers): readonly string[] {
  const caching = headers.get('cache-control') ?? ''
  const isHashed = file.startsWith(`${HASHED_FOLDER}/`)
  return [
    ...(isHashed || !/immutable|max-age=[1-9]/.test(caching) ? [] : [`Sidor sparas i webbläsaren (${caching}). Önskat: ${CACHING.other}.`]),
    ...(isHashed && !/max-age=[1-9]\d{4}/.test(caching)
      ? [`Filer i ${HASHED_FOLDER}/ sparas inte (Cache-Control: ${caching || 'saknas'}). Önskat: ${CACHING.hashed}.`]
      : []),
    ...(headers.has('content-security-policy')
      ? []
      : ['Rubriken Content-Security-Policy saknas. Policyn i sidorna gäller ändå, utom frame-ancestors.']),
  ]
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
