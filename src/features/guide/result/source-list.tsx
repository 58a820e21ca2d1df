import { useTranslation } from '../../../shared/texts/index.ts'
import type { Organisation, Sources } from '../../../schema/model.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { everything, type Told } from '../../../shared/told/told.ts'
import { Fold } from './fold.tsx'

interface SourceListProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly told: Told
}

/** The statements that this result rests on, section by section and in our own words. */
export function SourceList({ organisation, sources, told }: SourceListProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const used = new Set(everything(told).flatMap(({ applied }) => applied.statements))
  const sections = sources.sections
    .map((section) => ({ ...section, statements: section.statements.filter((statement) => used.has(statement.id)) }))
    .filter((section) => section.statements.length > 0)
  if (sections.length === 0) return null
  return (
    <Fold id="kallor" heading={t('result.sources')} count={used.size}>
      {sections.map((section) => (
        <section key={section.id}>
          <h3 className="ds-heading finding-title" lang={langOf(section)}>
            <ContentText>{section.title}</ContentText>
          </h3>
          <ul className="source-list">
            {section.statements.map((statement) => (
              <li key={statement.id} lang={langOf(statement)}>
                <ContentText>{statement.text}</ContentText>{' '}
                <Link to={`/${organisation.id}/kalla/${section.id}/#${statement.id}`}>
                  <Swedish>{statement.locator}</Swedish>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Fold>
  )
}
