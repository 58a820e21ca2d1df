import { type BriefWords, conditionInBrief } from '../../../../content/wording/condition-in-brief.ts'
import { type GraphLayout, layOutGraph, roomFor } from '../../../../content/describe/lay-out-graph.ts'
import { questionsOf } from '../../../../schema/look-up.ts'
import type { Organisation } from '../../../../schema/model.ts'
import { wrapWords } from '../../../../content/wording/wrap-words.ts'
import type { FlowArrow, FlowGraph, FlowNode } from '../../state/flow-graph.ts'

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

/** Letters of an answer that have room below its question. */
export const ANSWER = 26
/** Letters that the smallest box has room for. */
const NARROWEST = 12
/** Room for the sign before an outcome. */
export const SIGN = 26
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
  // A question has room below it for the answer of a case.
  const isQuestion = node.kind === 'question'
  const { width, height } = roomFor(isQuestion ? [...lines, ''] : lines, isQuestion ? ANSWER : NARROWEST)
  return { id: node.id, node, lines, width: node.kind === 'finding' ? width + SIGN : width, height }
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
