import { createContext, useContext } from 'react'
import type { Term } from '../../schema/term-model.ts'

/** Where explanations come from, and for whom. Given by the app, since only it knows how content is loaded. */
export interface Glossary {
  readonly load: () => Promise<readonly Term[]>
  /** The organisation whose page this is: its own sources are told first. */
  readonly organisation: string | null
}

export const GlossaryContext = createContext<Glossary>({ load: () => Promise.resolve([]), organisation: null })

export function useGlossary(): Glossary {
  return useContext(GlossaryContext)
}
