import type { Evaluation } from '../../engine/index.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Contact, Organisation, Question } from '../../schema/model.ts'
import { tellBesked, type ToDo } from './besked.ts'

/** What one contact is asked in a case. */
export interface Theirs {
  readonly contact: Contact
  readonly questions: readonly Question[]
  /** What the person is told to do with this contact that no question of the guide's answers. */
  readonly others: readonly ToDo[]
}

/** What is asked of a contact in a case; null where the case has nothing for them, they are not there, or nobody is there to answer. */
export function theirsIn(organisation: Organisation, evaluation: Evaluation, contact: string): Theirs | null {
  const { now, more } = tellBesked(organisation, evaluation)
  const group = [...now, ...more].find((each) => each.contact?.id === contact)
  if (group === undefined || group.contact === null || group.contact.place) return null
  const settled = group.items.map((item) => ({ item, facts: factsOf(organisation, evaluation, contact, item) }))
  const facts = new Set(settled.flatMap((each) => each.facts))
  return {
    contact: group.contact,
    questions: questionsOf(organisation).filter(({ fact }) => facts.has(fact)),
    others: settled.filter((each) => each.facts.length === 0).map(({ item }) => item),
  }
}

/**
 * The facts that one knows once this is done: what the content says that it finds out, and else the doubts that made it needed, and what
 * this contact finds out elsewhere. Only answers that the person gave herself: one that follows from another cannot be given.
 */
function factsOf(organisation: Organisation, evaluation: Evaluation, contact: string, { finding, action }: ToDo): readonly string[] {
  const asked = new Set(evaluation.asked.map(({ fact }) => fact))
  const because = evaluation.findings.find(({ id }) => id === finding.id)?.because ?? new Map<string, readonly string[]>()
  const known = settledBy(organisation, contact)
  const doubted = [...because].filter(([fact, options]) => known.has(fact) || isDoubt(organisation, fact, options)).map(([fact]) => fact)
  return (action.findsOut === null ? doubted : [action.findsOut]).filter((fact) => asked.has(fact))
}

function settledBy({ findings }: Organisation, contact: string): ReadonlySet<string> {
  const actions = findings.flatMap((finding) => finding.actions)
  return new Set(actions.flatMap(({ findsOut, ask }) => (findsOut !== null && ask.includes(contact) ? [findsOut] : [])))
}

function isDoubt(organisation: Organisation, fact: string, options: readonly string[]): boolean {
  const question = questionsOf(organisation).find((each) => each.fact === fact)
  return question !== undefined && question.options.some(({ id, unknown }) => unknown && options.includes(id))
}
