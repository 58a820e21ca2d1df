import { strToU8, unzipSync, Unzip, type UnzipFile, UnzipInflate, zipSync } from 'fflate'

/** A file as an editor hands it over. Nothing is read before its size is known to be bearable. */
export interface GivenFile {
  /** With folders, where they are known. */
  readonly path: string
  readonly size: number
  readonly read: () => Promise<Uint8Array>
}

/** What could be read, and a Swedish sentence on each thing that could not. */
export interface Intake {
  /** As content folders hold them: texts as they are, other pictures than SVG in base64. */
  readonly files: ReadonlyMap<string, string>
  readonly refusals: readonly string[]
}

/** All content of this guide is less than 1 MB. */
const LIMITS = { given: 20_000_000, file: 5_000_000, total: 50_000_000, files: 5000, ratio: 200 } as const

const KNOWN = /\.(ya?ml|md|svg|png)$/i
/** The only files that are no text. */
const BINARY = /\.png$/i
const ARCHIVE = /\.(zip|7z|rar|gz|tgz|bz2|xz|tar|jar|docx|xlsx)$/i
/** What file managers leave behind; nobody has put it there. */
const LITTER = /(^|\/)(\.[^./][^/]*|__MACOSX|Thumbs\.db|desktop\.ini)(\/|$)/i

/**
 * Takes in what an editor gives: files, folders and zip files. Whatever is too large, hidden, binary or outside its folder is refused with
 * a sentence that names it, and everything else is kept.
 */
export async function takeIn(given: readonly GivenFile[]): Promise<Intake> {
  const files = new Map<string, string>()
  const refusals: string[] = []
  const size = given.reduce((sum, file) => sum + file.size, 0)
  if (given.length > LIMITS.files) return refuse(`Det är ${given.length} filer. Guiden tar emot högst ${LIMITS.files} på en gång.`)
  if (given.length > 1 && size > LIMITS.given)
    return refuse(`Filerna är ${tellSize(size)} tillsammans. Guiden tar emot högst ${tellSize(LIMITS.given)} på en gång.`)
  for (const file of given) {
    if (LITTER.test(file.path)) continue
    const isZip = /\.zip$/i.test(file.path)
    const most = isZip ? LIMITS.given : LIMITS.file
    if (file.size > most) {
      refusals.push(`${file.path} är ${tellSize(file.size)}. Det är mer än guiden tar emot, som är ${tellSize(most)}. Filen lästes inte.`)
      continue
    }
    try {
      const bytes = await file.read()
      const found = isZip ? openZip(file.path, bytes) : readOne(file.path, bytes)
      for (const [path, text] of found.files) files.set(path, text)
      refusals.push(...found.refusals)
    } catch {
      refusals.push(`${file.path} gick inte att läsa. Kontrollera att den finns kvar och att du får öppna den.`)
    }
  }
  return { files, refusals }
}

/** Packs files, held as content folders hold them, into a zip file. Paths are as given; texts are written as they are. */
export function packZip(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries([...files].map(([path, text]) => [path, BINARY.test(path) ? fromBase64(text) : strToU8(text)])), {
    level: 6,
  })
}

function refuse(sentence: string): Intake {
  return { files: new Map(), refusals: [sentence] }
}

function readOne(path: string, bytes: Uint8Array): Intake {
  const wrong = wrongName(path) ?? wrongKind(path)
  if (wrong !== undefined) return refuse(wrong)
  if (BINARY.test(path)) return { files: new Map([[path, toBase64(bytes)]]), refusals: [] }
  const text = textOf(bytes)
  return text === undefined
    ? refuse(`${path} är inte en textfil i UTF-8, och guiden läser bara text. Spara den som text med kodningen UTF-8.`)
    : { files: new Map([[path, text]]), refusals: [] }
}

/** Tools for Windows write backslashes between folders. */
function withSlashes(path: string): string {
  return path.replaceAll('\\', '/')
}

/** A path from outside, with slashes, may not lead anywhere but down. */
function wrongName(path: string): string | undefined {
  const isOutside = path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..') || path.includes('\0')
  return isOutside ? `${path.replaceAll('\0', '')} pekar utanför sin mapp. Filen används inte.` : undefined
}

function wrongKind(path: string): string | undefined {
  if (ARCHIVE.test(path)) return `${path} är en packad fil i en annan. Packa upp den själv och lägg in innehållet.`
  return KNOWN.test(path) ? undefined : `${path} är varken YAML eller en bild i SVG eller PNG, och används inte.`
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // oxlint-disable-next-line no-control-regex -- Signs that no text has are how a binary file is known.
    return /[\0-\x08\x0b\x0c\x0e-\x1f]/.test(text) ? undefined : text.replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}

