import { type Node, TERMINALS } from './diagram.ts'
import type { Space } from './space.ts'

/** Asks many small questions of one large set without walking all of it each time. */
export interface Within {
  /** Exact number of situations of the set in which `node` is true. */
  readonly count: (node: Node) => bigint
  readonly meets: (node: Node) => boolean
  /** Diagrams at which a walk through the set may stand when it comes to a level, with the number of ways to come there. */
  readonly arrivals: (level: number) => ReadonlyMap<Node, bigint>
}

/** Prepares a set of situations for questions about conditions that look at a few neighbouring levels each. */
export function within(space: Space, set: Node): Within {
  const { diagrams, weights } = space
  const { levelOf, child } = diagrams
  const totals = weights.map((level) => level.reduce((sum, weight) => sum + weight, 0n))
  const fronts: ReadonlyMap<Node, bigint>[] = [new Map(set === 0 ? [] : [[set, 1n]])]
  const arrivals = (level: number): ReadonlyMap<Node, bigint> => {
    for (let next = fronts.length; next <= level; next++) {
      const front = new Map<Node, bigint>()
      const add = (node: Node, ways: bigint): unknown => node !== 0 && front.set(node, (front.get(node) ?? 0n) + ways)
      for (const [node, ways] of fronts[next - 1] ?? []) {
        if (levelOf(node) >= next) add(node, ways * (totals[next - 1] ?? 1n))
        else (weights[next - 1] ?? []).forEach((weight, value) => add(child(node, value), ways * weight))
      }
      fronts.push(front)
    }
    return fronts[level] ?? new Map()
  }

  const alone = new Map<Node, bigint>()
  /** Ways through both from a level on, each level counted that either of them skips. */
  const together = (level: number, a: Node, b: Node, known: Map<number, bigint>): bigint => {
    if (a === 0 || b === 0) return 0n
    const first = Math.min(levelOf(a), levelOf(b))
    const skipped = totals.slice(level, first).reduce((product, total) => product * total, 1n)
    if (a === 1 && b === 1) return skipped
    const key = a * 0x4000000 + b
    let sum = b === 1 ? alone.get(a) : known.get(key)
    if (sum === undefined) {
      sum = (weights[first] ?? []).reduce((result, weight, value) => {
        const nextA = levelOf(a) === first ? child(a, value) : a
        const nextB = levelOf(b) === first ? child(b, value) : b
        return nextA === 0 || nextB === 0 ? result : result + weight * together(first + 1, nextA, nextB, known)
      }, 0n)
      if (b === 1) alone.set(a, sum)
      else known.set(key, sum)
    }
    return skipped * sum
  }

  return {
    arrivals,
    count: (node) => {
      const level = node < TERMINALS ? 0 : levelOf(node)
      const known = new Map<number, bigint>()
      let sum = 0n
      for (const [arrival, ways] of arrivals(level)) sum += ways * together(level, arrival, node, known)
      return sum
    },
    meets: (node) => {
      if (node === 0) return false
      const seen = new Set<number>()
      for (const arrival of arrivals(node < TERMINALS ? 0 : levelOf(node)).keys()) if (meet(space, arrival, node, seen)) return true
      return false
    },
  }
}

function meet(space: Space, a: Node, b: Node, seen: Set<number>): boolean {
  if (a === 0 || b === 0) return false
  if (a < TERMINALS || b < TERMINALS) return true
  const key = a * 0x4000000 + b
  if (seen.has(key)) return false
  seen.add(key)
  const { levelOf, child } = space.diagrams
  const level = Math.min(levelOf(a), levelOf(b))
  const size = space.weights[level]?.length ?? 0
  for (let value = 0; value < size; value++) {
    if (meet(space, levelOf(a) === level ? child(a, value) : a, levelOf(b) === level ? child(b, value) : b, seen)) return true
  }
  return false
}
