/** Width and height of a picture in its own units, or what is wrong with it as a Swedish sentence. */
export type PictureFacts =
  { readonly kind: 'picture'; readonly width: number; readonly height: number } | { readonly kind: 'fault'; readonly fault: string }

/** What every page of an organisation waits for may not weigh more, in bytes. */
const LARGEST = 50_000

/** What could run or fetch something, were the picture opened by itself. */
const LIVELY =
  /<script|<foreignobject|<!entity|<iframe|\son[a-z]+\s*=|javascript:|@import|(?:href|src)\s*=\s*["'](?!#|data:image\/)|url\(\s*["']?(?!["']?#|["']?data:image\/)/i

/** Looks at a picture as content folders hold it: the text of an SVG, or a PNG in base64. */
export function readPicture(file: string, text: string): PictureFacts {
  const size = file.endsWith('.png') ? text.length * 0.75 : text.length
  if (size > LARGEST)
    return fault(`Bilden är ${Math.round(size / 1000)} kB, högst ${LARGEST / 1000} kB går att använda. Förenkla eller förminska den.`)
  return file.endsWith('.png') ? readPng(text) : readSvg(text)
}

function readSvg(text: string): PictureFacts {
  const root = /<svg\b[^>]*>/i.exec(text)?.[0]
  if (root === undefined) return fault('Bilden går inte att läsa som SVG.')
  if (LIVELY.test(text))
    return fault('Bilden innehåller skript eller hämtar något från någon annanstans. Spara den som en enkel SVG med allt i sig.')
  const [, , width, height] = (/\bviewBox\s*=\s*["']([^"']*)["']/.exec(root)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return sized(width, height, 'Bilden saknar en användbar ”viewBox”, så dess bredd och höjd går inte att veta. Lägg till den i <svg>.')
}

function readPng(base64: string): PictureFacts {
  const bytes = decode(base64)
  if (!bytes.startsWith('\u0089PNG\r\n\u001a\n')) return fault('Bilden går inte att läsa som PNG.')
  const number = (at: number): number => [0, 1, 2, 3].reduce((sum, place) => sum * 256 + (bytes.codePointAt(at + place) ?? 0), 0)
  return sized(number(16), number(20), 'Bilden går inte att läsa som PNG.')
}

/** The first bytes, where a PNG tells what it is. */
function decode(base64: string): string {
  try {
    return atob(base64.slice(0, 48))
  } catch {
    return ''
  }
}

function sized(width: number | undefined, height: number | undefined, otherwise: string): PictureFacts {
  const isSize = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value) && value > 0
  return isSize(width) && isSize(height) ? { kind: 'picture', width, height } : fault(otherwise)
}

function fault(sentence: string): PictureFacts {
  return { kind: 'fault', fault: sentence }
}
