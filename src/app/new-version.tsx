import { useEffect, useState } from 'react'
import { useTranslation } from '../shared/texts/index.ts'
import type { Ask } from './offline/decisions.ts'
import { useSessionState } from '../shared/session/use-session.ts'
import { Notice } from '../shared/ui/notice.tsx'
import { ownScript, root } from './root.ts'

/** How long an open tab waits before it asks for a new version again. */
const HOUR = 3_600_000

/** Offers a new version once it has been fetched and waits. Nothing changes until the person says so; answers are kept. */
export function NewVersion() {
  const { t } = useTranslation()
  const canSave = useSessionState((state) => state.canSave)
  const [isWaiting, setWaiting] = useState(false)
  useEffect(() => watchVersions(() => setWaiting(true)), [])
  if (!isWaiting || !canSave) return null
  return (
    <Notice kind="info" live>
      <p>{t('site.newVersion')}</p>
      <button type="button" className="ds-button" data-variant="secondary" onClick={() => void changeVersion()}>
        {t('site.changeVersion')}
      </button>
    </Notice>
  )
}

/** Calls back when a version waits that is newer than this page. Gives what ends the watch. */
function watchVersions(onNew: () => void): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined
  const watch = new AbortController()
  const { signal } = watch
  // Only a worker that waits answers, and only where this page is of another version: one that has just come from the server is not.
  navigator.serviceWorker.addEventListener('message', onNew, { signal })
  navigator.serviceWorker.startMessages()
  void navigator.serviceWorker.ready.then((registration) => {
    const compare = (): void => ask(registration.waiting, { kind: 'compare', version: ownScript })
    const onFound = (): void => registration.installing?.addEventListener('statechange', compare, { signal })
    compare()
    onFound()
    registration.addEventListener('updatefound', onFound, { signal })
    let asked = Date.now()
    const onSeen = (): void => {
      if (document.visibilityState === 'hidden' || Date.now() - asked < HOUR) return
      asked = Date.now()
      registration.update().catch(() => undefined)
    }
    document.addEventListener('visibilitychange', onSeen, { signal })
  })
  return () => watch.abort()
}

async function changeVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(root)
  const reload = (): void => window.location.reload()
  if (registration?.waiting == null) return reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  ask(registration.waiting, { kind: 'take-over' })
}

function ask(worker: ServiceWorker | null, question: Ask): void {
  worker?.postMessage(question)
}
