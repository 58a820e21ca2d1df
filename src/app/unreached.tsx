import { useSyncExternalStore } from 'react'
import { useTranslation } from '../shared/texts/index.ts'
import { tellDay } from '../schema/tell-day.ts'
import { useLanguage } from '../shared/ui/language.ts'

const opened = new Date().toLocaleDateString('sv-SE')
let isBack = false

/** Tells how old what is shown is, while the guide cannot be reached. */
export function Unreached() {
  const { t } = useTranslation()
  const language = useLanguage()
  const since = useSyncExternalStore(watchNetwork, readSince, () => null)
  return since === null ? null : (
    <p className="ds-paragraph" data-size="sm" role="status">
      {t('site.unreached', { day: tellDay(since, language) })}
    </p>
  )
}

/** The day when what is shown came from the server, or null while that can be reached. A page that the service worker had stored tells its day. */
function readSince(): string | null {
  const { stored } = document.documentElement.dataset
  return isBack || (stored === undefined && navigator.onLine) ? null : (stored ?? opened)
}

function watchNetwork(onChange: () => void): () => void {
  const watch = new AbortController()
  const onNetwork = ({ type }: Event): void => {
    isBack = type === 'online'
    onChange()
  }
  for (const type of ['online', 'offline']) window.addEventListener(type, onNetwork, { signal: watch.signal })
  return () => watch.abort()
}
