import { useEffect, useRef } from 'react'
import type { Language } from '../schema/languages.ts'
import type { SiteIndex } from '../schema/model.ts'
import { useSession } from '../shared/session/use-session.ts'
import { loadOrganisation } from '../shared/session/load-content.ts'
import { isEmbedded } from '../shared/session/embedded.ts'
import type { Place } from '../schema/pages.ts'

/** What the page around the frame is told. Never an answer. See docs/delivery.md. */
type Message =
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'moved' }
  | { readonly kind: 'completed'; readonly organisation: string }

/** Tells the page around the frame how high the guide is, that one has moved, and that a result has been reached. */
export function useEmbedding(site: SiteIndex, language: Language, place: Place, path: string): void {
  const session = useSession()
  const result = place.kind === 'result' ? place.organisation : null
  useEffect(() => {
    if (!isEmbedded()) return undefined
    const app = document.getElementById('app')
    if (app === null) return undefined
    const observer = new ResizeObserver(() => tell(site, { kind: 'height', height: Math.ceil(app.getBoundingClientRect().height) }))
    observer.observe(app)
    return () => observer.disconnect()
  }, [site])
  const told = useRef(path)
  useEffect(() => {
    if (told.current === path) return
    told.current = path
    if (isEmbedded()) tell(site, { kind: 'moved' })
  }, [site, path])
  useEffect(() => {
    if (result === null || !isEmbedded()) return
    // Pages without advice have no need of the engine.
    void Promise.all([loadOrganisation(result, language), import('../engine/index.ts')]).then(([organisation, engine]) => {
      const { readAnswers, evaluate, isSettled } = engine
      const { answers } = readAnswers(organisation, session.store.getState().answers[result] ?? {})
      if (isSettled(evaluate(organisation, answers))) tell(site, { kind: 'completed', organisation: result })
    })
  }, [site, language, result, session])
}

/** Only declared web sites are told: a message for one origin never reaches another, and is not even sent where the parent is known. */
function tell(site: SiteIndex, message: Message): void {
  const parent = parentOrigin()
  const receivers = parent === null ? site.origins : site.origins.filter((origin) => origin === parent)
  for (const origin of receivers) window.parent.postMessage({ source: 'ai-lotsen', ...message }, origin)
}

function parentOrigin(): string | null {
  const { ancestorOrigins } = window.location
  // Firefox before 2026 knows no ancestors.
  if ((ancestorOrigins as DOMStringList | undefined) !== undefined) return ancestorOrigins[0] ?? null
  return document.referrer === '' ? null : new URL(document.referrer).origin
}
