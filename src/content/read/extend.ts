import type * as z from 'zod/mini'
import type { ChangesSource } from '../../schema/changes.ts'
import { ChildFlow, ChildOverlay, ChildPolicy, ChildPromises } from '../../schema/extends.ts'
import type { Findings } from '../../schema/findings.ts'
import type { Flow } from '../../schema/flow.ts'
import { inTranslations } from '../../schema/languages.ts'
import { OUTCOMES } from '../../schema/outcomes.ts'
import type { OrganisationOverlay } from '../../schema/overlay.ts'
import type { OwnSystems, OwnVocabulary } from '../../schema/own-vocabulary.ts'
import type { Policy } from '../../schema/policy.ts'
import type { Promises } from '../../schema/promises.ts'
import type { Scenarios } from '../../schema/scenarios.ts'
import type { Shortcuts } from '../../schema/shortcuts.ts'
import type { OwnSituations } from '../../schema/situations.ts'
import type { PlaceLike } from './compose.ts'

/** Whose files are put together. */
export interface Kin {
  readonly child: string
  readonly parent: string
}

/** How a kind of file of an organisation's is read beside that of the one that it extends. */
interface Extending {
  /** The shape of what the organisation itself says; without it that of everybody's. */
  readonly schema?: z.ZodMiniType
  readonly merge: (base: never, own: never, like: PlaceLike, kin: Kin) => unknown
}

/** The id of a section in an organisation with several documents: whose document it is, and the section's id there. */
export function sectionOf(document: string, section: string): string {
  return `${document}/${section}`
}

/** The kinds of files that are put together, each with how. Of `introduction` its own stands in place of the other's; all else that is not named here is an organisation's own. */
export const EXTENDING: Readonly<Record<string, Extending>> = {
  policy: { schema: ChildPolicy, merge: mergePolicy },
  flow: { schema: ChildFlow, merge: mergeFlow },
  findings: { merge: mergeFindings },
  promises: { schema: ChildPromises, merge: mergePromises },
  shortcuts: { merge: (base: Shortcuts, own: Shortcuts): Shortcuts => ({ shortcuts: joined(own.shortcuts, base.shortcuts) }) },
  scenarios: { merge: (base: Scenarios, own: Scenarios): Scenarios => ({ scenarios: joined(own.scenarios, base.scenarios) }) },
  changes: { merge: (base: ChangesSource, own: ChangesSource): ChangesSource => ({ changes: joined(own.changes, base.changes) }) },
  'own-situations': {
    merge: (base: OwnSituations, own: OwnSituations): OwnSituations => ({ situations: joined(own.situations, base.situations) }),
  },
  'own-questions': { merge: mergeVocabulary },
  'own-systems': {
    merge: (base: OwnSystems, own: OwnSystems): OwnSystems => ({
      systems: [...(base.systems ?? []), ...(own.systems ?? [])],
      retired: { ...base.retired, ...own.retired },
    }),
  },
  introduction: { merge: (_base: unknown, own: unknown) => own },
  ...inTranslations(() => ({ schema: ChildOverlay, merge: mergeWords })),
}

/** The first list, and what is in the second under other ids. */
function joined<Thing extends { readonly id: string }>(first: readonly Thing[], second: readonly Thing[]): Thing[] {
  return [...first, ...second.filter(({ id }) => !first.some((other) => other.id === id))]
}

/** What the other has, with what stands here in place of what has the same id, and then what is here alone. */
function overlaid<Thing extends { readonly id: string }>(base: readonly Thing[] = [], own: readonly Thing[] = []): Thing[] {
  return [
    ...base.map((thing) => own.find(({ id }) => id === thing.id) ?? thing),
    ...own.filter(({ id }) => !base.some((other) => other.id === id)),
  ]
}

function mergePolicy(base: Policy, own: ChildPolicy, like: PlaceLike, { child, parent }: Kin): Policy {
  const decidedIn = (systems: Policy['systems'] = [], document: string) =>
    systems.map((system) =>
      system.section === undefined ? system : like({ ...system, section: sectionOf(document, system.section) }, system),
    )
  const { opens: _parents, ...inherited } = base
  const { sections = [], outcomes, contacts, systems, outcomeTexts, silent = [], ...said } = own
  return {
    ...inherited,
    ...(said as Omit<Policy, 'sections'>),
    sections: [...base.sections.map((id) => sectionOf(parent, id)), ...sections.map((id) => sectionOf(child, id))],
    outcomes:
      base.outcomes === undefined ? outcomes : OUTCOMES.filter((id) => [...(base.outcomes ?? []), ...(outcomes ?? [])].includes(id)),
    outcomeTexts: overlaid(base.outcomeTexts, outcomeTexts),
    contacts: overlaid(base.contacts, contacts),
    systems: overlaid(decidedIn(base.systems, parent), decidedIn(systems, child)),
    silent: [...base.silent, ...silent],
  }
}

