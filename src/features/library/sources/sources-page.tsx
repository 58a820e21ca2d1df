import { use } from 'react'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import { documentOf } from '../../../schema/look-up.ts'
import type { Organisation, SectionText } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { loadSources } from '../../../shared/session/load-content.ts'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { DocumentLine } from '../document-line.tsx'
import { ToDocument, WaysBack } from '../ways-back.tsx'
import { QuestionsInWords } from './questions-in-words.tsx'
import '../style.css'

function Sections({ organisation, sections }: { readonly organisation: Organisation; readonly sections: readonly SectionText[] }) {
  const { t } = useTexts('library')
  return (
    <ul className="sections">
      {sections.map((section) => (
        <li key={section.id}>
          <Link to={`/${organisation.id}/kalla/${section.id}/`}>
            <ContentText of={section}>{section.title}</ContentText>
          </Link>
          <span className="count">{t('source.statements', { count: section.statements.length })}</span>
        </li>
      ))}
    </ul>
  )
}

/** Every section; by document where there are several. */
function AllSections({ organisation, sections }: { readonly organisation: Organisation; readonly sections: readonly SectionText[] }) {
  const { t } = useTexts('library')
  return organisation.documents === undefined ? (
    <>
      <h2 className="ds-heading section-heading">{t('source.sections')}</h2>
      <Sections organisation={organisation} sections={sections} />
    </>
  ) : (
    organisation.documents.map((document) => (
      <section key={document.id}>
        <h2 className="ds-heading section-heading">
          <Swedish>{document.title}</Swedish>
        </h2>
        <DocumentLine document={document} />
        <ToDocument document={document} />
        <Sections organisation={organisation} sections={sections.filter(({ id }) => documentOf(organisation, id).id === document.id)} />
      </section>
    ))
  )
}

/** The document's sections, each leading to what it says, and what the guide asks to follow it. */
export function SourcesPage({ organisation }: OwnPageProps<'sources'>) {
  const { t } = useTexts('library')
  const { t: common } = useTranslation()
  const langOf = useLangOf()
  const { policy } = organisation
  const { sections } = use(loadSources(organisation.id, useLanguage()))
  return (
    <div className="beside">
      <div className="column">
        <PageHead
          organisation={organisation}
          title={common('source.title')}
          kicker={<Swedish>{organisation.documents === undefined ? policy.document.title : policy.name}</Swedish>}
        />
        <p className="lead">{t('source.lead')}</p>
      </div>
      <div className="beside-side column">
        <WaysBack organisation={organisation} document={organisation.documents === undefined ? policy.document : null} />
        <p className="ds-paragraph">
          <Link to={`/${organisation.id}/fynd/`}>{t('findings.title')}</Link>
        </p>
        <p className="ds-paragraph">
          <Link to="/ordlista/">{common('glossary.title')}</Link>
        </p>
      </div>
      <div className="column">
        <AllSections organisation={organisation} sections={sections} />
        <QuestionsInWords organisation={organisation} />
        <h2 className="ds-heading section-heading">{common('result.silent')}</h2>
        <ul className="ds-list" lang={langOf(policy)}>
          {policy.silent.map((line) => (
            <li key={line}>
              <ContentText>{line}</ContentText>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
