import type { Language, Organisation, Renames, Scenario } from '../../schema/model.ts'
import type { OwnCase } from '../../session/own-cases.ts'
import { practiceCase, type PracticeCase } from '../../session/practice.ts'
import { renamed } from '../../session/share.ts'
import { cleanMinutes, cleanTitle, type SessionItem, type WorkshopSession } from '../../session/workshop-link.ts'

/** A case that can be chosen. */
export interface Choice extends PracticeCase {
  readonly item: SessionItem
}

/** A chosen case while it is being composed: the minutes as they are typed. */
export interface Chosen {
  readonly choice: Choice
  readonly minutes: string
}

const MINUTES = 5

export function choiceOf(scenario: Scenario): Choice {
  return { ...scenario, item: { kind: 'published', id: scenario.id, minutes: MINUTES } }
}

/** None where the organisation's questions of today give the trainer's case no outcome. */
export function ownChoicesOf(
  organisation: Organisation,
  cases: readonly OwnCase[],
  renames: Renames,
  language: Language,
): readonly Choice[] {
  return cases.flatMap((own) => {
    const { id: _id, saved: _saved, ...passedOn } = own
    const read = practiceCase(organisation, own, renames, language)
    if (read === null) return []
    // As they are called today: old names may have no codes to go into a link by.
    return [{ ...read, item: { kind: 'own', own: { ...passedOn, answers: read.answers }, minutes: MINUTES } }]
  })
}

/** What a link holds as chosen cases. Those that are gone are left out. */
export function chosenOf(
  session: WorkshopSession,
  choices: readonly Choice[],
  organisation: Organisation,
  renames: Renames,
  language: Language,
): readonly Chosen[] {
  return session.items.flatMap((item, index): readonly Chosen[] => {
    const minutes = String(item.minutes)
    if (item.kind === 'own') {
      const own = { ...item.own, id: `lank-${index}`, saved: '' }
      return ownChoicesOf(organisation, [own], renames, language).map((choice) => ({ choice, minutes }))
    }
    const id = renamed(renames.scenarios[organisation.id] ?? {}, item.id)
    return choices.filter((choice) => choice.id === id).map((choice) => ({ choice, minutes }))
  })
}

/** Titles of the cases of the trainer's own in a link that today's questions give no outcome: they cannot be chosen. */
export function openIn(session: WorkshopSession, organisation: Organisation, renames: Renames, language: Language): readonly string[] {
  const own = session.items.flatMap((item) => (item.kind === 'own' ? [{ ...item.own, id: '', saved: '' }] : []))
  return own.filter((each) => practiceCase(organisation, each, renames, language) === null).map((each) => each.title)
}

export function sessionOf(title: string, chosen: readonly Chosen[]): WorkshopSession {
  return { title: cleanTitle(title), items: chosen.map(({ choice, minutes }) => ({ ...choice.item, minutes: minutesOf(minutes) })) }
}

export function minutesOf(typed: string): number {
  return cleanMinutes(typed.trim() === '' ? Number.NaN : Number(typed))
}

/** The list with one of its things in another place; the same where there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const thing = list[from]
  if (thing === undefined || to < 0 || to >= list.length) return list
  return list.toSpliced(from, 1).toSpliced(to, 0, thing)
}
