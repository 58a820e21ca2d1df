import type { FoundText } from '../../schema/texts-in.ts'
import type { Remark } from './lint-rules.ts'
import { word } from './word-match.ts'

const TAG = /<\/?[a-z][\w-]*(?:\s[^<>]{0,200})?\/?>/i
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i
const MARKDOWN = /\*\*[^*\s][^*]{0,200}\*\*|\]\((?:https?:|mailto:|www\.)/i
/** What stands in a text until somebody has written it, as in the folder of a new organisation. */
const PLACEHOLDER = word(
  /(?:skriv (?:här|något här|text)(?!\p{L})|fyll i (?:här|senare)|TODO|FIXME|TBD|lorem ipsum|X{3,}|är inte skriv(?:en|et) än|är inte genomgånget än|write (?:here|something here)|to be written|not written yet)/iu,
)
const GAP = /\?{3,}|\[\s*(?:\.{3}|…)\s*\]/
/** As little as each of them has, so that most texts are searched once. */
const MAY_WAIT = /här|skriv|TODO|FIXME|TBD|senare|lorem|XXX|genomgånget|writ|\?\?\?|\[/i
const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december']
const IN_ENGLISH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DATE = word(new RegExp(`(\\d{1,2})(?::?e)? (${[...MONTHS, ...IN_ENGLISH].join('|')})(?!\\p{L})`, 'u'), String.raw`\d.,–-`)
const ISO_DATE = word(/(\d{4})-(\d{2})-(\d{2})(?![\d-])/, String.raw`\d-`)
/** A letter that a program could not write. */
const LOST = /(?:^|[\s(”"'’])(\p{Ll}+\?\p{Ll}+)(?![^\s.,;:!?)”"'’])/iu

/** What nobody has meant to be read: tags, signs of Markdown where it is not read, words that wait for others, days that never come. */
export function signsIn({ text, mark }: FoundText, isDraft: boolean): readonly Remark[] {
  // A heading of the document may hold what it likes.
  const ours = mark.isOurs ? [...(mark.isMarkdown ? [] : marksIn(text)), ...datesIn(text), ...lostIn(text)] : []
  return [...waitingIn(text, isDraft), ...ours]
}

function marksIn(text: string): readonly Remark[] {
  if (!/[<&*\]]/.test(text)) return []
  const tag = TAG.exec(text)?.[0] ?? ENTITY.exec(text)?.[0]
  const sign = MARKDOWN.exec(text)?.[0]
  return [
    ...error(tag, `”${tag}” visas som det står, och inte som en kod. Ta bort det, eller skriv tecknet som det är.`),
    ...error(sign, `”${shown(sign)}” visas med sina tecken här, där fetstil och länkar inte går att använda. Ta bort tecknen.`),
  ]
}

/** What is told where a text waits for somebody to write it; undefined where it does not. */
export function tellWaiting(text: string): string | undefined {
  const found = MAY_WAIT.test(text) ? (PLACEHOLDER.find(text) ?? GAP.exec(text)?.[0]) : undefined
  return found === undefined ? undefined : `”${found}” väntar på att någon skriver texten. Skriv den, eller ta bort den om den inte behövs.`
}

function waitingIn(text: string, isDraft: boolean): readonly Remark[] {
  const message = tellWaiting(text)
  return message === undefined ? [] : [{ severity: isDraft ? 'warning' : 'error', message, waits: true }]
}

function datesIn(text: string): readonly Remark[] {
  if (!/\d/.test(text)) return []
  const told = DATE.all(text).flatMap(({ word: date, groups: [day, name = ''] }) => {
    const month = Math.max(MONTHS.indexOf(name), IN_ENGLISH.indexOf(name))
    return isDayOf(Number(day), month) ? [] : [date]
  })
  const written = ISO_DATE.all(text).flatMap(({ word: date, groups: [, month, day] }) =>
    isDayOf(Number(day), Number(month) - 1) ? [] : [date],
  )
  return [...told, ...written].flatMap((date) => error(date, `Dagen ”${date}” finns inte i kalendern. Rätta den.`))
}

function isDayOf(day: number, month: number): boolean {
  return day >= 1 && day <= (DAYS[month] ?? 0)
}

function lostIn(text: string): readonly Remark[] {
  const found = /\?\S/.test(text) ? LOST.exec(text)?.[1] : undefined
  return error(
    found,
    `I ”${found}” står ett frågetecken i stället för en bokstav. Skriv ordet på nytt, eller sätt ett blanksteg efter frågetecknet.`,
  )
}

function error(found: string | undefined, message: string): readonly Remark[] {
  return found === undefined ? [] : [{ severity: 'error', message }]
}

function shown(text: string | undefined): string {
  return text === undefined || text.length <= 40 ? (text ?? '') : `${text.slice(0, 40)}…`
}
