import { useTranslation } from '../shared/texts/index.ts'
import { useSessionState } from '../shared/session/use-session.ts'

/** Says on every page that it has not come to life, as `NeedsScript` does; at the foot of the window, where it moves nothing. */
export function Lifeless() {
  const { t } = useTranslation()
  const isAlive = useSessionState((state) => state.restored)
  return isAlive ? null : (
    <p className="lifeless-notice" data-waits="">
      {t('site.lifeless')} <a href="./">{t('crash.retry')}</a>
    </p>
  )
}
