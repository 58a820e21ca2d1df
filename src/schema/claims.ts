import type { OutcomeId } from './outcomes.ts'
import type { DecisionPart } from './decisions.ts'
import type { Condition, Contradiction } from './model.ts'

/** Something that must hold in every complete situation where its condition is true. */
export interface PromiseRule {
  readonly id: string
  readonly text: string
  readonly when: Condition
  /** The only outcomes that keep the promise. */
  readonly allowed: readonly OutcomeId[]
  readonly statements: readonly string[]
}

export const COMPARISON_EXCEPTIONS = ['unknown-rewarded', 'risk-order'] as const
export const QUESTION_EXCEPTIONS = ['question-without-effect', 'question-never-asked'] as const
export const FINDING_EXCEPTIONS = ['finding-never-applies', 'finding-always-applies', 'findings-alike'] as const
/** About the answers that can be chosen; nothing that is proved. */
export const OPTION_EXCEPTIONS = ['without-unknown', 'option-unnamed'] as const

/** A claim that an organisation's text breaks, and that stands as it is for a reason. */
export type Exception =
  /** Excused only where the condition holds; everywhere else the claim is proved. */
  | {
      readonly kind: (typeof COMPARISON_EXCEPTIONS)[number]
      readonly fact: string
      readonly when: Condition | null
      readonly reason: string
    }
  | { readonly kind: (typeof QUESTION_EXCEPTIONS | typeof OPTION_EXCEPTIONS)[number]; readonly fact: string; readonly reason: string }
  | { readonly kind: (typeof FINDING_EXCEPTIONS)[number]; readonly finding: string; readonly reason: string }

/** What the organisation says of a system on which it has decided, as what has to hold in every situation, or in one at least. */
export interface VerdictRule {
  /** Its place among the systems of policy.yaml, and the key there that says so. */
  readonly index: number
  readonly key: 'verdict' | 'upTo'
  readonly part: Exclude<DecisionPart, 'expired' | 'unknown'>
  readonly system: string
  readonly when: Condition
  /** An approval means that there is a situation at least with one of the outcomes; all else holds in every situation. */
  readonly holds: 'always' | 'sometimes'
  readonly outcomes: readonly OutcomeId[]
}

/** A fact that nobody is asked where it is true: the organisation has decided it. */
export interface SettledRule extends Pick<VerdictRule, 'index' | 'system' | 'when'> {
  readonly fact: string
}

/** Something to do, by its place among all of its finding's. */
export interface ActionPlace {
  readonly finding: string
  readonly index: number
}

/** Something to do that finds a fact out, and where the answers have settled that fact: any answer but one that says that one does not know. */
export interface ActionRule extends ActionPlace {
  readonly fact: string
  readonly settled: Condition
}

/** The organisation that one extends, than which it is never milder. */
export interface ParentClaim {
  readonly id: string
  /** Findings that are read with the child's own answers too. */
  readonly inherited: readonly string[]
  /** Findings of the other's that it lets this one replace, and that are replaced. */
  readonly opened: readonly string[]
}

/** What is to be proved of an organisation. Never reaches the browser's pages. */
export interface Claims {
  /** The only ones that there are, each of which is reached; null where that follows from the findings. */
  readonly outcomes: readonly OutcomeId[] | null
  readonly promises: readonly PromiseRule[]
  /** Not there where it extends none. */
  readonly parent?: ParentClaim
  readonly verdicts: readonly VerdictRule[]
  readonly settled: readonly SettledRule[]
  readonly exceptions: readonly Exception[]
  /** Options of a fact from the safest to the riskiest. */
  readonly riskOrder: readonly { readonly fact: string; readonly options: readonly string[] }[]
  /** None of these is told where its fact is settled. */
  readonly findingOut: readonly ActionRule[]
  /** Things to do that say the same, or find out the same: no two of a list are ever told together. */
  readonly sayingSame: readonly (readonly ActionPlace[])[]
  /** Each can be met: some answers that lead there make it true. */
  readonly contradictions: readonly Pick<Contradiction, 'id' | 'when'>[]
  /** Options that say that the person does not know, by fact. */
  readonly unknown: Readonly<Record<string, readonly string[]>>
}
