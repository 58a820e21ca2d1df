import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzipSync } from 'node:zlib'
import { HASHED_FOLDER } from './headers.ts'

const TEXT = /\.(html|js|css|svg|json)$/
const brotli = promisify(brotliCompress)

/** A tenth of the time of the highest, for a few per cent more. */
const BROTLI_QUALITY = 9

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
  if (isHashed) writeFileSync(`${file}.br`, await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }))
}
