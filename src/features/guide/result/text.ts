import type { Report } from './report.ts'
import { aboutCase, firstSheet, headOf, restsOn, secondSheet, type SheetLine, type SheetPart } from './sheets.ts'

const SIGNS = { open: '[ ]', done: '[x]' } as const

/** A report as plain text for a mail: no markup, one thought a line. */
export function reportAsText(report: Report): string {
  const { words, outcome, answers } = report
  return [
    words.title,
    headOf(report),
    '',
    outcome.label,
    outcome.sentence,
    ...aboutCase(report),
    ...firstSheet(report).flatMap(linesOf),
    '',
    inCapitals(words.answers),
    ...answers.map(({ question, labels }) => `* ${question} ${labels.join('; ')}`),
    ...secondSheet(report).flatMap(linesOf),
    '',
    inCapitals(words.restsOn),
    ...restsOn(report).map(([term, value]) => `${term}: ${value}`),
    '',
    words.disclaimer,
    '',
  ].join('\n')
}

function linesOf({ heading, groups }: SheetPart): readonly string[] {
  return [
    '',
    inCapitals(heading),
    ...groups.flatMap((group) => [...(group.heading === null ? [] : [group.heading]), ...group.lines.map(lineOf)]),
  ]
}

function lineOf({ text, box, source }: SheetLine): string {
  return `${box === null ? '*' : SIGNS[box]} ${text}${source === null ? '' : ` (${source.locator})`}`
}

function inCapitals(heading: string): string {
  return heading.toLocaleUpperCase('sv')
}
