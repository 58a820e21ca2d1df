import { type Evaluation, truthOf } from '../../../engine/index.ts'
import type { FlowArrow, FlowNode } from './flow-graph.ts'

/** What a case makes of a part of the flow: it is on the case's way, may still come to be, or is ruled out. */
export type NodeState = 'lit' | 'open' | 'out'

/** A question that is asked and answered, or filled in, is lit; so is a finding that applies and what it rests on. */
export function stateOf(node: FlowNode, evaluation: Evaluation): NodeState {
  switch (node.kind) {
    case 'step':
      return strongest(node.step.questions.map(({ fact }) => stateOfFact(fact, evaluation)))
    case 'question':
      return stateOfFact(node.question.fact, evaluation)
    case 'condition': {
      const truth = truthOf(node.condition, evaluation.known)
      return truth === null ? 'open' : truth ? 'lit' : 'out'
    }
    case 'finding':
      if (evaluation.findings.some(({ id }) => id === node.finding.id)) return 'lit'
      return evaluation.possible.includes(node.finding.id) ? 'open' : 'out'
    case 'statement':
      return evaluation.findings.some(({ statements }) => statements.includes(node.statement.id)) ? 'lit' : 'out'
  }
}

/** An arrow is as its ends: lit between what is lit. */
export function stateOfArrow(arrow: FlowArrow, states: ReadonlyMap<string, NodeState>): NodeState {
  const ends = [states.get(arrow.from) ?? 'out', states.get(arrow.to) ?? 'out']
  return ends.includes('out') ? 'out' : ends.includes('open') ? 'open' : 'lit'
}

function stateOfFact(fact: string, evaluation: Evaluation): NodeState {
  if (evaluation.filled.has(fact)) return 'lit'
  const asked = evaluation.asked.find((question) => question.fact === fact)
  if (asked !== undefined) return asked.chosen.length > 0 ? 'lit' : 'open'
  return evaluation.undecided.includes(fact) ? 'open' : 'out'
}

function strongest(states: readonly NodeState[]): NodeState {
  return states.includes('lit') ? 'lit' : states.includes('open') ? 'open' : 'out'
}
