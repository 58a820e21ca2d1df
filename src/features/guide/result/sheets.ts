import { tellDay } from '../../../schema/tell-day.ts'
import type { Report, ReportGroup, ReportItem, ReportReason } from './report.ts'

/** A line, with a box before it where it is something to tick off. What is said in brackets after it may lead somewhere. */
export interface SheetLine {
  readonly text: string
  readonly box: 'open' | 'done' | null
  readonly source: { readonly locator: string; readonly address: string } | null
}

export interface SheetPart {
  readonly heading: string
  readonly groups: readonly { readonly heading: string | null; readonly lines: readonly SheetLine[] }[]
}

/** Who, where and when, above the outcome. Nothing has happened on a day while other answers are only tried. */
export function headOf({ whose, date, language, words }: Report): string {
  return whose === 'trial' ? words.kicker : `${words.kicker} · ${tellDay(date, language)}`
}

/** What stands between the outcome and the reasons: the case in a line, and what weakens the outcome. */
export function aboutCase({ about, notices, replies, words }: Report): readonly string[] {
  return [...(about === null ? [] : [words.about(about)]), ...notices, ...replies]
}

/** The first sheet below its head: why, and all that is to be done, by whom it concerns. */
export function firstSheet({ reasons, now, more, later, others, systems, words }: Report): readonly SheetPart[] {
  const count = more.reduce((sum, { items }) => sum + items.length, 0)
  return [
    ...part(words.why, reasons.map(reasonLine(words))),
    ...parts(words.now, now, words),
    ...parts(words.more(count), more, words),
    ...part(
      words.systems,
      systems.map((text) => ({ text, box: null, source: null })),
    ),
    ...part(words.later, later.map(itemLine(words))),
    ...part(
      words.others,
      others.map((item) => ({ ...itemLine(words)(item), box: null })),
    ),
  ]
}

/** The second sheet below the answers. */
export function secondSheet({ always, good, further, statements, words }: Report): readonly SheetPart[] {
  return [
    ...part(words.always, always.map(reasonLine(words))),
    ...part(words.good, good.map(reasonLine(words))),
    ...part(words.further(further.length), further.map(reasonLine(words))),
    ...part(
      words.sources,
      statements.map(({ text, locator, address }) => ({ text, box: null, source: { locator, address } })),
    ),
  ]
}

/** What a report rests on and how to come back to it, as terms and values. What is only tried has no link. */
export function restsOn({ whose, document, link, words }: Report): readonly (readonly [term: string, value: string])[] {
  return [
    [words.document, `${document.title} (${document.kind}), ${document.issuer}. ${document.version}`],
    ...(document.address === null ? [] : ([[words.address, document.address]] as const)),
    [words.version, words.versionValue],
    ...(link === null || whose === 'trial' ? [] : ([[words.link, link]] as const)),
  ]
}

/** A heading with what stands under it; nothing where there is nothing. */
function part(heading: string, lines: readonly SheetLine[]): readonly SheetPart[] {
  return lines.length === 0 ? [] : [{ heading, groups: [{ heading: null, lines }] }]
}

function parts(heading: string, groups: readonly ReportGroup[], words: Report['words']): readonly SheetPart[] {
  const told = groups.map((group) => ({ heading: group.heading, lines: group.items.map(itemLine(words)) }))
  return told.length === 0 ? [] : [{ heading, groups: told }]
}

function itemLine(words: Report['words']) {
  return ({ text, ownAdvice, isDone }: ReportItem): SheetLine => ({
    text: marked(text, [ownAdvice ? words.ownAdvice : null]),
    box: isDone ? 'done' : 'open',
    source: null,
  })
}

/** A finding in one line, with its place in the document and what it is marked with. */
function reasonLine(words: Report['words']) {
  return ({ title, locator, isInterpretation, ownAdvice }: ReportReason): SheetLine => ({
    text: marked(title, [locator, isInterpretation ? words.interpretation : null, ownAdvice ? words.ownAdvice : null]),
    box: null,
    source: null,
  })
}

function marked(text: string, marks: readonly (string | null)[]): string {
  const all = marks.filter((mark) => mark !== null)
  return all.length === 0 ? text : `${text} (${all.join('; ')})`
}
