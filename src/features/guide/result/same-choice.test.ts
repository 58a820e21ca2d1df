import { strFromU8, unzipSync } from 'fflate'
import { contentOf } from '../../../content/check/whole-content.test-support.ts'
import { expect, test } from 'vitest'
import { readContentFolder } from '../../../../tools/build/read-content.ts'
import { evaluate } from '../../../engine/index.ts'
import { tellBesked, type ToDoGroup } from '../../../shared/told/besked.ts'
import { type Report, writeReport } from './report.ts'
import { namedWords } from './report-words.test-support.ts'
import { firstSheet } from './sheets.ts'
import { reportAsText } from './text.ts'
import { reportAsWord } from './word.ts'

const content = contentOf(readContentFolder('content'))

const cases = [...content.organisations.values()].flatMap(({ sv, en }) =>
  [sv, en].flatMap((own) =>
    sv.scenarios.map(({ answers }) => {
      const evaluation = evaluate(own.organisation, answers)
      const { now, more } = tellBesked(own.organisation, evaluation)
      const report = writeReport({
        ...own,
        evaluation,
        systems: [],
        whose: 'own',
        replies: {},
        ticks: [],
        language: 'sv',
        date: '2026-11-22',
        link: null,
        words: namedWords(),
        addressOf: () => 'https://exempel.se/',
      })
      return { report, first: textsOf(now), rest: textsOf(more), isSwedish: own === sv }
    }),
  ),
)

test('on paper and in text, the same is to be done first as on the page, and the same after', () => {
  expect(cases.length).toBeGreaterThan(200)
  expect(cases.filter(({ rest }) => rest.length > 0).length).toBeGreaterThan(50)
  for (const { report, first, rest } of cases) {
    const paper = firstSheet(report).map(({ heading, groups }) => [
      heading,
      ...groups.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ])
    const text = reportAsText(report)
      .split('\n\n')
      .map((part) => part.split('\n'))
    for (const form of [paper, text]) {
      expect(toDoIn(form, '<now>', report)).toEqual(first)
      expect(toDoIn(form, '<more>', report)).toEqual(rest)
    }
  }
})

test('and in Word', async () => {
  for (const { report, first, rest } of cases.filter((each) => each.isSwedish && each.rest.length > 0)) {
    const word = inParts(await paragraphsOf(report))
    expect(toDoIn(word, '<now>', report)).toEqual(first)
    expect(toDoIn(word, '<more>', report)).toEqual(rest)
  }
})

function textsOf(groups: readonly ToDoGroup[]): readonly string[] {
  return groups.flatMap(({ items }) => items.map(({ action }) => action.text)).toSorted()
}

/** What is to be done of all that stands under a heading, without the names of those who are asked. */
function toDoIn(parts: readonly (readonly string[])[], heading: string, { now, more, words }: Report): readonly string[] {
  const [, ...lines] = parts.find(([first = '']) => first.toLowerCase().startsWith(heading)) ?? []
  const people = new Set([...now, ...more].map((group) => group.heading))
  return lines
    .filter((line) => !people.has(line))
    .map((line) =>
      line
        .replace(/^\[ \] /, '')
        .replace(` (${words.ownAdvice})`, '')
        .trim(),
    )
    .toSorted()
}

/** The paragraphs of a Word file; those that are headings of parts have a # before them. */
async function paragraphsOf(report: Report): Promise<readonly string[]> {
  const bytes = new Uint8Array(await (await reportAsWord(report)).arrayBuffer())
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  return xml.split('</w:p>').map((paragraph) => {
    const words = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('')
    const plain = words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    // What stands in the box before something to do.
    return (paragraph.includes('"Heading1"') ? '#' : '') + plain.replace(/^☐/, '')
  })
}

function inParts(paragraphs: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]]
  for (const paragraph of paragraphs) {
    if (paragraph.startsWith('#')) parts.push([paragraph.slice(1)])
    // Lines to fill in follow the last part.
    else if (!/^<(?:matter|decision|signature)>/.test(paragraph)) parts.at(-1)?.push(paragraph)
  }
  return parts
}
