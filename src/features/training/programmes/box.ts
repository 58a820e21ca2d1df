import type { Language } from '../../../schema/languages.ts'
import type { Codes, Organisation, Scenario } from '../../../schema/model.ts'
import type { ChecklistItem, Introduction } from '../../../schema/introduction-model.ts'
import type { ProgrammeId } from '../../../schema/programmes.ts'
import { resolveCases, type WorkshopCase } from '../workshop-cases.ts'
import { readSession, type SessionItem, writeSession } from '../workshop-link.ts'

/** What is printed of a workshop. */
export const PRINTED = ['guide', 'sheet', 'notes', 'slides'] as const
export type Printable = (typeof PRINTED)[number]

/** All that is needed to hold a workshop: what is led on a screen, and what is printed. */
export interface Box {
  /** One of the ready ones, or the one in the person's own link. */
  readonly id: ProgrammeId | 'linked'
  /** As its trainer has named it; empty where it has the name of its kind. */
  readonly name: string
  /** Whole minutes; the sum of all that follows. */
  readonly minutes: number
  /** 0 where the time for it is not set. */
  readonly opening: number
  readonly cases: readonly WorkshopCase[]
  /** What each manager does; empty where that is not gone through. */
  readonly checklist: readonly ChecklistItem[]
  readonly checklistMinutes: number
  readonly closing: number
  /** What stands after the # in the workshop's address. */
  readonly link: string
  /** Cases of the link that are gone. */
  readonly missing: readonly string[]
}

interface BoxContext {
  readonly organisation: Organisation
  readonly introduction: Introduction
  readonly scenarios: readonly Scenario[]
  readonly codes: Codes
  readonly language: Language
}

/** The ready workshops of an organisation. `nameOf` is what each is called on the screen. */
export function readyBoxes(context: BoxContext, nameOf: (id: ProgrammeId) => string): readonly Box[] {
  const { organisation, introduction, scenarios, codes, language } = context
  return introduction.programmes.map(({ cases, checklist, ...programme }) => {
    const items = cases.map(({ scenario, minutes }): SessionItem => ({ kind: 'published', id: scenario, minutes }))
    return {
      ...programme,
      name: '',
      cases: resolveCases(organisation, scenarios, codes.renames, items, language).cases,
      checklist: checklist === 0 ? [] : introduction.checklist.filter(({ manager }) => manager !== null),
      checklistMinutes: checklist,
      link: writeSession(codes, { title: nameOf(programme.id), items }),
      missing: [],
    }
  })
}

/** The workshop of a link, which anybody may have written; null where none of it can be shown. */
export function linkedBox({ organisation, scenarios, codes, language }: Omit<BoxContext, 'introduction'>, link: string): Box | null {
  const read = readSession(codes, organisation.id, link)
  if (read.kind === 'unreadable') return null
  const { title, items } = read.session
  const { cases, missing } = resolveCases(organisation, scenarios, codes.renames, items, language)
  if (cases.length === 0) return null
  const minutes = cases.reduce((sum, each) => sum + each.minutes, 0)
  const nothing = { opening: 0, closing: 0, checklist: [], checklistMinutes: 0 }
  return { id: 'linked', name: title, minutes, ...nothing, cases, link, missing: missing.map(({ name }) => name) }
}
