import { useState } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import type { SystemVerdict } from '../../../schema/policy.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { saveFile } from '../../../shared/session/save-file.ts'
import { toCsv } from '../../../shared/told/csv.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { useToday } from '../../../shared/ui/use-today.ts'
import { type DecidedOption, decidedSystems, decisionLines, decisionsTable } from './decided-systems.ts'
import '../style.css'

/** All systems on which the organisation has decided, what ends next first: for whoever keeps the list, and for a link on the intranet. */
export function DecisionsPage({ organisation }: OwnPageProps<'decisions'>) {
  const { t } = useTexts('library')
  const systems = decidedSystems(organisation, useLanguage())
  return (
    <div className="column">
      <PageHead organisation={organisation} title={t('decisions.title')} />
      <p className="lead">{t('decisions.lead')}</p>
      <SaveList organisation={organisation} systems={systems} />
      {systems.map((system) => (
        <Decided key={system.option.id} organisation={organisation} system={system} />
      ))}
      <p className="ds-paragraph">
        <Link to={`/${organisation.id}/system/`}>{t('system.all')}</Link>
      </p>
    </div>
  )
}

interface SaveListProps {
  readonly organisation: Organisation
  readonly systems: readonly DecidedOption[]
}

function SaveList({ organisation, systems }: SaveListProps) {
  const { t } = useTexts('library')
  const words = useWords()
  const [isRefused, setRefused] = useState(false)
  const restored = useSessionState((state) => state.restored)
  const save = (): void => {
    const file = new Blob([toCsv(decisionsTable(organisation, systems, words))], { type: 'text/csv;charset=utf-8' })
    setRefused(!saveFile(`${t('decisions.file')}-${organisation.id}.csv`, file))
  }
  return (
    <>
      <p className="actions" data-session={restored ? undefined : ''}>
        <button type="button" className="ds-button" data-variant="secondary" onClick={save}>
          {t('decisions.save')}
        </button>
      </p>
      <div role="status">
        {isRefused ? (
          <Notice kind="warning">
            <p>{t('decisions.refused')}</p>
          </Notice>
        ) : null}
      </div>
    </>
  )
}

function useWords() {
  const { t } = useTexts('library')
  const { t: pages } = useTexts('pages')
  return { t, verdict: (verdict: SystemVerdict) => pages(`system.verdict.${verdict}`) }
}

function Decided({ organisation, system: { option, decision } }: { readonly organisation: Organisation; readonly system: DecidedOption }) {
  const { t } = useTexts('library')
  const langOf = useLangOf()
  const today = useToday(organisation)
  const lines = decisionLines(organisation, decision, useWords(), useLanguage())
  return (
    <section>
      <h2 className="ds-heading section-heading" id={option.id}>
        <Link to={`/${organisation.id}/system/${option.id}/`}>
          <ContentText of={option}>{option.label}</ContentText>
        </Link>
      </h2>
      {today !== null && decision.validUntil !== null && decision.validUntil < today ? (
        <p className="ds-paragraph">
          <strong>{t('decisions.ended')}</strong>
        </p>
      ) : null}
      <dl className="facts">
        {lines.map(({ term, told, isWritten }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd lang={isWritten ? langOf(decision) : undefined}>
              <ContentText>{told}</ContentText>
            </dd>
          </div>
        ))}
      </dl>
      <Places organisation={organisation} system={{ option, decision }} />
    </section>
  )
}

/** Where the decision can be read. */
function Places({ organisation, system: { option, decision } }: { readonly organisation: Organisation; readonly system: DecidedOption }) {
  const { t } = useTexts('library')
  const { t: pages } = useTexts('pages')
  const about = (
    <span className="ds-sr-only">
      : <ContentText>{option.label}</ContentText>
    </span>
  )
  return (
    <>
      {decision.section === null ? null : (
        <p className="ds-paragraph">
          <Link to={`/${organisation.id}/kalla/${decision.section}/`}>
            {t('decisions.readSection', { section: decision.section })}
            {about}
          </Link>
        </p>
      )}
      {decision.link === null ? null : (
        <p className="ds-paragraph">
          <a className="ds-link" href={decision.link} rel="noreferrer">
            {pages('system.decisionLink')}
            {about}
          </a>
        </p>
      )}
    </>
  )
}
