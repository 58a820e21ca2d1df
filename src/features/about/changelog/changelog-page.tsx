import { useTexts } from '../../../shared/texts/index.ts'
import { use } from 'react'
import { tellDay } from '../../../schema/tell-day.ts'
import type { PageProps } from '../../../schema/pages.ts'
import { loadChangelog } from '../../../shared/session/load-content.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { useHashTarget } from '../../../shared/ui/use-hash-target.ts'

/** What was changed in each organisation's content, and when: for whoever wonders why an old answer reads otherwise today. */
export function ChangelogPage({ site }: PageProps<'changelog'>) {
  const { t } = useTexts('about')
  const language = useLanguage()
  const entries = use(loadChangelog())
  const target = useHashTarget()
  return (
    <div className="column">
      <PageHead title={t('changelog.title')} />
      <p className="lead">{t('changelog.lead')}</p>
      {site.organisations.map((organisation) => (
        <section
          key={organisation.id}
          id={organisation.id}
          tabIndex={-1}
          className="statement"
          data-target={target === organisation.id ? '' : undefined}
        >
          <h2 className="ds-heading section-heading" lang="sv">
            {organisation.name}
          </h2>
          {(entries[organisation.id] ?? []).length === 0 ? <p>{t('changelog.none')}</p> : null}
          {(entries[organisation.id] ?? []).map((entry) => (
            <div key={entry.version}>
              <h3 className="ds-heading finding-title">
                {t('changelog.version', { version: entry.version })}, <time dateTime={entry.date}>{tellDay(entry.date, language)}</time>
              </h3>
              <ul className="ds-list" lang="sv">
                {entry.what.map((what) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
