import { useTexts } from '../texts/index.ts'
import type { OutcomeId } from '../../schema/outcomes.ts'

interface ThenAndNowProps {
  /** The outcome that a record or a link says that the case had. */
  readonly claimed: OutcomeId
  /** What the answers lead to today; null where more of them are needed. */
  readonly now: OutcomeId | null
  /** Anybody may have written a link. */
  readonly isLink?: boolean
}

/** What a case is said to have been beside what it is today, in one sentence. Nothing where they are the same. */
export function ThenAndNow({ claimed, now, isLink = false }: ThenAndNowProps) {
  const { t } = useTexts('pages')
  if (claimed === now) return null
  const words = { before: t(`outcome.${claimed}`), now: now === null ? t('open.heading') : t(`outcome.${now}`) }
  return (
    <p className="ds-paragraph">
      <strong key={now}>{t(isLink ? 'since.link' : 'since.kept', words)}</strong>
    </p>
  )
}