type Step = Flow['steps'][number]
type Question = Step['questions'][number]

function mergeFlow(base: Flow, own: ChildFlow, like: PlaceLike): Flow {
  const added = own.steps ?? []
  const steps = base.steps.map((step) => {
    const more = added.find(({ id }) => id === step.id)
    if (more === undefined) return step
    const { after: _place, questions = [], ...said } = more
    return like({ ...step, ...said, title: said.title ?? step.title, questions: mergeQuestions(step.questions, questions, like) }, more)
  })
  for (const step of added) {
    if (base.steps.some(({ id }) => id === step.id)) continue
    const { after, title = '', questions = [], ...rest } = step
    const place = steps.findIndex(({ id }) => id === after)
    steps.splice(place === -1 ? steps.length : place + 1, 0, like({ ...rest, title, questions }, step))
  }
  return { ...base, contradictions: overlaid(base.contradictions, own.contradictions), steps }
}

function mergeQuestions(base: readonly Question[], own: readonly Question[], like: PlaceLike): Question[] {
  const merged = base.map((question) => {
    const more = own.find(({ fact }) => fact === question.fact)
    return more === undefined ? question : like(withMore(question, more), more)
  })
  for (const question of own) {
    if (merged.some(({ fact }) => fact === question.fact)) continue
    const place = merged.findIndex(({ fact }) => fact === question.after)
    merged.splice(place === -1 ? merged.length : place + 1, 0, question)
  }
  return merged
}

/** A question of the other's with further answers, what follows here before what follows there, and other words. */
function withMore(question: Question, { after: _place, options = [], given = [], ...said }: Question): Question {
  return {
    ...question,
    ...said,
    ...(question.options === undefined ? {} : { options: [...question.options, ...options] }),
    given: [...given, ...(question.given ?? [])],
    statements: [...new Set([...(question.statements ?? []), ...(said.statements ?? [])])],
  }
}

function mergeFindings({ findings: base }: Findings, { findings: own }: Findings): Findings {
  const stands = (id: string) => own.find(({ replaces }) => replaces === id)
  const isInPlace = ({ replaces }: Findings['findings'][number]): boolean => base.some(({ id }) => id === replaces)
  return { findings: [...base.map((finding) => stands(finding.id) ?? finding), ...own.filter((finding) => !isInPlace(finding))] }
}

function mergePromises(base: Promises, own: ChildPromises): Promises {
  return {
    promises: [...base.promises, ...(own.promises ?? [])],
    riskOrder: { ...base.riskOrder, ...own.riskOrder },
    exceptions: [...(base.exceptions ?? []), ...(own.exceptions ?? [])],
    ...(base.harmlessWay === undefined ? {} : { harmlessWay: base.harmlessWay }),
    ...(own.harmlessWay === undefined ? {} : { harmlessWay: own.harmlessWay }),
  }
}

function mergeVocabulary(base: OwnVocabulary, own: OwnVocabulary, like: PlaceLike): OwnVocabulary {
  const answers = (base.answers ?? []).map((each) => {
    const more = own.answers?.find(({ fact }) => fact === each.fact)
    return more === undefined
      ? each
      : like({ ...each, options: [...(each.options ?? []), ...(more.options ?? [])], retired: { ...each.retired, ...more.retired } }, more)
  })
  return {
    facts: [...(base.facts ?? []), ...(own.facts ?? [])],
    answers: [...answers, ...(own.answers ?? []).filter(({ fact }) => !answers.some((other) => other.fact === fact))],
    retired: { ...base.retired, ...own.retired },
  }
}

function mergeWords(base: OrganisationOverlay, own: ChildOverlay, _like: PlaceLike, { child, parent }: Kin): OrganisationOverlay {
  const renamed = (document: string, sections: OrganisationOverlay['sections']) =>
    Object.fromEntries(Object.entries(sections ?? {}).map(([id, title]) => [sectionOf(document, id), title]))
  const both = Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(own)])].map((key) => [
      key,
      { ...(base[key as keyof OrganisationOverlay] as object), ...(own[key as keyof ChildOverlay] as object) },
    ]),
  ) as OrganisationOverlay
  return { ...both, sections: { ...renamed(parent, base.sections), ...renamed(child, own.sections) } }
}
