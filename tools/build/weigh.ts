import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a page weighs, in bytes as gzip, by the files that its HTML names. */
export interface Weight {
  readonly address: string
  /** What the first paint waits for: the HTML, the style sheets and the script before them. */
  readonly paint: number
  readonly scripts: number
  readonly all: number
}

const sizes = new Map<string, number>()

export function weigh(dist: string, address: string): Weight {
  const file = join(dist, address, 'index.html')
  const html = readFileSync(file, 'utf8')
  const named = [...html.slice(0, html.indexOf('</head>')).matchAll(/<(link|script)[^>]* (?:href|src)="([^"]+)"/g)].map(
    ([tag, , path = '']) => ({
      tag,
      size: sizeOf(join(dirname(file), path)),
    }),
  )
  const sum = (pick: (tag: string) => boolean): number => named.reduce((total, { tag, size }) => total + (pick(tag) ? size : 0), 0)
  const own = gzipSync(html, { level: 9 }).length
  return {
    address,
    paint: own + sum((tag) => tag.includes('stylesheet') || tag.startsWith('<script src')),
    scripts: sum((tag) => tag.startsWith('<script') || tag.includes('modulepreload')),
    all: own + sum(() => true),
  }
}

function sizeOf(file: string): number {
  const known = sizes.get(file) ?? gzipSync(readFileSync(file), { level: 9 }).length
  sizes.set(file, known)
  return known
}
