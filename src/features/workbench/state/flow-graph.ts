import { usualFacts } from '../../../content/wording/condition-in-brief.ts'
import { usesOf } from '../../../content/wording/statement-uses.ts'
import { factsIn } from '../../../engine/index.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import type { Condition, Finding, Question, StatementText, Step } from '../../../schema/model.ts'
import type { WholeOrganisation } from './published.ts'
import type { Thing } from './thing.ts'

export type FlowNode =
  | { readonly kind: 'step'; readonly id: string; readonly step: Step; readonly findings: number }
  | { readonly kind: 'question'; readonly id: string; readonly question: Question; readonly step: Step }
  | { readonly kind: 'condition'; readonly id: string; readonly condition: Condition }
  | { readonly kind: 'finding'; readonly id: string; readonly finding: Finding }
  | { readonly kind: 'statement'; readonly id: string; readonly statement: StatementText }

/**
 * What leads to what. `order`: the next step. `decides`: answers that a step, or a condition, looks at. `asks` and `leads`: what comes of
 * a condition. `fills`: answers that fill in others. `rests`: the statements that something rests on.
 */
export interface FlowArrow {
  readonly from: string
  readonly to: string
  readonly kind: 'order' | 'decides' | 'asks' | 'leads' | 'fills' | 'rests'
  readonly weight: number
}

export interface FlowGraph {
  readonly nodes: readonly FlowNode[]
  readonly arrows: readonly FlowArrow[]
}

/** What of the flow is looked at: all of it, the steps with everything folded in, or what has to do with a single thing. */
export type Focus = Thing | { readonly kind: 'steps' | 'all' }

/** The flow as a graph, limited to what the focus is about. A thing that does not exist gives the folded steps. */
export function flowGraph(whole: WholeOrganisation, focus: Focus): FlowGraph {
  if (focus.kind === 'all') return withoutUsual(wholeGraph(whole), whole)
  const graph = 'id' in focus ? graphAround(whole, focus) : undefined
  return graph === undefined || graph.nodes.length === 0 ? stepGraph(whole) : graph
}

/** Name of a thing's node. */
export function nodeOf(thing: Thing): string {
  return `${thing.kind}:${thing.id}`
}

function graphAround(whole: WholeOrganisation, thing: Thing): FlowGraph | undefined {
  const graph = wholeGraph(whole)
  const node = nodeOf(thing)
  switch (thing.kind) {
    case 'step':
      return withoutUsual(aroundStep(graph, whole, thing.id), whole)
    case 'question':
      return limit(graph, [...upFrom(graph, [node]), ...downFrom(graph, node)])
    case 'finding':
      return limit(graph, [...upFrom(graph, [node]), ...targets(graph, node, 'rests')])
    case 'statement': {
      const resting = graph.arrows.filter((arrow) => arrow.to === node).map((arrow) => arrow.from)
      const conditions = resting.flatMap((id) => sources(graph, id, 'asks', 'leads'))
      return limit(graph, [node, ...resting, ...conditions, ...conditions.flatMap((id) => sources(graph, id, 'decides'))])
    }
    case 'scenario':
    case 'promise':
      return undefined
  }
}

/** Questions, conditions, findings and statements, in the order of the guide. What has the same condition shares it. */
function wholeGraph({ organisation, sources: document }: WholeOrganisation): FlowGraph {
  const nodes = new Map<string, FlowNode>()
  const arrows: FlowArrow[] = []
  const add = (node: FlowNode): void => void (nodes.has(node.id) || nodes.set(node.id, node))
  const lead = (condition: Condition | null, to: string, kind: 'asks' | 'leads'): void => {
    if (condition === null || factsIn(condition).length === 0) return
    const id = `condition:${JSON.stringify(condition)}`
    if (!nodes.has(id)) for (const fact of factsIn(condition)) arrows.push({ from: `question:${fact}`, to: id, kind: 'decides', weight: 1 })
    add({ kind: 'condition', id, condition })
    arrows.push({ from: id, to, kind, weight: 3 })
  }
  for (const step of organisation.steps) {
    for (const question of step.questions) {
      const id = `question:${question.fact}`
      lead(question.when, id, 'asks')
      add({ kind: 'question', id, question, step })
      const giving = new Set(question.given.flatMap(({ when }) => factsIn(when)))
      for (const fact of giving) arrows.push({ from: `question:${fact}`, to: id, kind: 'fills', weight: 1 })
    }
  }
  for (const finding of organisation.findings) {
    const id = `finding:${finding.id}`
    lead(finding.when, id, 'leads')
    add({ kind: 'finding', id, finding })
  }
  const uses = usesOf(organisation)
  for (const statement of document.sections.flatMap((section) => section.statements)) {
    const id = `statement:${statement.id}`
    add({ kind: 'statement', id, statement })
    for (const use of uses.get(statement.id) ?? []) arrows.push({ from: `${use.kind}:${use.id}`, to: id, kind: 'rests', weight: 1 })
  }
  // A system's answers may fill in what is not asked here.
  return { nodes: [...nodes.values()], arrows: arrows.filter(({ from, to }) => nodes.has(from) && nodes.has(to)) }
}

