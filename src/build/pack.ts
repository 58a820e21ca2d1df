import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { HASHED_FOLDER } from './headers.ts'

const TEXT = /\.(html|js|css|svg|json)$/

/**
 * Lays a gzip file beside every text file, and a Brotli file beside those named after their content, so that servers need not pack
 * anything while someone waits.
 */
export function packFiles(dist: string): void {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!TEXT.test(name)) continue
    const bytes = readFileSync(join(dist, name))
    writeFileSync(join(dist, `${name}.gz`), gzipSync(bytes, { level: 9 }))
    if (name.startsWith(HASHED_FOLDER)) {
      writeFileSync(
        join(dist, `${name}.br`),
        brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
      )
    }
  }
}
