import type { Introduced, Organisation } from '../../schema/model.ts'
import type { Introduction } from '../../schema/introduction-model.ts'
import type { Situation } from '../../schema/told-situation.ts'
import { questionsOf } from '../../schema/look-up.ts'

/** A place in the guide that rests on a statement. `id` is that of the finding, the question's fact, the contact or the system. */
export interface StatementUse {
  readonly kind: 'finding' | 'question' | 'contact' | 'system'
  readonly id: string
}

/** Where each statement of an organisation is used, in the order of the guide; a statement that nothing rests on is not in it. */
export function usesOf(organisation: Organisation): ReadonlyMap<string, readonly StatementUse[]> {
  const uses = new Map<string, StatementUse[]>()
  const add = (statements: readonly string[], use: StatementUse): void => {
    for (const id of new Set(statements)) uses.set(id, [...(uses.get(id) ?? []), use])
  }
  for (const question of questionsOf(organisation)) {
    add(question.statements, { kind: 'question', id: question.fact })
    for (const { id, system } of question.options) add(system?.decision?.statements ?? [], { kind: 'system', id })
  }
  for (const finding of organisation.findings) {
    add([...finding.statements, ...finding.also.flatMap((also) => also.statements)], { kind: 'finding', id: finding.id })
  }
  for (const contact of organisation.contacts) add(contact.statements, { kind: 'contact', id: contact.id })
  return uses
}

/** Which parts of an introduction and which situations rest on which statements. They are no reason to leave a statement without guidance. */
export function introducedIn({ parts, checklist }: Introduction, situations: readonly Situation[]): Introduced {
  const together = (things: readonly { readonly statements: readonly string[] }[]): readonly string[] => [
    ...new Set(things.flatMap(({ statements }) => statements)),
  ]
  return {
    parts: parts.map(({ id, title, lang, cards }) => ({ id, title, lang, statements: together(cards) })),
    checklist: together(checklist),
    situations: situations.flatMap(({ id, title, lang, says }) =>
      says === null ? [] : [{ id, title, lang, statements: says.statements }],
    ),
  }
}
