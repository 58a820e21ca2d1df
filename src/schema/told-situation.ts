import type { Answers } from './answers.ts'
import type { Language } from './languages.ts'
import type { RichText } from './model.ts'

interface Told {
  readonly lang: Language
}

export interface SituationTitle extends Told {
  readonly id: string
  readonly title: string
}

/**
 * Something that happens at work and is no task of one's own. Its parts have a language each, since they come from the shared text or
 * from the organisation.
 */
export interface Situation extends SituationTitle {
  /** What else it is looked for by. */
  readonly words: readonly string[]
  /** Null where the document says nothing of it. */
  readonly says: (Told & { readonly text: RichText; readonly statements: readonly string[] }) | null
  /** What the document does not say. */
  readonly unsaid: Told & { readonly text: string }
  /** What to do now, as the guide's own advice. */
  readonly now: Told & { readonly steps: readonly string[] }
  /** The way to the questions, some of them answered; null where they would tell nothing. */
  readonly lead: (Told & { readonly text: string; readonly answers: Answers }) | null
  readonly contacts: readonly string[]
}
