import { graphlib, layout } from '@dagrejs/dagre'

export interface GraphBox {
  readonly id: string
  readonly width: number
  readonly height: number
}

export interface GraphArrow {
  readonly from: string
  readonly to: string
  /** Tells arrows between the same boxes apart. */
  readonly kind: string
  /** Heavier arrows are drawn shorter and straighter. */
  readonly weight: number
}

interface Point {
  readonly x: number
  readonly y: number
}

export interface GraphLayout<A extends GraphArrow> {
  readonly width: number
  readonly height: number
  /** Middle of each box, by id. */
  readonly places: ReadonlyMap<string, Point>
  readonly arrows: readonly { readonly arrow: A; readonly points: readonly Point[] }[]
}

/** Places boxes in layers along their arrows, from the top or from the left. Arrows to boxes that are not there are left out. */
export function layOutGraph<A extends GraphArrow>(
  boxes: readonly GraphBox[],
  arrows: readonly A[],
  direction: 'TB' | 'LR',
): GraphLayout<A> {
  const graph = new graphlib.Graph({ multigraph: true })
  const apart = direction === 'TB' ? { nodesep: 40, ranksep: 34 } : { nodesep: 14, ranksep: 60 }
  graph.setGraph({ rankdir: direction, marginx: 16, marginy: 16, ...apart })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height })
  const drawn = arrows.filter(({ from, to }) => graph.hasNode(from) && graph.hasNode(to))
  for (const { from, to, kind, weight } of drawn) graph.setEdge(from, to, { weight }, kind)
  layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    places: new Map(boxes.map(({ id }) => [id, graph.node(id)])),
    arrows: drawn.map((arrow) => ({ arrow, points: graph.edge(arrow.from, arrow.to, arrow.kind).points })),
  }
}
