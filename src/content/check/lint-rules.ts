import type { Glossary } from '../../schema/glossary.ts'

/** Something to mend in a text: an error where content/README.md forbids it, otherwise advice. */
export interface Remark {
  readonly severity: 'error' | 'warning'
  readonly message: string
  /** It stands for a text that nobody has written yet. */
  readonly waits?: true
}

/** A text of the content with the key that it stands under. */
export interface LintedText {
  readonly key: string
  readonly text: string
}

/** Words that a reader may be expected to know, or finds explained. */
export interface KnownWords {
  readonly abbreviations: ReadonlySet<string>
  /** A way of writing that is wrong, to the right one, lower case. */
  readonly misspelt: ReadonlyMap<string, string>
}

const LONGEST_SENTENCE = 28
/** Björnsson's scale: above 50 is the language of authorities. Short texts swing too much to be measured. */
const HARDEST_LIX = 58
const WORDS_TO_MEASURE = 25
const SHORTENED =
  /(?:^|[^\p{L}.])((?:t\.\s?ex|bl\.\s?a|m\.\s?m|d\.\s?v\.\s?s|o\.\s?s\.\s?v|osv|dvs|mfl|m\.\s?fl|ev|resp|fr\.\s?o\.\s?m|t\.\s?o\.\s?m|tex)(?:\.|(?=\s|$|,)))/giu
const PASSIVE_DUTY = /(?:^|[^\p{L}])((?:ska|måste|bör)(?: \p{L}+){0,2} (\p{L}{3,}as))(?!\p{L})/giu
/** Abbreviations that are words of their own. */
const EVERYDAY = ['AI', 'EU', 'IT']
/** Verbs that end like a passive and are none. */
const NOT_PASSIVE = /^(finnas|hoppas|lyckas|misslyckas|andas|trivas|minnas|kännas|synas|fattas|behövas|låtsas|svettas|tyckas|umgås)$/i
const ABBREVIATION = /(?:^|[^\p{L}\p{N}-])(\p{Lu}{2,})(?![\p{L}\p{N}])/gu

/** Reads one text and tells what makes it hard to read or is written in a way that is not used here. */
export function lintText({ key, text }: LintedText, known: KnownWords): readonly Remark[] {
  const plain = text
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/[*[\]]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return [
    ...andOr(plain),
    ...questions(key, plain),
    ...shortened(plain),
    ...longSentences(plain),
    ...hardToRead(plain),
    ...abbreviations(plain, known),
    ...passiveDuties(plain),
    ...terms(plain, known),
  ]
}

/** LIX: words per sentence plus the share of words longer than six letters. */
export function lixOf(text: string): number {
  const words = wordsOf(text)
  if (words.length === 0) return 0
  const long = words.filter((word) => word.replaceAll('-', '').length > 6).length
  return Math.round(words.length / sentencesOf(text).length + (100 * long) / words.length)
}

function andOr(text: string): readonly Remark[] {
  return /och\s*\/\s*eller/i.test(text)
    ? [{ severity: 'error', message: 'Skriv inte ”och/eller”. Skriv ”eller”, eller säg vilket som menas: ”A, B eller båda”.' }]
    : []
}

function questions(key: string, text: string): readonly Remark[] {
  if (key !== 'question') return []
  if (text.split('?').length > 2) return [{ severity: 'error', message: 'Frågan ställer två frågor på en gång. Ställ en i taget.' }]
  const isDouble = /, och (är|har|kan|ska|får|finns|behövs|vem|vad|hur|när|var)\b/i.test(text)
  return isDouble
    ? [{ severity: 'warning', message: 'Frågan verkar ställa två saker på en gång. Ställ en i taget, eller låt svaren säga båda.' }]
    : []
}

function shortened(text: string): readonly Remark[] {
  return [...text.matchAll(SHORTENED)].map(([, word]) => ({
    severity: 'error',
    message: `Skriv ut förkortningen ”${word}”, till exempel ”till exempel”, ”bland annat” eller ”det vill säga”.`,
  }))
}

function longSentences(text: string): readonly Remark[] {
  return sentencesOf(text).flatMap((sentence): readonly Remark[] => {
    const { length } = wordsOf(sentence)
    if (length <= LONGEST_SENTENCE) return []
    return [
      {
        severity: 'warning',
        message: `En mening har ${length} ord (”${sentence.slice(0, 40)}…”). Dela den; högst ${LONGEST_SENTENCE} ord går att läsa i ett svep.`,
      },
    ]
  })
}

function hardToRead(text: string): readonly Remark[] {
  const lix = lixOf(text)
  if (wordsOf(text).length < WORDS_TO_MEASURE || lix <= HARDEST_LIX) return []
  return [
    {
      severity: 'warning',
      message: `Texten är svårläst (LIX ${lix}, helst under ${HARDEST_LIX}). Korta meningarna och byt långa ord mot vardagliga.`,
    },
  ]
}

function abbreviations(text: string, known: KnownWords): readonly Remark[] {
  const found = [...new Set([...text.matchAll(ABBREVIATION)].map(([, word = '']) => word))]
  const isExplained = (word: string): boolean => known.abbreviations.has(word) || text.includes(`(${word})`) || text.includes(`${word} (`)
  return found
    .filter((word) => !isExplained(word))
    .map((word) => ({
      severity: 'warning',
      message: `Förkortningen ”${word}” förklaras inte. Skriv ut den, eller lägg in den bland orden.`,
    }))
}

function passiveDuties(text: string): readonly Remark[] {
  return [...text.matchAll(PASSIVE_DUTY)].flatMap(([, phrase, verb]): readonly Remark[] =>
    NOT_PASSIVE.test(verb ?? '')
      ? []
      : [{ severity: 'warning', message: `”${phrase}” säger inte vem som ska göra det. Skriv vem, i aktiv form.` }],
  )
}

function terms(text: string, known: KnownWords): readonly Remark[] {
  const lower = text.toLocaleLowerCase('sv')
  return [...known.misspelt].flatMap(([wrong, right]): readonly Remark[] => {
    const at = lower.indexOf(wrong)
    const isWord = at !== -1 && !/\p{L}/u.test(lower[at - 1] ?? ' ') && !/\p{L}/u.test(lower[at + wrong.length] ?? ' ')
    return isWord
      ? [{ severity: 'warning', message: `Skriv ”${right}” som i ordlistan, inte ”${text.slice(at, at + wrong.length)}”.` }]
      : []
  })
}

/** What the glossary explains, and the ways of writing its words apart or together that it does not have. */
export function knownWords(glossary: Glossary, names: readonly string[]): KnownWords {
  const forms = glossary.terms.flatMap((term) => [term.term, ...term.forms])
  const abbreviations = new Set([...forms, ...names].flatMap((form) => [...form.matchAll(ABBREVIATION)].map(([, word = '']) => word)))
  const right = new Set(forms.map((form) => form.toLocaleLowerCase('sv')))
  const variants = forms
    .filter((form) => form.includes('-'))
    .flatMap((form) => [' ', ''].map((joint) => [form.replace('-', joint).toLocaleLowerCase('sv'), form] as const))
  return { abbreviations: new Set([...abbreviations, ...EVERYDAY]), misspelt: new Map(variants.filter(([wrong]) => !right.has(wrong))) }
}

function sentencesOf(text: string): readonly string[] {
  return text
    .replaceAll(/([.!?:])\s+(?=[\p{Lu}\d–-])/gu, '$1\0')
    .split('\0')
    .filter((sentence) => sentence.trim() !== '')
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-–’'][\p{L}\p{N}]+)*/gu) ?? []
}
