import type { Told } from './model.ts'

/** Where a term's meaning comes from: a statement of some organisation, which need not be the one that is open. */
export interface TermSource {
  readonly organisation: string
  readonly document: string
  readonly section: string
  readonly statement: string
  readonly locator: string
}

/** A word of the glossary, with the forms that it has in the language it is told in. */
export interface Term extends Told {
  readonly id: string
  readonly term: string
  readonly forms: readonly string[]
  readonly text: string
  readonly sources: readonly TermSource[]
}
