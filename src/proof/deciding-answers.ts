import type { Answers } from '../schema/answers.ts'
import { isCompatible } from './compare-answers.ts'
import { type Node, WITHOUT } from './diagram.ts'
import type { QuestionLevels } from './levels.ts'
import { knownAnswersOf, type Situation, smallestSituation, type Space } from './space.ts'

/**
 * The fewest facts of a situation whose answers, given or filled in, put every situation that shares them in the set: why the
 * situation is in it, without what does not matter. Found exactly, as the smallest choice that rules out each counterexample met.
 * Where several choices are as small, one with `preferred` facts is taken.
 */
export function decidingFacts(space: Space, set: Node, situation: Situation, preferred: readonly string[] = []): readonly string[] {
  const outside = space.diagrams.combine(WITHOUT, space.all, set)
  // Later answers first: a filled-in answer says more than the name of the system that filled it in.
  const known = space.questions.filter(({ first }) => situation[first] !== 0).toReversed()
  known.sort((a, b) => Number(preferred.includes(b.question.fact)) - Number(preferred.includes(a.question.fact)))
  const inOrder = (isWanted: (fact: string) => boolean): readonly string[] =>
    space.questions.filter(({ question, first }) => situation[first] !== 0 && isWanted(question.fact)).map(({ question }) => question.fact)
  const conflicts: (readonly string[])[] = []
  for (;;) {
    const chosen = smallestHittingSet(conflicts)
    const other = nearestOutside(space, outside, situation, chosen)
    if (other === undefined) return inOrder((fact) => chosen.includes(fact))
    const differing = known.filter((question) => {
      const { first, combinable } = question
      const isTickedOtherwise = combinable.some((_, index) => situation[first + 1 + index] !== other[first + 1 + index])
      return isTickedOtherwise || !isSameAnswer(question, situation[first] ?? 0, other[first] ?? 0)
    })
    // Without a difference in any answer the situation itself would lie outside.
    if (differing.length === 0) return inOrder(() => true)
    conflicts.push(differing.map((each) => each.question.fact))
  }
}

/** The deciding facts with their answers. */
export function decidingAnswers(space: Space, set: Node, situation: Situation): Answers {
  const answers = knownAnswersOf(space, situation)
  return Object.fromEntries(decidingFacts(space, set, situation).map((fact) => [fact, answers[fact] ?? []]))
}

/** A situation outside the set that keeps the fixed answers and differs in as few others as possible, so that it teaches the most. */
function nearestOutside(space: Space, outside: Node, situation: Situation, fixed: readonly string[]): Situation | undefined {
  const costs = space.questions.flatMap((question) => {
    const { first, values, combinable } = question
    const own = situation[first] ?? 0
    const price = own === 0 ? 0 : fixed.includes(question.question.fact) ? Infinity : 1000
    const ticks = combinable.map((_, index) =>
      [0, 1].map((value) => (situation[first + 1 + index] === value ? 0 : price === Infinity ? price : Math.min(price, 1))),
    )
    return [values.map((_, value) => (price === 0 || isSameAnswer(question, own, value) ? 0 : price)), ...ticks]
  })
  return smallestSituation(space, outside, costs)
}

/** Whether two values tell the same answer, whoever gave it. */
function isSameAnswer(question: QuestionLevels, one: number, other: number): boolean {
  return one === other || (one !== 0 && other !== 0 && isCompatible(question, one, other))
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
