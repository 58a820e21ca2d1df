import { useEffect } from 'react'
import { dayIn } from '../schema/day-in.ts'
import type { Language } from '../schema/languages.ts'
import { tellDay } from '../schema/tell-day.ts'
import { loadCodes, loadSources } from '../shared/session/load-content.ts'
import { afterPaint } from '../shared/ui/after-paint.ts'
import { fetchPage } from './pages.tsx'

/** Organisations whose besked is there, by the name of what it needs. */
const ready = new Set<string>()

/** Whether what a place needs has been fetched before anybody goes there, who then waits for nothing. */
export function isAhead(need: string): boolean {
  return ready.has(need)
}

/** Whoever answers will want the besked: what it is made of is fetched while the questions are read, so that the last answer waits for none of it. */
export function useBeskedAhead(organisation: string, language: Language, isAnswering: boolean): void {
  useEffect(() => {
    if (!isAnswering) return undefined
    return afterPaint(() => {
      // The first day that is written out takes longest.
      tellDay(dayIn(undefined), language)
      // What does not come is fetched when it is needed.
      void Promise.all([fetchPage('result', language), loadSources(organisation, language), loadCodes()]).then(
        () => ready.add(`result ${organisation}`),
        () => undefined,
      )
    })
  }, [organisation, language, isAnswering])
}
