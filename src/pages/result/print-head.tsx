import { useContext, useState } from 'react'
import { useTranslation } from '../../i18n/index.ts'
import { tellDay } from '../../i18n/tell-day.ts'
import type { Organisation } from '../../schema/model.ts'
import { useLanguage } from '../../ui/language.ts'
import { GuideNameContext } from '../../ui/page-title.tsx'
import { Swedish } from '../../ui/swedish.tsx'

/** On paper alone: what was asked and where, of which document, and when, for those who have not seen the screen. */
export function PrintHead({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const name = useContext(GuideNameContext)
  const [today] = useState(() => new Date())
  const { content, document } = organisation.policy
  const version = t('result.contentVersionValue', {
    version: content.version,
    from: tellDay(content.validFrom, language),
    until: tellDay(content.reviewBy, language),
  })
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
