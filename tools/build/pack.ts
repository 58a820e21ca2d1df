import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzipSync } from 'node:zlib'
import { HASHED_FOLDER } from './headers.ts'

const TEXT = /\.(html|js|css|svg|json)$/
const brotli = promisify(brotliCompress)

/** A third of the time of 9, which asks the system for more memory with each file than it keeps ready, for two thousandths more. */
const BROTLI_QUALITY = 8

/** Bits of the shortest and the longest piece of a file that Brotli looks back over. It takes memory for all of it, also in a small file. */
const BROTLI_WINDOW = [16, 22] as const

/** Half of the time of the highest, for two thousandths more. */
const GZIP_LEVEL = 6

export function pack(text: string | Buffer): Buffer {
  return gzipSync(text, { level: GZIP_LEVEL })
}

/**
 * Lays a gzip file beside every text file that has none, and a Brotli file beside those named after their content, so that servers
 * need not pack anything while someone waits.
 */
export async function packFiles(dist: string): Promise<void> {
  const names = new Set(readdirSync(dist, { recursive: true, encoding: 'utf8' }))
  const waiting = [...names].filter((name) => TEXT.test(name) && !names.has(`${name}.gz`))
  const work = async (): Promise<void> => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
      await packFile(join(dist, name), name.startsWith(HASHED_FOLDER))
  }
  // Node packs on threads of its own meanwhile.
  await Promise.all(Array.from({ length: 4 }, work))
}

async function packFile(file: string, isHashed: boolean): Promise<void> {
  const bytes = readFileSync(file)
  writeFileSync(`${file}.gz`, pack(bytes))
  if (isHashed) writeFileSync(`${file}.br`, await brotli(bytes, { params: brotliFor(bytes.length) }))
}

function brotliFor(size: number): Readonly<Record<number, number>> {
  const [shortest, longest] = BROTLI_WINDOW
  return {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(longest, Math.max(shortest, Math.ceil(Math.log2(size + 16)))),
  }
}
