import type { OutcomeId } from './outcomes.ts'

/** What becomes of every case that is alike in some way, whatever else is answered. */
export interface OutcomeRange {
  readonly mildest: OutcomeId
  readonly strictest: OutcomeId
  /** The questions that decide: with other answers to them it does not become the mildest. Those where it becomes the strictest come first. */
  readonly needs: readonly Need[]
}

export interface Need {
  readonly fact: string
  /** The answers that may lead to the mildest. */
  readonly options: readonly string[]
  /** The question is asked, or its answer given, wherever it becomes the mildest. */
  readonly isAlwaysAsked: boolean
}

/** What an organisation's guidance can answer to whoever asks of a system by name. */
export interface SystemAnswer {
  /** Systems of which nothing else is told. */
  readonly systems: readonly string[]
  /** By options of the question about the information's class; all of them in one range with no options where it is not asked. */
  readonly ranges: readonly (OutcomeRange & { readonly classes: readonly string[] })[]
}
