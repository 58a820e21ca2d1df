import { useTranslation } from '../../shared/texts/index.ts'
import type { ChoicesNeeded } from '../../schema/model.ts'
import { Sign } from '../../shared/ui/icon.tsx'

/** How many choices it takes and where the answers stay: what somebody wants to know before the first question. */
export function Promises({ choices: { easy, most } }: { readonly choices: ChoicesNeeded }) {
  const { t } = useTranslation()
  return (
    <ul className="promises">
      <li>
        <Sign name="clock" />
        {t('start.choices', { easy: [...new Set(easy)].join('–'), most })}
      </li>
      <li>
        <Sign name="lock" />
        {t('site.private')}
      </li>
    </ul>
  )
}
