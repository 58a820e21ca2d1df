import { type BriefWords, conditionInBrief, usualFacts } from '../../src/content/wording/condition-in-brief.ts'
import {
  baselineOf,
  cornerOf,
  FONT,
  type GraphArrow,
  layOutGraph,
  PADDING,
  pathThrough,
  roomFor,
} from '../../src/content/describe/lay-out-graph.ts'
import { wrapWords } from '../../src/content/wording/wrap-words.ts'
import { factsIn } from '../../src/engine/index.ts'
import { questionsOf } from '../../src/schema/look-up.ts'
import type { Organisation, Question } from '../../src/schema/model.ts'

const WIDEST = 34

const WORDS: BriefWords = { is: 'är', isNot: 'inte är', and: 'och', or: 'eller' }

interface Box {
  readonly id: string
  readonly lines: readonly string[]
  readonly note: readonly string[]
  readonly width: number
  readonly height: number
}

/**
 * A picture of an organisation's flow as SVG: every question in its order, when it is asked, and a dashed arrow from each question
 * that decides it. The title and the description say the same in words. As large as it is drawn, so that it can be read when it is
 * opened by itself.
 */
export function drawFlow(organisation: Organisation): string {
  const questions = questionsOf(organisation)
  const boxes = questions.map((question) => boxOf(question, questions))
  const graph = layOutGraph(boxes, arrowsBetween(questions), 'TB')
  const arrows = graph.arrows.map(({ arrow, points }) => drawArrow(points, arrow.kind === 'when'))
  const nodes = boxes.map((box) => drawBox(box, graph.places.get(box.id) ?? { x: 0, y: 0 }))
  const title = `Frågorna för ${organisation.policy.name}`
  const words = boxes.map(({ lines, note }) => [...lines, ...note].join(' ')).join('\n')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${graph.width}" height="${graph.height}" viewBox="0 0 ${graph.width} ${graph.height}" role="img" aria-labelledby="title words" font-family="sans-serif" font-size="${FONT}">`,
    `<title id="title">${escapeXml(title)}</title><desc id="words">${escapeXml(words)}</desc>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#444"/></marker></defs>',
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...arrows,
    ...nodes,
    '</svg>',
    '',
  ].join('\n')
}

function arrowsBetween(questions: readonly Question[]): readonly GraphArrow[] {
  const usual = usualFacts(questions)
  const order = questions
    .slice(1)
    .map((question, index) => ({ from: questions[index]?.fact ?? '', to: question.fact, kind: 'order', weight: 4 }))
  const deciding = questions.flatMap(({ fact, when }) =>
    (when === null ? [] : factsIn(when).filter((other) => !usual.has(other))).map((from) => ({ from, to: fact, kind: 'when', weight: 1 })),
  )
  return [...order, ...deciding]
}

function boxOf(question: Question, questions: readonly Question[]): Box {
  const lines = wrapWords(question.question, WIDEST)
  const note = question.when === null ? [] : wrapWords(`när ${conditionInBrief(question.when, questions, WORDS)}`, WIDEST)
  return { id: question.fact, lines, note, ...roomFor([...lines, ...note]) }
}

function drawArrow(points: readonly { readonly x: number; readonly y: number }[], isCondition: boolean): string {
  return `<path d="${pathThrough(points)}" fill="none" stroke="${isCondition ? '#1a5fb4' : '#444'}"${isCondition ? ' stroke-dasharray="5 4"' : ''} marker-end="url(#tip)"/>`
}

function drawBox({ lines, note, width, height }: Box, place: { readonly x: number; readonly y: number }): string {
  const { x: left, y: top } = cornerOf(place, { width, height })
  const texts = [...lines, ...note].map(
    (line, index) =>
      `<text x="${left + PADDING}" y="${top + baselineOf(index)}"${index >= lines.length ? ' fill="#555" font-style="italic"' : ''}>${escapeXml(line)}</text>`,
  )
  return `<g><rect x="${left}" y="${top}" width="${width}" height="${height}" rx="6" fill="#f4f6f8" stroke="#444"/>${texts.join('')}</g>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
