import { evaluate, readAnswers } from '../../../engine/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { type ToDo, tellBesked } from '../../../shared/told/besked.ts'
import type { WorkshopCase } from '../workshop-cases.ts'
import type { ReportedQuestions } from './workshop-report.ts'

/** What the answers of these cases leave to somebody else: each thing once for each contact, with the cases that it came up in. */
export function questionsToSend(
  organisation: Organisation,
  cases: readonly Pick<WorkshopCase, 'title' | 'answers'>[],
): readonly ReportedQuestions[] {
  const byContact = new Map(organisation.contacts.map((contact) => [contact, new Map<string, string[]>()]))
  for (const { title, answers } of cases) {
    const { now, more } = tellBesked(organisation, evaluate(organisation, readAnswers(organisation, answers).answers))
    for (const { contact, items } of [...now, ...more]) {
      const asked = contact === null || contact.place ? undefined : byContact.get(contact)
      for (const { action } of items.filter(stops)) asked?.set(action.text, [...(asked.get(action.text) ?? []), title])
    }
  }
  return [...byContact].flatMap(([{ name, help }, asked]) =>
    asked.size === 0 ? [] : [{ to: name, help, asked: [...asked].map(([text, titles]) => ({ text, cases: titles })) }],
  )
}

/** What stands in the way of one case, and not what always holds. */
function stops({ finding, action }: ToDo): boolean {
  return finding.effect !== 'info' && action.moment === 'before'
}
