import type { Language } from './languages.ts'

/** A thing that the search finds, with the words that it is found by. */
export interface SearchEntry {
  readonly lang: Language
  readonly kind: 'system' | 'task' | 'way-in' | 'situation' | 'term' | 'finding' | 'introduction' | 'learn' | 'statement'
  /** Null for what is the same in every organisation. */
  readonly organisation: string | null
  /** Address below the guide's root; that of a system that all share below the organisation's. */
  readonly path: string
  readonly title: string
  /** Other names. */
  readonly names: readonly string[]
  readonly text: string
}
