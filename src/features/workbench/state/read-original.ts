import { strFromU8 } from 'fflate'
import { textOfWord, WORD_PARTS } from '../../../content/original/word-text.ts'
import { openParts } from './intake.ts'
import type { GivenFile } from './intake.ts'

/** The text of a document, or a Swedish sentence on why it cannot be read. */
export type ReadOriginal = { readonly text: string } | { readonly refusal: string }

/** No policy is longer, in bytes. A Word file with pictures may be. */
const LONGEST = { text: 2_000_000, word: 30_000_000 } as const

/** Reads the text of a document out of a Word file or a file of plain text. */
export async function readOriginal({ path, size, read }: GivenFile): Promise<ReadOriginal> {
  const isWord = /\.docx$/i.test(path)
  if (size > (isWord ? LONGEST.word : LONGEST.text)) return { refusal: `${path} är för stor. Klistra in texten i stället.` }
  try {
    const bytes = await read()
    return isWord ? readWord(path, bytes) : readText(path, bytes)
  } catch {
    return { refusal: `${path} gick inte att läsa. Kontrollera att den finns kvar och att du får öppna den.` }
  }
}

function readWord(path: string, bytes: Uint8Array): ReadOriginal {
  try {
    const parts = openParts(bytes, WORD_PARTS, LONGEST.word)
    const [document, styles] = WORD_PARTS.map((part) => strFromU8(parts.get(part) ?? new Uint8Array()))
    if (document === undefined || document === '') throw new Error('no document')
    return { text: textOfWord(document, styles ?? '') }
  } catch {
    return { refusal: `${path} går inte att läsa som ett Word-dokument. Öppna det i Word, markera allt och klistra in texten.` }
  }
}

function readText(path: string, bytes: Uint8Array): ReadOriginal {
  const refusal = `${path} är inte en textfil i UTF-8. Öppna dokumentet, markera allt och klistra in texten.`
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? { refusal } : { text }
  } catch {
    return { refusal }
  }
}
