import { useTranslation } from '../i18n/index.ts'
import { clearSaved } from '../session/clear-saved.ts'
import { useSession } from '../session/use-session.ts'
import { useNavigation } from '../ui/navigation.ts'

/** Removes all that the browser remembers of the guide, at once: for computers that are shared. */
export function ClearAll() {
  const { t } = useTranslation()
  const session = useSession()
  const { go } = useNavigation()
  const clear = (): void => {
    clearSaved([() => window.localStorage, () => window.sessionStorage])
    session.clear()
    go('/')
  }
  return (
    <button type="button" className="ds-link" onClick={clear}>
      {t('site.clear')}
    </button>
  )
}
