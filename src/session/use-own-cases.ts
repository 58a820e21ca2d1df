import { useEffect, useState } from 'react'
import type { Codes, Language, Organisation } from '../schema/model.ts'
import { OWN_CASES_KEY } from './clear-saved.ts'
import { loadOwnCases } from './own-cases.ts'
import { practiceCase, type PracticeCase } from './practice.ts'

interface OwnCases {
  readonly cases: readonly PracticeCase[]
  /** Titles of those that today's questions give no outcome. */
  readonly open: readonly string[]
}

const NONE: OwnCases = { cases: [], open: [] }

/**
 * The trainer's own cases as cases to practise on: none while the page is prerendered, nor where there are none, and then the codes
 * are not loaded either. `loadCodes` must be stable.
 */
export function useOwnCases(organisation: Organisation, loadCodes: () => Promise<Codes>, lang: Language): OwnCases {
  const [cases, setCases] = useState(NONE)
  useEffect(() => {
    let isCurrent = true
    const load = async (): Promise<void> => {
      if (window.localStorage.getItem(OWN_CASES_KEY) === null) return
      const { renames } = await loadCodes()
      const own = loadOwnCases(() => window.localStorage, organisation.id, renames)
      const read = own.map((each) => ({ title: each.title, practice: practiceCase(organisation, each, renames, lang) }))
      if (!isCurrent) return
      setCases({
        cases: read.flatMap(({ practice }) => practice ?? []),
        open: read.flatMap(({ title, practice }) => (practice === null ? [title] : [])),
      })
    }
    load().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [organisation, loadCodes, lang])
  return cases
}