/** Opens a zip file. What its list says is checked before anything is unpacked, and what comes out is counted while it is unpacked. */
function openZip(name: string, bytes: Uint8Array): Intake {
  const broken = refuse(`${name} går inte att öppna som zip. Packa den igen, eller lägg in filerna var för sig.`)
  const listed = listZip(name, bytes)
  if (listed === undefined) return broken
  if ('refusal' in listed) return refuse(listed.refusal)
  const files = new Map<string, string>()
  const refusals: string[] = [...listed.refusals]
  try {
    for (const [path, contents] of unpack(bytes, listed.accepted, (path) => refusals.push(tooMuch(name, path)))) {
      const read = readOne(withSlashes(path), contents)
      for (const [own, text] of read.files) files.set(own, text)
      refusals.push(...read.refusals)
    }
  } catch {
    return { files, refusals: [...refusals, ...broken.refusals] }
  }
  return { files, refusals }
}

function tooMuch(name: string, path: string): string {
  return `${path} i ${name} blir större än den säger när den packas upp. Så ser filer ut som är gjorda för att ställa till skada. Den används inte.`
}

function tooDense(name: string, path: string): string {
  return `${path} i ${name} är packad mer än ${LIMITS.ratio} gånger, och så ser ingen vanlig text ut. Den används inte.`
}

interface Listed {
  /** By path, how large each may become. */
  readonly accepted: ReadonlyMap<string, number>
  readonly refusals: readonly string[]
}

function listZip(name: string, bytes: Uint8Array): Listed | { readonly refusal: string } | undefined {
  const entries: { readonly path: string; readonly packed: number; readonly size: number }[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name: path, size: packed, originalSize: size }) => {
        if (entries.length <= LIMITS.files) entries.push({ path, packed, size })
        return false
      },
    })
  } catch {
    return undefined
  }
  if (entries.length > LIMITS.files) return { refusal: `${name} har fler än ${LIMITS.files} filer. Ta bort det som inte är innehåll.` }
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > LIMITS.total) return { refusal: `${name} blir ${tellSize(total)} uppackad. Guiden tar emot högst ${tellSize(LIMITS.total)}.` }
  /** As they are named in the zip file. */
  const accepted = new Map<string, number>()
  const refusals: string[] = []
  for (const { path: named, packed, size } of entries) {
    const path = withSlashes(named)
    if (path.endsWith('/') || LITTER.test(path)) continue
    const wrong = wrongName(path) ?? wrongKind(path)
    if (wrong !== undefined) refusals.push(wrong)
    else if (size > LIMITS.file) refusals.push(`${path} i ${name} är ${tellSize(size)}. En fil får vara högst ${tellSize(LIMITS.file)}.`)
    else if (size > 100_000 && size > packed * LIMITS.ratio) refusals.push(tooDense(name, path))
    else accepted.set(named, size)
  }
  return { accepted, refusals }
}

/** Some parts of a packed file, by path; those that are not there are left out. Throws where one of them becomes larger than `most` bytes. */
export function openParts(bytes: Uint8Array, paths: readonly string[], most: number): ReadonlyMap<string, Uint8Array> {
  const there = new Map<string, number>()
  unzipSync(bytes, {
    filter: ({ name }) => {
      if (paths.includes(name)) there.set(name, most)
      return false
    },
  })
  return unpack(bytes, there, (path) => {
    throw new Error(`${path} is larger than it may be`)
  })
}

const CHUNK = 65_536

/** Unpacks what was accepted, and stops at each file that becomes larger than it said. */
function unpack(
  bytes: Uint8Array,
  accepted: ReadonlyMap<string, number>,
  onTooMuch: (path: string) => void,
): ReadonlyMap<string, Uint8Array> {
  const done = new Map<string, Uint8Array>()
  const seen = new Set<string>()
  const unzip = new Unzip((file: UnzipFile) => {
    const most = accepted.get(file.name)
    if (most === undefined || seen.has(file.name)) return
    seen.add(file.name)
    const parts: Uint8Array[] = []
    let size = 0
    let isOver = false
    file.ondata = (error, part, isLast) => {
      if (error !== null) throw error
      if (isOver) return
      size += part.length
      if (size > most) {
        isOver = true
        parts.length = 0
        onTooMuch(file.name)
        file.terminate()
        return
      }
      parts.push(part)
      if (isLast) done.set(file.name, joined(parts, size))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let start = 0; start < bytes.length; start += CHUNK) unzip.push(bytes.subarray(start, start + CHUNK), start + CHUNK >= bytes.length)
  for (const path of accepted.keys()) if (!seen.has(path)) throw new Error(`${path} is listed and not there`)
  return done
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function tellSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} MB`
}
