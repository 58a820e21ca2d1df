import { useTexts } from '../../../shared/texts/index.ts'
import type { PageProps } from '../../../schema/pages.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import '../style.css'

/** For those who lead: which organisation it is about. */
export function ManagerChoicePage({ site }: PageProps<'manager-choice'>) {
  const { t } = useTexts('manager')
  return (
    <div className="column">
      <PageHead title={t('choice.title')} />
      <p className="lead">{t('choice.lead')}</p>
      <ul className="organisations">
        {site.organisations
          .filter((own) => own.parts.length > 0)
          .map((own) => (
            <li key={own.id}>
              <Link to={`/${own.id}/chef/`} className="organisation-link">
                <span lang="sv">{own.name}</span>
              </Link>
              <span className="organisation-document" lang="sv">
                {own.document}
              </span>
            </li>
          ))}
      </ul>
    </div>
  )
}
