import { useTranslation } from '../i18n/index.ts'
import { Sign } from './icon.tsx'

/** How long it takes and where the answers stay: what somebody wants to know before the first question. */
export function Promises() {
  const { t } = useTranslation()
  return (
    <ul className="promises">
      <li>
        <Sign name="clock" />
        {t('start.time')}
      </li>
      <li>
        <Sign name="lock" />
        {t('site.private')}
      </li>
    </ul>
  )
}
