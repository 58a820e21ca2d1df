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

/** Font size of what is drawn. */
export const FONT = 14
/** Everything is measured in these, since a drawing cannot ask how wide its letters are. */
const LETTER = 7.8
const LINE = 18
export const PADDING = 10

/** The room that a box with these lines takes. */
export function roomFor(lines: readonly string[], narrowest = 0): { readonly width: number; readonly height: number } {
  const longest = Math.max(narrowest, ...lines.map((line) => line.length))
  return { width: Math.ceil(longest * LETTER + 2 * PADDING), height: lines.length * LINE + 2 * PADDING }
}

/** Where a line of a box is written, below its top. */
export function baselineOf(line: number): number {
  return PADDING + (line + 0.75) * LINE
}

/** An arrow, as the path of an SVG. */
export function pathThrough(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`).join('')
}

/** The corner of a box whose middle is known. */
export function cornerOf({ x, y }: Point, { width, height }: { readonly width: number; readonly height: number }): Point {
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2) }
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
