import { useTexts } from '../../../../shared/texts/index.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Case } from '../../../../shared/session/use-case.ts'
import { FileLink } from '../../../../shared/ui/file-link.tsx'
import { useGo, useNavigation } from '../../../../shared/ui/navigation.ts'
import { flowGraph, type Focus, type FlowGraph, nodeOf } from '../../state/flow-graph.ts'
import { type NodeState, stateOf } from '../../state/node-state.ts'
import type { WholeOrganisation } from '../../state/published.ts'
import { CasePanel } from '../things/case-panel.tsx'
import { ChooseOrganisation } from '../draft/choose-organisation.tsx'
import { drawGraph, type NodeWords } from './draw-nodes.ts'
import { FlowList } from './flow-list.tsx'
import { FlowPicture } from './flow-picture.tsx'
import { FocusField } from '../fields/focus-field.tsx'
import { addressOf } from '../selection.ts'
import { ThingPanel } from '../things/thing-panel.tsx'
import { useEvaluated } from '../things/use-evaluated.ts'
import { useIsDraft, useOrganisationId, useThing, useWhole } from '../workbench-context.ts'

/** How the questions hang together and what they lead to, as a graph or as a list, with a case followed through it. */
export function FlowView() {
  const { t } = useTexts('workbench')
  const go = useGo()
  const id = useOrganisationId()
  const whole = useWhole(id)
  const thing = useThing()
  const isDraft = useIsDraft()
  const [isAll, setAll] = useState(false)
  // A drawing has no room on a narrow screen.
  const [isList, setList] = useState(() => window.matchMedia('(max-width: 40rem)').matches)
  const focus: Focus = isAll ? { kind: 'all' } : (thing ?? { kind: 'steps' })
  const change = (chosen: Focus): void => {
    setAll(chosen.kind === 'all')
    go(addressOf('flow', id, 'id' in chosen ? chosen : null))
  }
  return (
    <>
      <div className="workbench-controls">
        <ChooseOrganisation view="flow" />
        <FocusField whole={whole} focus={focus} onChange={change} />
      </div>
      <CasePanel whole={whole} />
      <div className="flow-tools" role="group" aria-label={t('flow.form')}>
        {[false, true].map((form) => (
          <button
            key={String(form)}
            type="button"
            className="ds-button"
            data-variant={form === isList ? 'primary' : 'secondary'}
            aria-pressed={form === isList}
            onClick={() => setList(form)}
          >
            {t(form ? 'flow.asList' : 'flow.asGraph')}
          </button>
        ))}
        {isDraft ? null : (
          <FileLink to={`/floden/${id}.svg`} lang="sv">
            {t('flow.picture')}
          </FileLink>
        )}
      </div>
      <Flow key={`${id} ${JSON.stringify(focus)}`} whole={whole} focus={focus} isList={isList} />
    </>
  )
}

interface FlowProps {
  readonly whole: WholeOrganisation
  readonly focus: Focus
  readonly isList: boolean
}

function Flow({ whole, focus, isList }: FlowProps) {
  const { organisation } = whole
  const { hasMoved } = useNavigation()
  const words = useNodeWords()
  const evaluated = useEvaluated(organisation)
  // The focus is another object each time; the component has its value as key.
  const [graph] = useState(() => flowGraph(whole, focus))
  const drawn = useMemo(() => (isList ? null : drawGraph(graph, organisation, words)), [isList, graph, organisation, words])
  const { states, answers } = useMemo(() => followThrough(graph, evaluated), [graph, evaluated])
  const [chosen, setChosen] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const selected = graph.nodes.find((node) => node.id === (chosen ?? ('id' in focus ? nodeOf(focus) : null)))
  useEffect(() => {
    // The link that led here may be gone, and the focus with it. A step has no heading of its own; what is shown is told by the field.
    if (hasMoved && document.activeElement === document.body) (heading.current ?? document.getElementById('visa'))?.focus()
  }, [hasMoved])
  useEffect(() => {
    if (chosen !== null) heading.current?.focus()
  }, [chosen])
  const evaluation = evaluated?.evaluation ?? null
  const back = (): void => document.getElementById(`nod-${chosen ?? ''}`)?.focus()
  const panel =
    selected === undefined ? null : (
      <ThingPanel
        node={selected}
        whole={whole}
        evaluation={evaluation}
        heading={heading}
        onBack={chosen === null || isList ? null : back}
      />
    )
  if (drawn === null) {
    // The thing itself comes before all that has to do with it.
    return (
      <div className="flow">
        {panel}
        <FlowList graph={graph} whole={whole} states={states} answers={answers} evaluation={evaluation} />
      </div>
    )
  }
  return (
    <div className="flow" data-form="graph">
      <FlowPicture drawn={drawn} states={states} answers={answers} selected={selected?.id ?? null} onSelect={setChosen} />
      {panel}
    </div>
  )
}

function useNodeWords(): NodeWords {
  const { t } = useTexts('workbench')
  return useMemo(
    () => ({
      is: t('brief.is'),
      isNot: t('brief.isNot'),
      and: t('brief.and'),
      or: t('brief.or'),
      stepCounts: (questions, findings) => t('flow.stepCounts', { questions, findings }),
    }),
    [t],
  )
}

/** What a case makes of each node, and what it answers. */
function followThrough(
  graph: FlowGraph,
  evaluated: Case | null,
): { readonly states: ReadonlyMap<string, NodeState> | null; readonly answers: ReadonlyMap<string, string> } {
  if (evaluated === null) return { states: null, answers: new Map() }
  const { evaluation } = evaluated
  const answers = graph.nodes.flatMap((node) => {
    if (node.kind !== 'question') return []
    const known = evaluation.known(node.question.fact) ?? []
    const labels = node.question.options.filter(({ id }) => known.includes(id)).map(({ label }) => label)
    return labels.length === 0 ? [] : [[node.id, `→ ${labels.join(', ')}`] as const]
  })
  return { states: new Map(graph.nodes.map((node) => [node.id, stateOf(node, evaluation)])), answers: new Map(answers) }
}
