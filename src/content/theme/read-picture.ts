import { readSvg } from './read-svg.ts'

/** Width and height of a picture in its own units, or what is wrong with it as a Swedish sentence. */
export type PictureFacts =
  { readonly kind: 'picture'; readonly width: number; readonly height: number } | { readonly kind: 'fault'; readonly fault: string }

/** What every page of an organisation waits for may not weigh more, in bytes. */
const LARGEST = 50_000

/** In pixels, of either side: a small file may otherwise unpack to more than a computer can hold. */
const LONGEST_SIDE = 4000
/** How many times as long as the other a side may be: logos are all shown equally high. */
const MOST_OBLONG = 20

/** Looks at a picture as content folders hold it: the text of an SVG, or a PNG in base64. */
export function readPicture(file: string, text: string): PictureFacts {
  const size = file.endsWith('.png') ? text.length * 0.75 : text.length
  if (size > LARGEST)
    return fault(`Bilden är ${Math.round(size / 1000)} kB, högst ${LARGEST / 1000} kB går att använda. Förenkla eller förminska den.`)
  return file.endsWith('.png') ? readPng(text) : readSvgLogo(text)
}

function readSvgLogo(text: string): PictureFacts {
  const read = readSvg(text)
  if (read.kind === 'unreadable') return fault('Bilden går inte att läsa som SVG.')
  if (read.kind === 'foreign')
    return fault(`Bilden innehåller ”${read.what.slice(0, 60)}”, som en logotyp inte får ha. Spara den som en enkel SVG med allt i sig.`)
  const [, , width, height] = (read.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return sized(width, height, 'Bilden saknar en användbar ”viewBox”, så dess bredd och höjd går inte att veta. Lägg till den i <svg>.')
}

function readPng(base64: string): PictureFacts {
  const unreadable = 'Bilden går inte att läsa som PNG.'
  const bytes = decode(base64)
  const number = (at: number): number => [0, 1, 2, 3].reduce((sum, place) => sum * 256 + (bytes.codePointAt(at + place) ?? 0), 0)
  if (!bytes.startsWith('\u0089PNG\r\n\u001a\n') || !isWhole(bytes, number)) return fault(unreadable)
  const [width, height] = [number(16), number(20)]
  if (Math.max(width, height) > LONGEST_SIDE)
    return fault(`Bilden säger sig vara ${width} × ${height} bildpunkter. Högst ${LONGEST_SIDE} på varje sida går att använda.`)
  return sized(width, height, unreadable)
}

/** Its parts follow on one another, from the one that tells its size to the one that ends it. */
function isWhole(bytes: string, number: (at: number) => number): boolean {
  const kindAt = (at: number): string => bytes.slice(at + 4, at + 8)
  let at = 8
  if (number(at) !== 13 || kindAt(at) !== 'IHDR') return false
  let hasData = false
  while (at + 12 <= bytes.length) {
    if (kindAt(at) === 'IEND') return hasData
    if (kindAt(at) === 'IDAT') hasData = true
    at += number(at) + 12
  }
  return false
}

function decode(base64: string): string {
  try {
    return atob(base64)
  } catch {
    return ''
  }
}

function sized(width: number | undefined, height: number | undefined, otherwise: string): PictureFacts {
  const isSize = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value) && value > 0
  if (!isSize(width) || !isSize(height)) return fault(otherwise)
  if (Math.max(width / height, height / width) > MOST_OBLONG)
    return fault(`Bilden är mer än ${MOST_OBLONG} gånger så lång åt ena hållet som åt det andra. Beskär den.`)
  return { kind: 'picture', width, height }
}

function fault(sentence: string): PictureFacts {
  return { kind: 'fault', fault: sentence }
}
