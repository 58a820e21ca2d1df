import { use, useMemo } from 'react'
import { type StatementUse, usesOf } from '../../../content/wording/statement-uses.ts'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { Introduced, Organisation, SectionText, StatementText } from '../../../schema/model.ts'
import { documentOf } from '../../../schema/look-up.ts'
import type { Term } from '../../../schema/term-model.ts'
import type { SinceNote as Note } from '../../../schema/since.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { loadGlossary, loadSources } from '../../../shared/session/load-content.ts'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { Quoted } from '../../../shared/ui/quoted.tsx'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import { useHashTarget } from '../../../shared/ui/use-hash-target.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { DocumentLine } from '../document-line.tsx'
import { WaysBack } from '../ways-back.tsx'
import { SinceNote } from './since-note.tsx'
import { UsedBy } from './used-by.tsx'
import '../style.css'

/** One section of the document, statement by statement, with what rests on each. */
export function SectionPage({ organisation, place }: OwnPageProps<'section'>) {
  const hash = useHashTarget()
  const language = useLanguage()
  const { sections, introduced, since } = use(loadSources(organisation.id, language))
  const terms = use(loadGlossary(language, organisation.id))
  const uses = useMemo(() => usesOf(organisation), [organisation])
  const index = sections.findIndex((candidate) => candidate.id === place.section)
  const section = sections[index]
  if (section === undefined) throw new Error(`The section ${place.section} is not in the sources of ${organisation.id}`)
  const document = documentOf(organisation, section.id)
  return (
    <div className="beside">
      <Head organisation={organisation} section={section} />
      <div className="column">
        {section.statements.map((statement) => (
          <Statement
            key={statement.id}
            organisation={organisation}
            statement={statement}
            address={document.address}
            uses={uses.get(statement.id) ?? []}
            introduced={introduced}
            terms={terms}
            since={since.filter(({ statements }) => statements.includes(statement.id))}
            isTarget={statement.id === hash}
          />
        ))}
      </div>
      <SectionNavigation organisation={organisation} previous={sections[index - 1]} next={sections[index + 1]} />
    </div>
  )
}

/** Which section it is, of which document, and the ways back. */
function Head({ organisation, section }: { readonly organisation: Organisation; readonly section: SectionText }) {
  const { t } = useTexts('library')
  const document = documentOf(organisation, section.id)
  return (
    <div className="column">
      <PageHead organisation={organisation} title={section.title} kicker={<Swedish>{document.title}</Swedish>}>
        <ContentText of={section}>{section.title}</ContentText>
      </PageHead>
      {organisation.documents === undefined ? null : <DocumentLine document={document} />}
      <p className="ds-paragraph">{t('source.lead')}</p>
      <WaysBack organisation={organisation} document={document} />
    </div>
  )
}

interface StatementProps {
  readonly organisation: Organisation
  readonly statement: StatementText
  /** Where its document can be read; null where that is not known. */
  readonly address: string | null
  readonly uses: readonly StatementUse[]
  readonly introduced: Introduced
  readonly terms: readonly Term[]
  readonly since: readonly Note[]
  readonly isTarget: boolean
}

function Statement({ organisation, statement, address, uses, introduced, terms, since, isTarget }: StatementProps) {
  const { t } = useTexts('library')
  const { t: common } = useTranslation()
  const langOf = useLangOf()
  return (
    <article
      className="statement"
      id={statement.id}
      tabIndex={-1}
      data-target={isTarget ? '' : undefined}
      aria-labelledby={`${statement.id}-plats`}
    >
      <p className="statement-head">
        <span className="modality" data-modality={statement.modality}>
          {t(`source.modality.${statement.modality}`)}
        </span>{' '}
        <span id={`${statement.id}-plats`} lang="sv">
          {statement.locator}
        </span>
      </p>
      <div lang={langOf(statement)}>
        <p className="statement-text">
          <ContentText>{statement.text}</ContentText>
        </p>
        {statement.interpretation === null ? null : (
          <p className="interpretation">
            <strong>{common('result.interpretation')}:</strong> <ContentText>{statement.interpretation}</ContentText>
          </p>
        )}
      </div>
      {since.map((note) => (
        <SinceNote key={note.id} note={note} />
      ))}
      <p className="statement-search">
        {t('source.search')} <Quoted lang={langOf({ lang: 'sv' })}>{statement.phrase}</Quoted>.{' '}
        {address === null ? null : (
          <a className="ds-link" href={`${address}#:~:text=${encodeURIComponent(statement.phrase)}`} rel="noreferrer">
            {t('source.open')}
            <span className="ds-sr-only">
              : <Swedish>{statement.locator}</Swedish>
            </span>
          </a>
        )}
      </p>
      <UsedBy organisation={organisation} statement={statement} uses={uses} introduced={introduced} terms={terms} />
    </article>
  )
}

interface SectionNavigationProps {
  readonly organisation: Organisation
  readonly previous: SectionText | undefined
  readonly next: SectionText | undefined
}

function SectionNavigation({ organisation, previous, next }: SectionNavigationProps) {
  const { t } = useTexts('library')
  const link = (section: SectionText, label: string) => (
    <li>
      <Link to={`/${organisation.id}/kalla/${section.id}/`}>
        {label}: <ContentText of={section}>{section.title}</ContentText>
      </Link>
    </li>
  )
  return (
    <nav aria-label={t('source.sections')} className="beside-side section-navigation">
      <ul>
        {previous === undefined ? null : link(previous, t('source.previous'))}
        {next === undefined ? null : link(next, t('source.next'))}
        <li>
          <Link to={`/${organisation.id}/kalla/`}>{t('source.all')}</Link>
        </li>
      </ul>
    </nav>
  )
}
