import type { Condition } from '../schema/model.ts'

/** Three-valued truth: null is "not known yet". Unanswered is never false. */
export type Truth = boolean | null

/** What is known of a fact: its chosen options, null while it may still be answered, and no options at all once it cannot be asked. */
export type Known = readonly string[] | null

/**
 * Truth of a condition, given what is known of each fact. A fact that is not asked counts as answered with nothing: whatever
 * asks about it is false, also `except`, which compiles to the other options.
 */
export function truthOf(condition: Condition, known: (fact: string) => Known): Truth {
  switch (condition.kind) {
    case 'holds': {
      const chosen = known(condition.fact)
      if (chosen === null) return null
      return chosen.some((option) => condition.options.includes(option))
    }
    case 'not': {
      const inner = truthOf(condition.of, known)
      return inner === null ? null : !inner
    }
    case 'all':
      return foldTruth(condition.of, known, false)
    case 'any':
      return foldTruth(condition.of, known, true)
  }
}

/** `decisive` is the truth value that settles the whole: false for all, true for any. */
function foldTruth(conditions: readonly Condition[], known: (fact: string) => Known, decisive: boolean): Truth {
  let open = false
  for (const condition of conditions) {
    const truth = truthOf(condition, known)
    if (truth === decisive) return decisive
    if (truth === null) open = true
  }
  return open ? null : !decisive
}

/** Every fact that a condition looks at, in reading order, each once. */
export function factsIn(condition: Condition): readonly string[] {
  const facts = new Set<string>()
  const visit = (part: Condition): void => {
    if (part.kind === 'holds') facts.add(part.fact)
    else if (part.kind === 'not') visit(part.of)
    else part.of.forEach(visit)
  }
  visit(condition)
  return [...facts]
}

/** The answers that make a condition that is true, true: for `any` those of its true parts, for `not` those that keep its inside false. */
export function reasonsFor(condition: Condition, known: (fact: string) => Known): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, readonly string[]>()
  const visit = (part: Condition, wanted: boolean): void => {
    if (truthOf(part, known) !== wanted) return
    if (part.kind === 'not') visit(part.of, !wanted)
    else if (part.kind !== 'holds') part.of.forEach((inner) => visit(inner, wanted))
    else {
      const chosen = known(part.fact) ?? []
      const telling = wanted ? chosen.filter((option) => part.options.includes(option)) : chosen
      const before = reasons.get(part.fact)
      if (telling.length > 0) reasons.set(part.fact, before === undefined ? telling : [...new Set([...before, ...telling])])
    }
  }
  visit(condition, true)
  return reasons
}
