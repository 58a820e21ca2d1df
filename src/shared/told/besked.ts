import { type Evaluation, isSettled } from '../../engine/index.ts'
import type { Contact, Finding, Organisation, OutcomeWords } from '../../schema/model.ts'
import { questionsOf } from '../../schema/look-up.ts'
import { outcomeTold } from './told-case.ts'
import { inOrder, inRows, sortFindings, type Told, type ToldAction, type ToldFinding } from './told.ts'

/** Something to do, with the finding that says so. */
export interface ToDo {
  readonly finding: Finding
  readonly action: ToldAction
}

/** What one person can settle, or what is found in one place, is one thing to do. Without a contact it is a single thing that one does oneself. */
export interface ToDoGroup {
  readonly contact: Contact | null
  /** Whom to ask, within a sentence, or where to look, to be said before the items; null where they say it themselves. */
  readonly ask: string | null
  readonly items: readonly ToDo[]
}

/** What a person is told: the same choice on the page, on paper, in Word and as text. */
export interface Besked {
  readonly told: Told
  /** Null while answers are missing that may change it. */
  readonly outcome: OutcomeWords | null
  /** The finding that says why; null where nothing stands in the way. */
  readonly reason: ToldFinding | null
  /** What the verdict rests on: the reason, and where there is none what always holds. */
  readonly basis: ToldFinding | null
  /** Name of the system that it is about; null where none is known. */
  readonly system: string | null
  /** The same where the reason is to be read with it: it names no system itself. */
  readonly before: string | null
  /** At most three. */
  readonly now: readonly ToDoGroup[]
  /** What is to be done beside those. */
  readonly more: readonly ToDoGroup[]
  /** What weighs most, the strictest first: at most three. */
  readonly reasons: readonly ToldFinding[]
  /** All else that weighs. */
  readonly further: readonly ToldFinding[]
  readonly information: readonly ToldFinding[]
  readonly standing: readonly ToldFinding[]
  /** While one uses the system and with the result; nothing where one may not begin. */
  readonly later: readonly ToDo[]
  /** What the manager and the organisation have to have done. */
  readonly others: readonly ToDo[]
}

/** As many things to do as one takes in. */
const MOST_NOW = 3
/** As many reasons as one takes in. */
const MOST_REASONS = 3

/** Chooses what a person is told of these answers, and in which order. */
export function tellBesked(organisation: Organisation, evaluation: Evaluation): Besked {
  const told = sortFindings(organisation, evaluation)
  const rows = inRows(told)
  const groups = groupByContact(organisation, toDoNow(told, evaluation))
  const shown = new Set(groups.flatMap(({ items }) => items.map(({ action }) => action.text)))
  const own = allOf(told).filter(({ action }) => action.who === 'du' && !shown.has(action.text))
  const weighty = [...rows.deciding, ...rows.others]
  const reasons = weighty.slice(0, MOST_REASONS)
  const reason = told.deciding[0] ?? null
  const system = systemOf(organisation, evaluation)
  return {
    told,
    outcome: isSettled(evaluation) ? outcomeTold(organisation, evaluation.outcome.id, told) : null,
    reason,
    basis: reason ?? told.information[0] ?? told.standing[0] ?? null,
    system,
    before: reason?.finding.decision == null ? system : null,
    now: groups.slice(0, MOST_NOW),
    more: groups.slice(MOST_NOW),
    reasons,
    further: [...reasons.flatMap(({ under }) => under), ...inOrder(weighty.slice(MOST_REASONS))],
    information: inOrder(rows.information),
    standing: inOrder(rows.standing),
    later: told.mayBegin ? onceEach(own.filter(({ action }) => action.moment !== 'before')) : [],
    others: onceEach(allOf(told).filter(({ action }) => action.who !== 'du')),
  }
}

/**
 * What is done first, in this order: what stops the person before what helps, and where the answer is no its way out before general care.
 * Where nothing stands in the way there is only what must be done with the result.
 */
function toDoNow(told: Told, { outcome }: Evaluation): readonly ToDo[] {
  const own = (findings: readonly ToldFinding[], ...moments: readonly string[]): readonly ToDo[] =>
    moments.flatMap((moment) => toDoOf(findings).filter(({ action }) => action.who === 'du' && action.moment === moment))
  switch (outcome.id) {
    case 'ja':
      return onceEach(own(told.information, 'after'))
    case 'villkor':
      return onceEach([...own(told.deciding, 'before', 'during', 'after'), ...own([...told.information, ...told.standing], 'before')])
    case 'forst':
      return onceEach([...own(told.deciding, 'before'), ...own([...told.others, ...told.information, ...told.standing], 'before')])
    case 'nej':
    case 'annan-vag':
    case 'inget-besked':
      return onceEach(own(told.deciding, 'before', 'after'))
  }
}

/** Where one contact can settle several things, those stand together where the first of them stood; what names the contact comes first of them. */
function groupByContact({ contacts }: Organisation, items: readonly ToDo[]): readonly ToDoGroup[] {
  const groups: { readonly contact: Contact | null; readonly items: ToDo[] }[] = []
  for (const item of items) {
    const named = item.action.ask.flatMap((id) => contacts.find((each) => each.id === id) ?? [])
    const contact = named.find(({ place }) => !place) ?? named[0] ?? null
    const known = contact === null ? undefined : groups.find((group) => group.contact === contact)
    if (known === undefined) groups.push({ contact, items: [item] })
    else known.items.push(item)
  }
  return groups.map((group) => ({ ...group, ...headed(group.contact, group.items) }))
}

function headed(contact: Contact | null, items: readonly ToDo[]): Pick<ToDoGroup, 'ask' | 'items'> {
  if (contact === null) return { ask: null, items }
  const isNamed = ({ action }: ToDo): boolean => namesContact(action.text, contact)
  const ask = items.some(isNamed) ? null : contact.place ? contact.name : (contact.called[0] ?? contact.name)
  return { ask, items: [...items.filter(isNamed), ...items.filter((item) => !isNamed(item))] }
}

/** Whether a text says itself who is asked, by the contact's name or in another of the forms that the content gives. */
export function namesContact(text: string, { name, called }: Pick<Contact, 'name' | 'called'>): boolean {
  const words = wordsOf(text)
  return [name, ...called].some((form) => words.includes(wordsOf(form)))
}

/** A text as whole words between spaces. A sentence may begin with any of them; other capitals tell IT from it. */
function wordsOf(text: string): string {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return ` ${words.map((word) => word.slice(0, 1).toLowerCase() + word.slice(1)).join(' ')} `
}

function systemOf(organisation: Organisation, evaluation: Evaluation): string | null {
  const catalogue = questionsOf(organisation).find((question) => question.catalogue)
  if (catalogue === undefined) return null
  const [chosen] = evaluation.known(catalogue.fact) ?? []
  const option = catalogue.options.find(({ id }) => id === chosen)
  return option === undefined || option.system === null ? null : option.label
}

function allOf({ deciding, others, information, standing }: Told): readonly ToDo[] {
  return toDoOf([...deciding, ...others, ...information, ...standing])
}

function toDoOf(findings: readonly ToldFinding[]): readonly ToDo[] {
  return findings.flatMap(({ finding, actions }) => actions.map((action) => ({ finding, action })))
}

/** The same words are told once. */
function onceEach(items: readonly ToDo[]): readonly ToDo[] {
  const seen = new Set<string>()
  return items.filter(({ action }) => !seen.has(action.text) && seen.add(action.text) !== undefined)
}
