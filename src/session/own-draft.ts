import type { Answers } from '../schema/answers.ts'
import type { OwnWords } from './own-cases.ts'

/** A case that is being written or changed. */
export interface OwnDraft {
  readonly organisation: string
  /** Null for a new case. */
  readonly id: string | null
  readonly words: OwnWords
  /** The answers that a case which is being changed already has. */
  readonly kept: Answers | null
  /** The case gets the answers that the person has given in the guide, whatever they come to be; otherwise it keeps its own. */
  readonly usesGuide: boolean
}

/** Where a new case begins. */
export function newDraft(organisation: string): OwnDraft {
  return { organisation, id: null, words: { title: '', text: '', discussion: '' }, kept: null, usesGuide: true }
}