/** The steps alone: which comes after which, and whose answers decide what is asked where. */
function stepGraph({ organisation }: WholeOrganisation): FlowGraph {
  const { steps, findings } = organisation
  const decided = findings.map((finding) => stepOf(steps, finding))
  const stepNode = (step: Step): string => `step:${step.id}`
  const arrows = steps.flatMap((step, index) => {
    const next = steps[index + 1]
    const order: readonly FlowArrow[] = next === undefined ? [] : [{ from: stepNode(step), to: stepNode(next), kind: 'order', weight: 4 }]
    const facts = new Set(step.questions.flatMap(({ when }) => (when === null ? [] : factsIn(when))))
    const deciding = steps.slice(0, index).filter((other) => other.questions.some(({ fact }) => facts.has(fact)))
    return [...order, ...deciding.map((other): FlowArrow => ({ from: stepNode(other), to: stepNode(step), kind: 'decides', weight: 1 }))]
  })
  const nodes = steps.map((step): FlowNode => ({
    kind: 'step',
    id: stepNode(step),
    step,
    findings: decided.filter((own) => own === step).length,
  }))
  return { nodes, arrows }
}

/** The step in which it becomes clear whether a finding applies: that of the last question that it looks at. */
function stepOf(steps: readonly Step[], finding: Finding): Step | undefined {
  const facts = factsIn(finding.when)
  return steps.findLast((step) => step.questions.some(({ fact }) => facts.includes(fact))) ?? steps[0]
}

/** A step's questions, what decides them, and the findings that become clear in it with the other questions that they look at. */
function aroundStep(graph: FlowGraph, { organisation }: WholeOrganisation, id: string): FlowGraph {
  const own = graph.nodes.filter(
    (node) =>
      (node.kind === 'question' && node.step.id === id) || (node.kind === 'finding' && stepOf(organisation.steps, node.finding)?.id === id),
  )
  const usual = new Set([...usualFacts(questionsOf(organisation))].map((fact) => `question:${fact}`))
  const isOwn = (node: string): boolean => own.some((each) => each.id === node)
  const conditions = own.flatMap((node) => sources(graph, node.id, 'asks', 'leads'))
  const deciding = conditions.flatMap((node) => sources(graph, node, 'decides')).filter((node) => !usual.has(node) || isOwn(node))
  return limit(graph, [...own.map((node) => node.id), ...conditions, ...deciding])
}

/** Everything that leads to the nodes, however far away. */
function upFrom(graph: FlowGraph, nodes: readonly string[]): readonly string[] {
  const found = new Set(nodes)
  for (const node of found) for (const source of sources(graph, node, 'asks', 'leads', 'decides', 'fills')) found.add(source)
  return [...found]
}

/** What looks at a question: the conditions, and what comes of them. */
function downFrom(graph: FlowGraph, node: string): readonly string[] {
  const conditions = targets(graph, node, 'decides')
  return [...conditions, ...conditions.flatMap((id) => targets(graph, id, 'asks', 'leads')), ...targets(graph, node, 'fills')]
}

function sources(graph: FlowGraph, node: string, ...kinds: readonly FlowArrow['kind'][]): readonly string[] {
  return graph.arrows.filter((arrow) => arrow.to === node && kinds.includes(arrow.kind)).map((arrow) => arrow.from)
}

function targets(graph: FlowGraph, node: string, ...kinds: readonly FlowArrow['kind'][]): readonly string[] {
  return graph.arrows.filter((arrow) => arrow.from === node && kinds.includes(arrow.kind)).map((arrow) => arrow.to)
}

function limit({ nodes, arrows }: FlowGraph, kept: readonly string[]): FlowGraph {
  const ids = new Set(kept)
  return {
    nodes: nodes.filter((node) => ids.has(node.id)),
    arrows: arrows.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  }
}

/** Without statements, and without arrows from the questions that nearly everything looks at: they would hide the rest. The conditions tell them. */
function withoutUsual(graph: FlowGraph, { organisation }: WholeOrganisation): FlowGraph {
  const usual = usualFacts(questionsOf(organisation))
  return {
    nodes: graph.nodes.filter((node) => node.kind !== 'statement'),
    arrows: graph.arrows.filter(({ from, kind }) => kind !== 'rests' && !(kind === 'decides' && usual.has(from.slice('question:'.length)))),
  }
}
