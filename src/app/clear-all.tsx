import { useEffect } from 'react'
import { useTranslation } from '../shared/texts/index.ts'
import { clearMemory, watchMemory } from '../shared/memory/memory.ts'
import { useSession } from '../shared/session/use-session.ts'
import { useGo } from '../shared/ui/navigation.ts'
import { forgetPages } from './offline.ts'

/**
 * Removes all that the browser remembers of the guide, at once: for computers that are shared. Every tab that shows the guide forgets what
 * it holds, and leads to the start.
 */
export function ClearAll() {
  const { t } = useTranslation()
  const session = useSession()
  const go = useGo()
  useEffect(
    () =>
      watchMemory((happening) => {
        if (happening !== 'cleared') return
        session.clear()
        go('/')
      }),
    [session, go],
  )
  const clear = (): void => {
    clearMemory()
    void forgetPages()
  }
  return (
    <button type="button" className="ds-link" onClick={clear}>
      {t('site.clear')}
    </button>
  )
}
