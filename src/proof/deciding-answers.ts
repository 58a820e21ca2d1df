import { type Node, WITHOUT } from './diagram.ts'
import { type Situation, smallestSituation, type Space } from './space.ts'

/**
 * The fewest facts of a situation whose answers put every situation that shares them in the set: why the situation is in it,
 * without what does not matter. Found exactly, as the smallest choice that rules out each counterexample met.
 */
export function decidingFacts(space: Space, set: Node, situation: Situation): readonly string[] {
  const outside = space.diagrams.combine(WITHOUT, space.all, set)
  const asked = space.questions.filter(({ first, values }) => ['asked', 'combined'].includes(values[situation[first] ?? 0]?.kind ?? ''))
  const conflicts: (readonly string[])[] = []
  for (;;) {
    const chosen = smallestHittingSet(conflicts)
    const other = nearestOutside(space, outside, situation, chosen)
    if (other === undefined) return asked.map((each) => each.question.fact).filter((fact) => chosen.includes(fact))
    const differing = asked.filter(({ first, combinable }) => {
      const levels = Array.from({ length: 1 + combinable.length }, (_, index) => first + index)
      return levels.some((level) => situation[level] !== other[level])
    })
    // Without a difference in any answer the situation itself would lie outside.
    if (differing.length === 0) return asked.map((each) => each.question.fact)
    conflicts.push(differing.map((each) => each.question.fact))
  }
}

/** A situation outside the set that keeps the fixed answers and differs in as few others as possible, so that it teaches the most. */
function nearestOutside(space: Space, outside: Node, situation: Situation, fixed: readonly string[]): Situation | undefined {
  const costs = space.questions.flatMap(({ question, first, values, combinable }) => {
    const price = fixed.includes(question.fact) ? Infinity : 1000
    const own = values[situation[first] ?? 0]?.kind
    const isAnswered = own === 'asked' || own === 'combined'
    const row = (level: number, size: number, cost: number): readonly number[] =>
      Array.from({ length: size }, (_, value) => (!isAnswered || situation[level] === value ? 0 : cost))
    return [row(first, values.length, price), ...combinable.map((_, index) => row(first + 1 + index, 2, price === Infinity ? price : 1))]
  })
  return smallestSituation(space, outside, costs)
}

function smallestHittingSet(sets: readonly (readonly string[])[]): readonly string[] {
  const search = (chosen: readonly string[], left: number): readonly string[] | undefined => {
    const open = sets.find((set) => !set.some((fact) => chosen.includes(fact)))
    if (open === undefined) return chosen
    if (left === 0) return undefined
    for (const fact of open) {
      const found = search([...chosen, fact], left - 1)
      if (found !== undefined) return found
    }
    return undefined
  }
  for (let size = 0; ; size++) {
    const found = search([], size)
    if (found !== undefined) return found
  }
}
