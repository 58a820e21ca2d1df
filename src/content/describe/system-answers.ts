import { EXPIRED, VALIDITY } from '../../schema/validity.ts'
import { BeyondReach, AND, WITHOUT } from '../../proof/diagram.ts'
import { outcomeDiagram } from '../../proof/outcome.ts'
import { outcomeRange } from '../../proof/outcome-range.ts'
import { createSpace, type Space } from '../../proof/space.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Condition, Organisation } from '../../schema/model.ts'
import type { SystemAnswer } from '../../schema/system-answer.ts'
import { INFORMATION_CLASS } from '../../schema/decisions.ts'

const known = new Map<string, readonly SystemAnswer[]>()

/**
 * What may become of each system of an organisation, over every complete set of answers. None where the organisation does not ask about
 * systems, or where its rules are too entangled to be proved. Organisations with the same rules share the work.
 */
export function systemAnswers(organisation: Organisation): readonly SystemAnswer[] {
  const rules = JSON.stringify(rulesOf(organisation))
  const found = known.get(rules) ?? prove(organisation)
  known.set(rules, found)
  return found
}

/** What the outcome rests on, without a word of text. */
function rulesOf(organisation: Organisation): unknown {
  return [
    questionsOf(organisation).map(({ fact, when, given, multiple, exclusive, options, catalogue }) => [
      { fact, when, given, multiple, exclusive, catalogue },
      options.map(({ id, system }) => [id, system !== null]),
    ]),
    organisation.findings.map(({ when, effect }) => [when, effect]),
    organisation.validity,
  ]
}

function prove(organisation: Organisation): readonly SystemAnswer[] {
  const catalogue = questionsOf(organisation).find((question) => question.catalogue)
  if (catalogue === undefined) return []
  try {
    const classes = classesOf(organisation)
    const space = createSpace(
      organisation,
      classes.map((id) => holds(INFORMATION_CLASS, id)),
    )
    return rangesOf(space, catalogue.fact, classes, new Set(catalogue.options.filter(({ system }) => system !== null).map(({ id }) => id)))
  } catch (error) {
    if (error instanceof BeyondReach) return []
    throw error
  }
}

function classesOf(organisation: Organisation): readonly string[] {
  const question = questionsOf(organisation).find(({ fact }) => fact === INFORMATION_CLASS)
  return question === undefined || question.multiple ? [] : question.options.map(({ id }) => id)
}

function rangesOf(space: Space, fact: string, classes: readonly string[], catalogue: ReadonlySet<string>): readonly SystemAnswer[] {
  const outcome = outcomeDiagram(space)
  const values = space.questions.find(({ question }) => question.fact === fact)?.values ?? []
  return values.flatMap((value): readonly SystemAnswer[] => {
    const systems = value.kind === 'asked' ? value.options.filter((id) => catalogue.has(id)) : []
    const [system] = systems
    if (system === undefined) return []
    const { combine } = space.diagrams
    // While its decision holds: the page says by itself when that ends.
    const set = combine(WITHOUT, combine(AND, space.all, space.where(holds(fact, system))), space.where(holds(VALIDITY, EXPIRED)))
    const ranges = (classes.length === 0 ? [null] : classes).flatMap((id) => {
      const own = id === null ? set : combine(AND, set, space.where(holds(INFORMATION_CLASS, id)))
      const range = outcomeRange(space, outcome, own, [fact, INFORMATION_CLASS, VALIDITY])
      return range === undefined ? [] : [{ ...range, classes: id === null ? [] : [id] }]
    })
    return [{ systems, ranges: joinAlike(ranges) }]
  })
}

/** Classes of which the same is told, in one. */
function joinAlike(ranges: SystemAnswer['ranges']): SystemAnswer['ranges'] {
  const joined = new Map<string, SystemAnswer['ranges'][number]>()
  for (const { classes, ...range } of ranges) {
    const key = JSON.stringify(range)
    joined.set(key, { ...range, classes: [...(joined.get(key)?.classes ?? []), ...classes] })
  }
  return [...joined.values()]
}

function holds(fact: string, option: string): Condition {
  return { kind: 'holds', fact, options: [option] }
}
