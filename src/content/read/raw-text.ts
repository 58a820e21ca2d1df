import type { Problem } from './problem.ts'

/** A file's text as it is given to the parser, and what is wrong with its characters before anything is read into them. */
export interface RawText {
  /** Without what does not show, so that it is told once and not by everything that it makes strange. Lines are where they were. */
  readonly text: string
  readonly problems: readonly Problem[]
  /** Nothing else can truly be told of it. */
  readonly isUnreadable: boolean
}

/** One kind of characters that no editor has meant, with what is told of the first place and what is read in their stead. */
interface Fault {
  readonly find: RegExp
  readonly isUnreadable?: boolean
  /** Whatever it finds is told once. */
  readonly isOfOneKind?: boolean
  /** A Swedish sentence or two; undefined where what was found is right after all. */
  readonly tell: (found: string, before: string) => string | undefined
  readonly read: (found: string) => string
}

const HARD = String.raw`\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`
/** Neither a letter nor a sign that shows: formatting, control, private use, halves of characters. Tabs and line ends are looked at elsewhere. */
const UNSEEN = String.raw`(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]`
/** Alphabets with letters that look like ours, and letters that are drawn together or as signs. */
const STRANGE = String.raw`\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}`
const DRAWN = String.raw`\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}`
const OTHER_ALPHABET = new RegExp(`[${STRANGE}]`, 'u')
const FOREIGN = new RegExp(`[${STRANGE}${DRAWN}]`, 'u')
const SUSPECT = new RegExp(
  `\ufffd|Ã|â€|Â[\u00a0-\u00bf]|${UNSEEN}|\\p{M}|[${HARD}${STRANGE}${DRAWN}]|^[ \\t]*(?:<{7}|={7}|>{7}|\\|{7})(?:\\s|$)`,
  'mu',
)

/** By the letter that looks like it. */
const TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['асеорхуіјѕһԁӓӧ', 'aceopxyijshdäö'],
    ['АВЕКМНОРСТУХІЈЅӒӦ', 'ABEKMHOPCTYXIJSÄÖ'],
    ['αορνικ', 'aopvik'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([theirs = '', ours = '']) => Array.from(theirs, (letter, index) => [letter, ours[index] ?? ''])),
)

const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': 'ett mjukt bindestreck',
  '\u200b': 'ett blanksteg utan bredd',
  '\u200c': 'en skiljare utan bredd',
  '\u200d': 'en sammanfogare utan bredd',
  '\u2060': 'en ordfogare utan bredd',
  '\ufeff': 'ett märke för filens början',
  '\u00a0': 'ett hårt blanksteg',
  '\u202f': 'ett smalt hårt blanksteg',
  '\u2028': 'ett radbyte av annat slag',
  '\u2029': 'ett styckebyte av annat slag',
}

const FAULTS: readonly Fault[] = [
  {
    find: /\0[\s\S]*/g,
    isUnreadable: true,
    isOfOneKind: true,
    tell: () => 'Filen är sparad i UTF-16 eller är ingen text. Öppna den i programmet där den skrevs och spara den med kodningen UTF-8.',
    read: () => '',
  },
  {
    find: /\ufffd+/g,
    isUnreadable: true,
    isOfOneKind: true,
    tell: (_found, before) =>
      `En bokstav går inte att läsa${after(before)}. Filen är sparad i en annan kodning än UTF-8, till exempel Windows-1252 (ANSI). Öppna den i programmet där den skrevs och spara den med kodningen UTF-8. Står tecknet kvar då är bokstaven förlorad: skriv den på nytt.`,
    read: (found) => found,
  },
  {
    find: /^[ \t]*(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)/gm,
    isUnreadable: true,
    isOfOneKind: true,
    tell: (found) =>
      `Raden ”${found.trim()}” är kvar efter två ändringar som krockade i git. Behåll det som ska gälla, och ta bort resten och raderna med <<<<<<<, ======= och >>>>>>>.`,
    read: (found) => found,
  },
  {
    find: /Ã[\u0080-\u00bf\u2013-\u203a\u0152-\u0178\u2122]|â€[\u0080-\u00bf\u2013-\u203a\u0152-\u0178\u02dc\u2122]|Â(?=[\u00a0-\u00bf])/gu,
    tell: (found) =>
      `”${found}” är en bokstav eller ett tecken som har öppnats i fel kodning${RIGHT[found] === undefined ? '' : ` och ska nog vara ”${RIGHT[found]}”`}. Skriv om det, och leta efter fler i filen.`,
    read: (found) => RIGHT[found] ?? found,
  },
  {
    find: new RegExp(`^[ \\t-]*(?:[\\w'.][\\w'.-]*:)?[${HARD}]+`, 'gmu'),
    isOfOneKind: true,
    tell: (found) =>
      `Här står ${nameOf(found.at(-1) ?? '')} där det ska stå ett vanligt, i indraget eller efter ett streck eller kolon. Radera det och tryck på mellanslag.`,
    read: (found) => found.replaceAll(new RegExp(`[${HARD}]`, 'g'), ' '),
  },
  {
    find: new RegExp(`(?:${UNSEEN})`, 'gu'),
    tell: (found, before) =>
      `Här står ett tecken som inte syns, ${nameOf(found)}${after(before)}. Ställ markören där och tryck en gång på backsteg eller Delete, eller skriv om ordet.`,
    read: () => '',
  },
  {
    find: /\p{L}\p{M}+/gu,
    tell: (found) =>
      found.normalize('NFC') === found
        ? undefined
        : `”${found.normalize('NFC')}” är skrivet som flera tecken (${Array.from(found, codeOf).join(' och ')}), och hittas då inte av den som söker. Skriv om bokstaven.`,
    read: (found) => found.normalize('NFC'),
  },
  {
    find: /[\p{L}\p{M}\p{N}]+/gu,
    tell: mixed,
    read: (found) =>
      mixed(found) === undefined ? found : Array.from(found, (letter) => TWINS[letter] ?? letter.normalize('NFKC')).join(''),
  },
]

