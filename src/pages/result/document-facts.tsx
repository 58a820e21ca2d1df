import { useState } from 'react'
import { useTranslation } from '../../i18n/index.ts'
import type { Organisation } from '../../schema/model.ts'
import { useLangOf, useLanguage } from '../../ui/language.ts'
import { Disclosure } from '../../ui/disclosure.tsx'

/** Which document the answer rests on, in which version, what it is silent about, and what weight the answer has. */
export function DocumentFacts({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const language = useLanguage()
  const { policy } = organisation
  const [today] = useState(() => new Date())
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { dateStyle: 'long' })
  const day = (text: string): string => format.format(new Date(`${text}T12:00:00`))
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    [t('result.documentTitle'), `${policy.document.title} (${policy.document.kind})`, langOf(policy)],
    [t('result.issuer'), policy.document.issuer, langOf(policy)],
    [t('result.version'), policy.document.version, langOf(policy)],
    [
      t('result.contentVersion'),
      t('result.contentVersionValue', {
        version: policy.content.version,
        from: day(policy.content.validFrom),
        until: day(policy.content.reviewBy),
      }),
      undefined,
    ],
    [t('result.date'), format.format(today), undefined],
  ]
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('result.document')}</h2>
      <dl className="facts">
        {rows.map(([term, value, lang]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd lang={lang}>{value}</dd>
          </div>
        ))}
      </dl>
      <Disclosure summary={t('result.silent')}>
        <ul className="ds-list" lang={langOf(policy)}>
          {policy.silent.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
      <p className="disclaimer">{t('site.disclaimer')}</p>
    </section>
  )
}
