import { useTranslation } from '../../shared/texts/index.ts'
import { Sign } from '../../shared/ui/icon.tsx'

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
