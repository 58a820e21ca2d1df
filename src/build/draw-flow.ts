import { graphlib, layout } from '@dagrejs/dagre'
import { factsIn } from '../engine/index.ts'
import type { Condition, Organisation, Question } from '../schema/model.ts'

const LETTER = 7
const LINE = 18
const PADDING = 12
const WIDEST = 34

interface Box {
  readonly id: string
  readonly lines: readonly string[]
  readonly note: readonly string[]
  readonly width: number
  readonly height: number
}

/**
 * A picture of an organisation's flow as SVG: every question in its order, when it is asked, and a dashed arrow from each question
 * that decides it. The title and the description say the same in words.
 */
export function drawFlow(organisation: Organisation): string {
  const questions = organisation.steps.flatMap((step) => step.questions)
  const graph = new graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 40, ranksep: 34, marginx: 16, marginy: 16 })
  graph.setDefaultEdgeLabel(() => ({}))
  const boxes = questions.map((question) => boxOf(question, questions))
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height })
  questions.slice(1).forEach((question, index) => graph.setEdge(questions[index]?.fact ?? '', question.fact, { weight: 4 }, 'order'))
  const usual = usualFacts(questions)
  for (const question of questions) {
    const deciding = question.when === null ? [] : factsIn(question.when).filter((fact) => !usual.has(fact))
    for (const fact of deciding) graph.setEdge(fact, question.fact, { weight: 1 }, 'when')
  }
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const arrows = graph.edges().map((edge) => drawArrow(graph.edge(edge).points, edge.name === 'when'))
  const nodes = boxes.map((box) => drawBox(box, graph.node(box.id)))
  const title = `Frågorna för ${organisation.policy.name}`
  const words = boxes.map(({ lines, note }) => [...lines, ...note].join(' ')).join('. ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" role="img" aria-labelledby="title words" font-family="sans-serif" font-size="13">`,
    `<title id="title">${escapeXml(title)}</title><desc id="words">${escapeXml(words)}</desc>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#444"/></marker></defs>',
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...arrows,
    ...nodes,
    '</svg>',
    '',
  ].join('\n')
}

/** Facts that most questions depend on; an arrow from them to each would hide the rest. */
function usualFacts(questions: readonly Question[]): ReadonlySet<string> {
  const facts = questions.flatMap((question) => (question.when === null ? [] : factsIn(question.when)))
  return new Set(facts.filter((fact) => facts.filter((other) => other === fact).length > questions.length / 2))
}

function boxOf(question: Question, questions: readonly Question[]): Box {
  const lines = wrap(question.question)
  const note = question.when === null ? [] : wrap(`när ${tellCondition(question.when, questions)}`)
  const longest = Math.max(...[...lines, ...note].map((line) => line.length))
  return { id: question.fact, lines, note, width: longest * LETTER + 2 * PADDING, height: (lines.length + note.length) * LINE + PADDING }
}

function tellCondition(condition: Condition, questions: readonly Question[]): string {
  switch (condition.kind) {
    case 'holds': {
      const options = questions.find((question) => question.fact === condition.fact)?.options ?? []
      const others = options.filter((option) => !condition.options.includes(option.id)).map((option) => option.id)
      const isShorter = others.length < condition.options.length
      return isShorter ? `${condition.fact} inte är ${others.join(' eller ')}` : `${condition.fact} är ${condition.options.join(' eller ')}`
    }
    case 'not':
      return `inte (${tellCondition(condition.of, questions)})`
    case 'all':
      return condition.of.map((part) => tellCondition(part, questions)).join(' och ')
    case 'any':
      return `(${condition.of.map((part) => tellCondition(part, questions)).join(' eller ')})`
  }
}

function wrap(text: string): readonly string[] {
  return text.split(/\s+/).reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    return last === undefined || last.length + word.length >= WIDEST ? [...lines, word] : [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}

function drawArrow(points: readonly { readonly x: number; readonly y: number }[], isCondition: boolean): string {
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('')
  return `<path d="${path}" fill="none" stroke="${isCondition ? '#1a5fb4' : '#444'}"${isCondition ? ' stroke-dasharray="5 4"' : ''} marker-end="url(#tip)"/>`
}

function drawBox({ lines, note, width, height }: Box, { x, y }: { readonly x: number; readonly y: number }): string {
  const left = Math.round(x - width / 2)
  const top = Math.round(y - height / 2)
  const texts = [...lines, ...note].map(
    (line, index) =>
      `<text x="${left + PADDING}" y="${top + PADDING / 2 + (index + 0.75) * LINE}"${index >= lines.length ? ' fill="#555" font-style="italic"' : ''}>${escapeXml(line)}</text>`,
  )
  return `<g><rect x="${left}" y="${top}" width="${width}" height="${height}" rx="6" fill="#f4f6f8" stroke="#444"/>${texts.join('')}</g>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
