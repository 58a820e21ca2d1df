import { useContext, useState } from 'react'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import { dayIn } from '../../../schema/day-in.ts'
import { tellDay } from '../../../shared/texts/tell-day.ts'
import type { Organisation, OutcomeWords } from '../../../schema/model.ts'
import { useContentVersion } from '../../../shared/ui/content-version.ts'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { GuideNameContext } from '../../../shared/ui/page-title.tsx'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

/** On paper alone: what was asked and where, of which document, and when, for those who have not seen the screen. */
export function PrintHead({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const name = useContext(GuideNameContext)
  const [today] = useState(() => dayIn(organisation.policy.timeZone))
  const { content, document } = organisation.policy
  const version = useContentVersion(content)
  return (
    <div className="print-only print-head">
      <p>
        <strong>{name}</strong> – {t('start.title')}
      </p>
      <p>
        {t('result.date')}: {tellDay(today, language)}. {t('result.documentTitle')}: <Swedish>{document.title}</Swedish>,{' '}
        <Swedish>{document.issuer}</Swedish>. {t('result.contentVersion')}: {version}.
      </p>
    </div>
  )
}

/** First on every sheet of paper while other answers are tried: what is printed is not the person's answer, and which one is. */
export function TrialHead({ own }: { readonly own: OutcomeWords }) {
  const { t } = useTexts('guide')
  const langOf = useLangOf()
  return (
    <div className="print-only trial-head">
      <p>
        <strong>{t('trial.mark')}.</strong> <span>{t('trial.paper')}</span>{' '}
        <strong lang={langOf(own)}>
          <ContentText>{own.label}</ContentText>
        </strong>
      </p>
    </div>
  )
}
