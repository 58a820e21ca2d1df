import { useTranslation } from '../shared/texts/index.ts'
import { clearMemory } from '../shared/memory/memory.ts'
import { useSession } from '../shared/session/use-session.ts'
import { useGo } from '../shared/ui/navigation.ts'

/** Removes all that the browser remembers of the guide, at once: for computers that are shared. */
export function ClearAll() {
  const { t } = useTranslation()
  const session = useSession()
  const go = useGo()
  const clear = (): void => {
    clearMemory()
    session.clear()
    go('/')
  }
  return (
    <button type="button" className="ds-link" onClick={clear}>
      {t('site.clear')}
    </button>
  )
}
