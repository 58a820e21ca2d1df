import * as z from 'zod/mini'
import type { Scenario } from '../../../schema/model.ts'
import type { Introduction, IntroductionPart } from '../../../schema/introduction-model.ts'
import { type LinkFormat, type LinkProblem, seal, unseal } from '../../../shared/links/seal.ts'
import { PAGES } from '../../../schema/pages.ts'
import type { OwnProgress } from '../../../shared/session/introduction-progress.ts'
import { renamed } from '../../../shared/session/share.ts'

/** What somebody has chosen of an introduction, by ids. */
export interface IntroductionPlan {
  readonly parts: readonly string[]
  /** Cases to decide. Those of no chosen part come last. */
  readonly scenarios: readonly string[]
}

export type ReadPlan =
  /** `lost` no longer exist, or never did; the rest is kept. */
  | { readonly kind: 'plan'; readonly plan: IntroductionPlan; readonly lost: readonly string[] }
  | { readonly kind: 'unreadable'; readonly problem: LinkProblem }

/** What a plan is held against. */
interface Known {
  readonly introduction: Introduction
  readonly scenarios: readonly Scenario[]
  /** Ids that scenarios and parts of the organisation had before. */
  readonly renames: Readonly<Record<'scenarios' | 'parts', Readonly<Record<string, string>>>>
}

/** Far more characters than all parts and cases of any organisation take. */
const FORMAT: LinkFormat = { format: '1', sign: '/', count: 2, longest: 4000 }
const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64))
const PartId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*~?$/), z.maxLength(64))
const Plan = z.object({ parts: z.array(PartId).check(z.maxLength(200)), scenarios: z.array(Id).check(z.maxLength(200)) })

/** The whole introduction, with the case of each part. */
export function wholePlan({ parts }: Introduction): IntroductionPlan {
  return { parts: parts.map((part) => part.id), scenarios: parts.map((part) => part.scenario) }
}

/**
 * The part of a link after the #, such as `1/grunden.beslut~/fel-fil/x3k9`: format, parts, further cases and a check. A part brings
 * its case, unless there is a tilde after it.
 */
export function writePlan(introduction: Introduction, { parts, scenarios }: IntroductionPlan): string {
  const chosen = introduction.parts.filter((part) => parts.includes(part.id))
  const own = new Set(chosen.map((part) => part.scenario))
  const names = chosen.map((part) => (scenarios.includes(part.scenario) ? part.id : `${part.id}~`))
  return seal(FORMAT, [names.join('.'), scenarios.filter((id) => !own.has(id)).join('.')])
}

/** Reads the part of a link after the #, whoever wrote it. Never throws. What no longer exists is left out and told. */
export function readPlan(fragment: string, { introduction, scenarios, renames }: Known): ReadPlan {
  const sealed = unseal(FORMAT, fragment)
  if (sealed.kind === 'unreadable') return { kind: 'unreadable', problem: sealed.problem }
  const [names = '', others = ''] = sealed.fields
  const read = z.safeParse(Plan, { parts: listOf(names), scenarios: listOf(others) })
  if (!read.success) return { kind: 'unreadable', problem: { kind: 'damaged' } }
  const wanted = new Map(read.data.parts.map((name) => [renamed(renames.parts, name.replace('~', '')), !name.endsWith('~')] as const))
  // In the introduction's own order, which the parts are written for.
  const parts = introduction.parts.filter((part) => wanted.has(part.id))
  const further = read.data.scenarios.map((id) => renamed(renames.scenarios, id))
  const known = scenarios.map((scenario) => scenario.id)
  const cases = [...parts.filter((part) => wanted.get(part.id) === true).map((part) => part.scenario), ...further]
  return {
    kind: 'plan',
    plan: { parts: parts.map((part) => part.id), scenarios: [...new Set(cases)].filter((id) => known.includes(id)) },
    lost: [
      ...new Set([
        ...[...wanted.keys()].filter((id) => !parts.some((part) => part.id === id)),
        ...further.filter((id) => !known.includes(id)),
      ]),
    ],
  }
}

function listOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('.')
}

/** One screen of an introduction. `id` is the same as long as the thing on it is. */
export type IntroductionStep =
  | { readonly kind: 'card'; readonly id: string; readonly card: IntroductionPart['cards'][number] }
  | { readonly kind: 'case'; readonly id: string; readonly scenario: Scenario }

/** A page of an introduction: one of its parts, or the cases that belong to none of those that were chosen. */
export interface PlannedPart {
  readonly id: string
  /** Null for the further cases. */
  readonly part: IntroductionPart | null
  readonly steps: readonly IntroductionStep[]
}

/** The last part of the address of the cases beside the chosen parts. */
export const FURTHER_CASES = PAGES['further-cases'].at.split('/').at(-1) ?? ''

/** What the step of a card begins with. */
const CARD = 'kort-'

/** The pages of an introduction in order, each with its screens. */
export function planParts(introduction: Introduction, scenarios: readonly Scenario[], plan: IntroductionPlan): readonly PlannedPart[] {
  const parts = introduction.parts.filter((part) => plan.parts.includes(part.id))
  const own = new Set(parts.map((part) => part.scenario))
  const caseSteps = (ids: readonly string[]): readonly IntroductionStep[] =>
    ids.flatMap((id) => {
      const scenario = scenarios.find((candidate) => candidate.id === id)
      return scenario === undefined ? [] : [{ kind: 'case' as const, id: caseStepId(id), scenario }]
    })
  const further = caseSteps(plan.scenarios.filter((id) => !own.has(id)))
  return [
    ...parts.map((part) => ({
      id: part.id,
      part,
      steps: [
        ...part.cards.map((card) => ({ kind: 'card' as const, id: `${CARD}${card.id}`, card })),
        ...caseSteps(plan.scenarios.includes(part.scenario) ? [part.scenario] : []),
      ],
    })),
    ...(further.length === 0 ? [] : [{ id: FURTHER_CASES, part: null, steps: further }]),
  ]
}

/** What a case is called among the steps. */
export function caseStepId(scenario: string): string {
  return `fall-${scenario}`
}

/** How far somebody has come, by the ids of today: what is remembered may be from before they were changed. */
export function progressNow(
  { done, guesses }: OwnProgress,
  { cards, scenarios }: Readonly<Record<'cards' | 'scenarios', Readonly<Record<string, string>>>>,
): OwnProgress {
  const stepNow = (id: string): string =>
    id.startsWith(CARD)
      ? `${CARD}${renamed(cards, id.slice(CARD.length))}`
      : caseStepId(renamed(scenarios, id.slice(caseStepId('').length)))
  return {
    done: done.map(stepNow),
    guesses: Object.fromEntries(Object.entries(guesses).map(([id, outcome]) => [renamed(scenarios, id), outcome])),
  }
}
