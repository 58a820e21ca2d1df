import { useTranslation } from '../shared/texts/index.ts'
import { clearSaved } from '../shared/session/clear-saved.ts'
import { useSession } from '../shared/session/use-session.ts'
import { useGo } from '../shared/ui/navigation.ts'

/** Removes all that the browser remembers of the guide, at once: for computers that are shared. */
export function ClearAll() {
  const { t } = useTranslation()
  const session = useSession()
  const go = useGo()
  const clear = (): void => {
    clearSaved([() => window.localStorage, () => window.sessionStorage])
    session.clear()
    // The editors' workbench, where it has been loaded, keeps a draft for as long as the page lives.
    window.dispatchEvent(new Event('ai-lotsen-rensad'))
    go('/')
  }
  return (
    <button type="button" className="ds-link" onClick={clear}>
      {t('site.clear')}
    </button>
  )
}
