import { useTexts } from '../../../../shared/texts/index.ts'
import { type Evaluation, truthOf } from '../../../../engine/index.ts'
import type { Condition } from '../../../../schema/model.ts'
import { ConditionWords } from '../../../../shared/ui/condition-words.tsx'
import { useLangOf } from '../../../../shared/ui/language.ts'
import { ContentText } from '../../../../shared/ui/content-text.tsx'
import type { FlowGraph, FlowNode } from '../../state/flow-graph.ts'
import type { NodeState } from '../../state/node-state.ts'
import type { WholeOrganisation } from '../../state/published.ts'
import { ThingLink, ThingList } from '../things/thing-link.tsx'

interface FlowListProps {
  readonly graph: FlowGraph
  readonly whole: WholeOrganisation
  readonly states: ReadonlyMap<string, NodeState> | null
  readonly answers: ReadonlyMap<string, string>
  readonly evaluation: Evaluation | null
}

const KINDS = ['step', 'question', 'finding', 'statement'] as const

/** The same as the graph, in words: each thing with its condition and with what comes of it. */
export function FlowList({ graph, ...props }: FlowListProps) {
  const { t } = useTexts('workbench')
  return (
    <div className="flow-list">
      {KINDS.map((kind) => {
        const nodes = graph.nodes.filter((node) => node.kind === kind)
        if (nodes.length === 0) return null
        return (
          <section key={kind}>
            <h2 className="ds-heading section-heading">{t(`flow.all.${kind}`, { count: nodes.length })}</h2>
            <ol>
              {nodes.map((node) => (
                <li key={node.id} data-state={props.states?.get(node.id)}>
                  <Item node={node} graph={graph} {...props} />
                </li>
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}

function Item({ node, graph, whole, states, answers, evaluation }: FlowListProps & { readonly node: FlowNode }) {
  const { t } = useTexts('workbench')
  const state = states?.get(node.id)
  const answer = answers.get(node.id)
  const condition = conditionOf(node)
  return (
    <>
      <p className="flow-item">
        <NodeLink node={node} />
        {node.kind === 'step' ? ` – ${t('flow.stepCounts', { questions: node.step.questions.length, findings: node.findings })}` : null}
        {state === undefined ? null : <strong> {t(`state.${node.kind}.${state}`)}</strong>}
        {answer === undefined ? null : ` ${answer}`}
      </p>
      {condition === null ? null : (
        <div className="flow-when">
          <p>{t(node.kind === 'question' ? 'panel.askedWhen' : 'panel.appliesWhen')}:</p>
          <ConditionWords
            organisation={whole.organisation}
            condition={condition}
            truthOf={evaluation === null ? null : (part) => truthOf(part, evaluation.known)}
          />
        </div>
      )}
      <ThingList label={t('flow.next')} items={nextOf(graph, node)}>
        {(next) => <NodeLink node={next} />}
      </ThingList>
    </>
  )
}

function NodeLink({ node }: { readonly node: FlowNode }) {
  const langOf = useLangOf()
  switch (node.kind) {
    case 'step':
      return (
        <ThingLink thing={{ kind: 'step', id: node.step.id }} told={node.step}>
          {node.step.title}
        </ThingLink>
      )
    case 'question':
      return (
        <ThingLink thing={{ kind: 'question', id: node.question.fact }} told={node.question}>
          {node.question.question}
        </ThingLink>
      )
    case 'finding':
      return (
        <ThingLink thing={{ kind: 'finding', id: node.finding.id }} told={node.finding}>
          {node.finding.title}
        </ThingLink>
      )
    case 'statement':
      return (
        <>
          <ThingLink thing={{ kind: 'statement', id: node.statement.id }} told={{ lang: 'sv' }}>
            {node.statement.locator}
          </ThingLink>
          :{' '}
          <span lang={langOf(node.statement)}>
            <ContentText>{node.statement.text}</ContentText>
          </span>
        </>
      )
    case 'condition':
      return null
  }
}

function conditionOf(node: FlowNode): Condition | null {
  if (node.kind === 'question') return node.question.when
  return node.kind === 'finding' ? node.finding.when : null
}

/** What the arrows lead to, past conditions. */
function nextOf(graph: FlowGraph, node: FlowNode): readonly FlowNode[] {
  const after = (id: string): readonly FlowNode[] =>
    graph.arrows.filter((arrow) => arrow.from === id).flatMap((arrow) => graph.nodes.find((other) => other.id === arrow.to) ?? [])
  const all = after(node.id).flatMap((next) => (next.kind === 'condition' ? after(next.id) : [next]))
  return [...new Set(all)]
}
