import { use } from 'react'
import type { Organisation } from '../../../schema/model.ts'
import { loadSituationTitles } from '../../../shared/session/load-content.ts'
import { useTranslation } from '../../../shared/texts/index.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'

/** The ways to situations that the questions are not made for. Nothing where the organisation has none. */
export function OtherSituations({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const situations = use(loadSituationTitles(organisation.id, useLanguage()))
  if (situations.length === 0) return null
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('task.other')}</h2>
      <ul className="situations">
        {situations.map((situation) => (
          <li key={situation.id}>
            <Link to={`/${organisation.id}/lage/${situation.id}/`}>
              <ContentText of={situation}>{situation.title}</ContentText>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
