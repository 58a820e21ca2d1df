import { useTexts } from '../../../../shared/texts/index.ts'
import { useLayoutEffect } from 'react'
import { baselineOf, cornerOf, FONT, PADDING, pathThrough } from '../../../../content/describe/lay-out-graph.ts'
import { OutcomeIcon } from '../../../../shared/ui/icon.tsx'
import { type NodeState, stateOfArrow } from '../../state/node-state.ts'
import { ANSWER, type DrawnGraph, type NodeBox, SIGN } from './draw-nodes.ts'
import { useViewport } from './use-viewport.ts'

interface FlowPictureProps {
  readonly drawn: DrawnGraph
  /** By node, while a case is followed. */
  readonly states: ReadonlyMap<string, NodeState> | null
  /** What the case answers, by node. */
  readonly answers: ReadonlyMap<string, string>
  readonly selected: string | null
  readonly onSelect: (node: string) => void
}

/** The graph, which can be moved and made larger by pointer, wheel, buttons and keys. Every node can be reached by Tab. */
export function FlowPicture({ drawn, states, answers, selected, onSelect }: FlowPictureProps) {
  const { t } = useTexts('workbench')
  const { frame, zoom, enlarge, reduce, fit } = useViewport(drawn.layout.width)
  const { width, height, places, arrows } = drawn.layout
  const first = places.get(selected ?? drawn.boxes[0]?.id ?? '')
  // Begins where the chosen thing is; later it stays where one has moved it.
  useLayoutEffect(() => {
    const { current } = frame
    if (current !== null && first !== undefined) current.scrollTo(first.x - current.clientWidth / 2, first.y - current.clientHeight / 2)
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return (
    <div>
      <div className="flow-tools" role="group" aria-label={t('flow.tools')}>
        <button type="button" className="ds-button" data-variant="secondary" onClick={reduce}>
          {t('flow.smaller')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={enlarge}>
          {t('flow.larger')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={fit}>
          {t('flow.fit')}
        </button>
        <span role="status">{t('flow.zoom', { percent: Math.round(zoom * 100) })}</span>
      </div>
      <p className="option-help" id="graf-hjalp">
        {t('flow.help')}
      </p>
      {/* A region that scrolls: arrow keys, touch and wheel move it as they move any page. */}
      <div ref={frame} className="flow-frame" role="region" aria-label={t('flow.graph')} aria-describedby="graf-hjalp" tabIndex={0}>
        <svg width={width * zoom} height={height * zoom} viewBox={`0 0 ${width} ${height}`} fontSize={FONT} role="group">
          <defs>
            <marker
              id="pil"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="10"
              markerHeight="10"
              orient="auto"
              markerUnits="userSpaceOnUse"
            >
              <path d="M0 0L8 4L0 8z" />
            </marker>
          </defs>
          {arrows.map(({ arrow, points }) => (
            <path
              key={`${arrow.from} ${arrow.to} ${arrow.kind}`}
              className="flow-arrow"
              data-kind={arrow.kind}
              data-state={states === null ? undefined : stateOfArrow(arrow, states)}
              d={pathThrough(points)}
              markerEnd="url(#pil)"
            />
          ))}
          {drawn.boxes.map((box) => (
            <Node
              key={box.id}
              box={box}
              place={places.get(box.id) ?? { x: 0, y: 0 }}
              state={states?.get(box.id)}
              answer={answers.get(box.id)}
              isSelected={box.id === selected}
              onSelect={() => onSelect(box.id)}
            />
          ))}
        </svg>
      </div>
    </div>
  )
}

interface NodeProps {
  readonly box: NodeBox
  readonly place: { readonly x: number; readonly y: number }
  readonly state: NodeState | undefined
  readonly answer: string | undefined
  readonly isSelected: boolean
  readonly onSelect: () => void
}

/** Drawn and not written: what is written in a node is read out with it. */
const MARKS: Readonly<Record<NodeState, string>> = { lit: 'M-5 0l3.5 4L5-4', open: 'M-4.5 0h1M-.5 0h1M3.5 0h1', out: 'M-4-4l8 8M4-4l-8 8' }

function Node({ box, place, state, answer, isSelected, onSelect }: NodeProps) {
  const { t } = useTexts('workbench')
  const { node, lines, width, height } = box
  const corner = cornerOf(place, box)
  const effect = node.kind === 'finding' ? node.finding.effect : undefined
  const shift = effect === undefined ? 0 : SIGN
  const last = node.kind === 'question' ? shorten(answer ?? node.question.fact) : undefined
  const name = [
    `${t(`thing.${node.kind}`)}: ${[...lines, ...(last === undefined ? [] : [last])].join(' ')}`,
    ...(state === undefined ? [] : [t(`state.${node.kind}.${state}`)]),
  ].join('. ')
  return (
    <g
      id={`nod-${box.id}`}
      className="flow-node"
      role="button"
      tabIndex={0}
      aria-pressed={isSelected}
      aria-label={name}
      data-kind={node.kind}
      data-state={state}
      data-outcome={effect}
      transform={`translate(${corner.x} ${corner.y})`}
      onClick={onSelect}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onSelect()
      }}
    >
      <rect width={width} height={height} rx={node.kind === 'condition' ? height / 2 : 4} />
      {effect === undefined || effect === 'info' ? null : (
        <g transform={`translate(${PADDING - 2} ${PADDING - 3})`}>
          <OutcomeIcon outcome={effect} />
        </g>
      )}
      {lines.map((line, index) => (
        <text key={index} x={PADDING + shift} y={baselineOf(index)}>
          {/* The space keeps the words of two lines apart where they are read out. */}
          {`${line} `}
        </text>
      ))}
      {last === undefined ? null : (
        <text className="flow-answer" x={PADDING} y={baselineOf(lines.length)}>
          {last}
        </text>
      )}
      {state === undefined ? null : (
        <g className="flow-mark" aria-hidden="true" transform={`translate(${width} 0)`}>
          <circle r="10" />
          <path d={MARKS[state]} />
        </g>
      )}
    </g>
  )
}

/** What fits in a box. */
function shorten(text: string): string {
  return text.length > ANSWER ? `${text.slice(0, ANSWER - 1)}…` : text
}
