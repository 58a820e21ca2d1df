import type { Language } from '../../../schema/languages.ts'
import type { Organisation, Renames, Scenario } from '../../../schema/model.ts'
import { newOwnId, type OwnCase } from '../../../shared/session/own-cases.ts'
import { practiceCase, type PracticeCase } from '../../../shared/session/practice.ts'
import { renamed } from '../../../shared/session/share.ts'
import { cleanMinutes, cleanTitle, type SessionItem, type WorkshopSession } from '../workshop-link.ts'

/** A case that can be chosen. */
export interface Choice extends PracticeCase {
  readonly item: SessionItem
}

/** A chosen case while it is being composed: the minutes as they are typed. */
export interface Chosen {
  readonly choice: Choice
  readonly minutes: string
}

/** Which case is chosen. What it is hangs on what is written of it meanwhile. */
export interface Picked {
  readonly id: string
  readonly minutes: string
}

export const MINUTES = 5

export function choiceOf(scenario: Scenario): Choice {
  return { ...scenario, item: { kind: 'published', id: scenario.id, minutes: MINUTES } }
}

/** Null where the organisation's questions of today give the trainer's case no outcome. */
export function ownChoiceOf(organisation: Organisation, own: OwnCase, renames: Renames, language: Language): Choice | null {
  const { id: _id, saved: _saved, ...passedOn } = own
  const read = practiceCase(organisation, own, renames, language)
  // As they are called today: old names may have no codes to go into a link by.
  return read === null ? null : { ...read, item: { kind: 'own', own: { ...passedOn, answers: read.answers }, minutes: MINUTES } }
}

interface TakenApart {
  readonly picked: readonly Picked[]
  /** The trainer's own cases that are in the link alone. */
  readonly own: readonly OwnCase[]
}

/** What a link holds, to go on composing. A case of the trainer's own that is saved in the browser is the one that is saved. */
export function takeApart(session: WorkshopSession, saved: readonly OwnCase[], scenarios: Readonly<Record<string, string>>): TakenApart {
  const own: OwnCase[] = []
  const picked = session.items.map((item): Picked => {
    const minutes = String(item.minutes)
    if (item.kind === 'published') return { id: renamed(scenarios, item.id), minutes }
    const known = saved.find(({ title, text }) => title === item.own.title && text === item.own.text)
    if (known !== undefined) return { id: known.id, minutes }
    const id = newOwnId()
    own.push({ ...item.own, id, saved: '' })
    return { id, minutes }
  })
  return { picked, own }
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
