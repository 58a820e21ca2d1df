import { useTranslation } from '../../../shared/texts/index.ts'
import type { Organisation, Sources } from '../../../schema/model.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { everything, type Told } from '../../../shared/told/told.ts'
import { SectionHeading } from './section-heading.tsx'

interface SourceListProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly told: Told
}

/** The statements that this result rests on, section by section and in our own words, so that a printout stands on its own. */
export function SourceList({ organisation, sources, told }: SourceListProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const used = new Set(everything(told).flatMap(({ applied }) => applied.statements))
  const sections = sources.sections
    .map((section) => ({ ...section, statements: section.statements.filter((statement) => used.has(statement.id)) }))
    .filter((section) => section.statements.length > 0)
  const root = useGuideRoot()
  if (sections.length === 0) return null
  return (
    <section>
      <SectionHeading id="kallor">{t('result.sources')}</SectionHeading>
      <Disclosure summary={t('result.allSources', { count: used.size })}>
        {sections.map((section) => (
          <section key={section.id}>
            <h3 className="ds-heading finding-title" lang={langOf(section)}>
              <ContentText>{section.title}</ContentText>
            </h3>
            <p className="print-only print-address">{`${root}${organisation.id}/kalla/${section.id}/`}</p>
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
      </Disclosure>
    </section>
  )
}
