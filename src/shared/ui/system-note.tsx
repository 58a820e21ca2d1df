import { useTexts } from '../texts/index.ts'
import { dayIn } from '../../schema/day-in.ts'
import type { Option } from '../../schema/model.ts'
import { tellDay } from '../../schema/tell-day.ts'
import { useLangOf, useLanguage } from './language.ts'
import { ContentText } from './content-text.tsx'

/** What to know of the system that is chosen, also what the organisation has decided on it. Told when it changes. */
export function SystemNote({ option }: { readonly option: Option | undefined }) {
  const { t } = useTexts('pages')
  const langOf = useLangOf()
  const system = option?.system ?? null
  const language = useLanguage()
  const decision = system?.decision ?? null
  return (
    <div role="status" className="system-note">
      {system === null || system.note === null ? null : (
        <p className="option-help" lang={langOf(system)}>
          <ContentText>{system.note}</ContentText>
        </p>
      )}
      {decision === null ? null : (
        <p className="option-help">
          <strong>
            {decision.validUntil !== null && decision.validUntil < dayIn(undefined)
              ? t('system.ended', { day: tellDay(decision.validUntil, language) })
              : `${t(`system.verdict.${decision.verdict}`)}.`}
          </strong>{' '}
          {decision.note === null ? null : (
            <span lang={langOf(decision)}>
              <ContentText>{decision.note}</ContentText>{' '}
            </span>
          )}
          {decision.link === null ? null : (
            <a className="ds-link" href={decision.link} rel="noreferrer">
              {t('system.decisionLink')}
            </a>
          )}
        </p>
      )}
    </div>
  )
}
