import { type BriefWords, conditionInBrief } from '../../content/condition-in-brief.ts'
import { type GraphLayout, layOutGraph } from '../../content/lay-out-graph.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Organisation } from '../../schema/model.ts'
import { wrapWords } from '../../ui/wrap-words.ts'
import type { FlowArrow, FlowGraph, FlowNode } from '../../workbench/flow-graph.ts'

/** What drawings say in the page's language. */
export interface NodeWords extends BriefWords {
  readonly stepCounts: (questions: number, findings: number) => string
}

/** A node with its text in lines, and the room that it takes. */
export interface NodeBox {
  readonly id: string
  readonly node: FlowNode
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** Everything is measured in these, since a drawing cannot ask how wide its letters are. */
export const LINE = 18
export const PADDING = 10
/** Letters of an answer that have room below its question. */
export const ANSWER = 26
const LETTER = 7.8
const WIDEST = 30
const MOST_LINES = 5

export interface DrawnGraph {
  readonly boxes: readonly NodeBox[]
  readonly layout: GraphLayout<FlowArrow>
}

/** Places the graph from left to right. Long texts are cut: the panel beside the drawing has them whole. */
export function drawGraph(graph: FlowGraph, organisation: Organisation, words: NodeWords): DrawnGraph {
  const boxes = graph.nodes.map((node) => boxOf(node, organisation, words))
  return { boxes, layout: layOutGraph(boxes, graph.arrows, 'LR') }
}

function boxOf(node: FlowNode, organisation: Organisation, words: NodeWords): NodeBox {
  const all = linesOf(node, organisation, words)
  const lines = all.length > MOST_LINES ? [...all.slice(0, MOST_LINES - 1), `${all[MOST_LINES - 1] ?? ''} …`] : all
  const longest = Math.max(node.kind === 'question' ? ANSWER : 0, ...lines.map((line) => line.length))
  return {
    id: node.id,
    node,
    lines,
    // Room for the sign before an outcome, and for the answer of a case below a question.
    width: Math.ceil(Math.max(longest * LETTER, 90) + 2 * PADDING + (node.kind === 'finding' ? 26 : 0)),
    height: (lines.length + (node.kind === 'question' ? 1 : 0)) * LINE + 2 * PADDING,
  }
}

function linesOf(node: FlowNode, organisation: Organisation, words: NodeWords): readonly string[] {
  switch (node.kind) {
    case 'step':
      return [...wrapWords(node.step.title, WIDEST), words.stepCounts(node.step.questions.length, node.findings)]
    case 'question':
      return wrapWords(node.question.question, WIDEST)
    case 'condition':
      return wrapWords(conditionInBrief(node.condition, questionsOf(organisation), words), WIDEST)
    case 'finding':
      return wrapWords(node.finding.title, WIDEST)
    case 'statement':
      return [...wrapWords(node.statement.locator, WIDEST), ...wrapWords(node.statement.text, WIDEST)]
  }
}