const RIGHT: Readonly<Record<string, string>> = {
  'Ã¥': 'å',
  'Ã¤': 'ä',
  'Ã¶': 'ö',
  'Ã…': 'Å',
  'Ã\u0085': 'Å',
  'Ã„': 'Ä',
  'Ã\u0084': 'Ä',
  'Ã–': 'Ö',
  'Ã\u0096': 'Ö',
  'Ã©': 'é',
  'â€“': '–',
  'â€™': '’',
  'â€œ': '“',
}

/** How many further lines are named. */
const MOST_LINES = 5

/** Looks through the characters of a file, before YAML. What is the same is told once, with the lines where it stands. */
export function readRaw(file: string, given: string): RawText {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given
  // Nearly every file has only these, and is not searched further.
  const isPlain = !/[^\t\n\r -~åäöÅÄÖé–’”“]/.test(text) && !/<{7}|={7}|>{7}|\|{7}/.test(text)
  if (isPlain || !SUSPECT.test(text)) return { text, problems: [], isUnreadable: false }
  const problems: Problem[] = []
  let clean = text
  for (const fault of FAULTS) {
    const told = tellFault(file, clean, fault)
    problems.push(...told)
    if (told.length === 0) continue
    if (fault.isUnreadable === true) return { text, problems: told, isUnreadable: true }
    clean = clean.replaceAll(fault.find, (found) => fault.read(found))
  }
  return { text: clean, problems, isUnreadable: false }
}

function tellFault(file: string, text: string, fault: Fault): readonly Problem[] {
  const places = new Map<string, { readonly problem: Problem; readonly further: number[] }>()
  let line = 1
  let start = 0
  let end = text.indexOf('\n')
  for (const { 0: found, index } of text.matchAll(fault.find)) {
    for (; end !== -1 && end < index; end = text.indexOf('\n', start)) {
      line++
      start = end + 1
    }
    const kind = fault.isOfOneKind === true ? '' : found
    const known = places.get(kind)
    const message = known === undefined ? fault.tell(found, text.slice(Math.max(start, index - 30), index)) : undefined
    if (message !== undefined) places.set(kind, { problem: { file, line, column: index - start + 1, message }, further: [] })
    if (known !== undefined && known.problem.line !== line && known.further.at(-1) !== line) known.further.push(line)
  }
  return [...places.values()].map(({ problem, further }) => ({ ...problem, message: `${problem.message}${tellLines(further)}` }))
}

function tellLines(lines: readonly number[]): string {
  if (lines.length === 0) return ''
  const named = lines.slice(0, MOST_LINES).join(', ')
  return ` Det finns också på rad ${named}${lines.length > MOST_LINES ? ` och ${lines.length - MOST_LINES} rader till` : ''}.`
}

/** A word that mixes alphabets, or is of another with letters that all look like ours. */
function mixed(word: string): string | undefined {
  if (!FOREIGN.test(word)) return undefined
  const letters = Array.from(word)
  const strange = letters.find((letter) => OTHER_ALPHABET.test(letter))
  if (strange === undefined) {
    const drawn = letters.find((letter) => letter.normalize('NFKC') !== letter)
    return drawn === undefined
      ? undefined
      : `”${drawn}” (${codeOf(drawn)}) i ”${word}” är ett enda tecken, och hittas då inte av den som söker. Skriv ”${drawn.normalize('NFKC')}”.`
  }
  const isOurs = letters.some((letter) => /\p{Script=Latin}/u.test(letter))
  const isDisguised = letters.every((letter) => TWINS[letter] !== undefined && /\p{Script=Cyrillic}/u.test(letter))
  if (!isOurs && !isDisguised) return undefined
  const alphabet = /\p{Script=Cyrillic}/u.test(strange) ? 'kyrillisk' : /\p{Script=Greek}/u.test(strange) ? 'grekisk' : 'främmande'
  const right = TWINS[strange]
  return `”${strange}” (${codeOf(strange)}) i ”${word}” är en ${alphabet} bokstav${right === undefined ? '' : ` som ser ut som ”${right}”`}. Skriv om ordet med vanliga bokstäver.`
}

function nameOf(sign: string): string {
  const name = NAMES[sign]
  return name === undefined ? codeOf(sign) : `${name} (${codeOf(sign)})`
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The end of what stands before, so that the place is found by eye. */
function after(before: string): string {
  const word = /[\p{L}\p{M}\p{N}]+$/u.exec(before)?.[0] ?? before.trim().split(/\s+/).at(-1) ?? ''
  return word === '' ? '' : ` efter ”${word}”`
}
