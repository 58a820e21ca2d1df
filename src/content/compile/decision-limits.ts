import { type Limit, LIMITS } from '../../schema/decisions.ts'
import type { Question } from '../../schema/model.ts'
import type { DecidedSystem } from '../../schema/policy.ts'

/** The harmless answers, which every approval covers. */
export const HARMLESS: readonly string[] = ['inga', 'nej']

/** How far an approval reaches: by fact, the answers that it does not cover, and those that leave open whether it does. */
export interface Reach {
  readonly beyond: Readonly<Record<string, readonly string[]>>
  readonly unsure: Readonly<Record<string, readonly string[]>>
}

/**
 * What an approval leaves out. Classes go from the least sensitive to the most, as the question lists them. Whoever does not know an answer is
 * unsure of the approval where some answer lies beyond it; of the class always, since nobody is milder off for not knowing it.
 */
export function reachOf(system: DecidedSystem, questions: readonly Question[]): Reach {
  const parts = Object.entries(LIMITS).flatMap(([limit, fact]) => {
    const question = questions.find((each) => each.fact === fact)
    if (question === undefined) return []
    const known = question.options.filter(({ unknown }) => !unknown).map(({ id }) => id)
    const beyond = beyondIn(limit as Limit, system, known, question)
    const unknown = question.options.filter(({ unknown: isUnknown }) => isUnknown).map(({ id }) => id)
    return [{ fact, beyond, unsure: beyond.length > 0 || limit === 'upTo' ? unknown : [] }]
  })
  const listed = (key: 'beyond' | 'unsure') =>
    Object.fromEntries(parts.flatMap((part) => (part[key].length === 0 ? [] : [[part.fact, part[key]] as const])))
  return { beyond: listed('beyond'), unsure: listed('unsure') }
}

function beyondIn(limit: Limit, system: DecidedSystem, known: readonly string[], question: Question): readonly string[] {
  switch (limit) {
    case 'upTo':
      return system.upTo === undefined ? [] : known.slice(known.indexOf(system.upTo) + 1)
    case 'personalData': {
      const covered = (system.personalData ?? []).flatMap((id) => question.groups.find((group) => group.id === id)?.options ?? [id])
      return known.filter((id) => !HARMLESS.includes(id) && !covered.includes(id))
    }
    case 'secrecy':
      return system.secrecy === true ? [] : known.filter((id) => !HARMLESS.includes(id))
  }
}
