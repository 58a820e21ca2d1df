import { use } from 'react'
import type { Organisation } from '../../../schema/model.ts'
import type { Situation } from '../../../schema/told-situation.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { loadSituations } from '../../../shared/session/load-content.ts'
import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { RichText } from '../../../shared/ui/rich-text.tsx'
import { StatementLinks } from '../../../shared/ui/statement-links.tsx'
import { Lead } from './lead.tsx'
import '../style.css'

/** Something that happens at work and is no task of one's own: what the document says of it, what it does not, and what to do now. */
export function SituationPage({ organisation, place }: OwnPageProps<'situation'>) {
  const { t } = useTexts('situation')
  const { t: common } = useTranslation()
  const langOf = useLangOf()
  const situation = use(loadSituations(organisation.id, useLanguage())).find(({ id }) => id === place.situation)
  if (situation === undefined) throw new Error(`The situation ${place.situation} is not among those of ${organisation.id}`)
  return (
    <div className="column">
      <PageHead organisation={organisation} title={situation.title} kicker={t('kicker')}>
        <ContentText of={situation}>{situation.title}</ContentText>
      </PageHead>
      <Document organisation={organisation} situation={situation} />
      <section>
        <h2 className="ds-heading section-heading">{t('now')}</h2>
        <p className="own-advice">{common('result.ownAdvice')}</p>
        <ul className="ds-list" lang={langOf(situation.now)}>
          {situation.now.steps.map((step) => (
            <li key={step}>
              <ContentText>{step}</ContentText>
            </li>
          ))}
        </ul>
        <Contacts organisation={organisation} situation={situation} />
      </section>
      {situation.lead === null ? null : <Lead organisation={organisation} lead={situation.lead} />}
      <p className="ds-paragraph">
        <Link to={`/${organisation.id}/`}>{t('all')}</Link>
      </p>
    </div>
  )
}

interface PartProps {
  readonly organisation: Organisation
  readonly situation: Situation
}

/** What the document says, with where, and what it is silent about. */
function Document({ organisation, situation: { says, unsaid } }: PartProps) {
  const { t } = useTexts('situation')
  const { t: common } = useTranslation()
  const langOf = useLangOf()
  return (
    <>
      {says === null ? null : (
        <section>
          <h2 className="ds-heading section-heading">{t('says')}</h2>
          <div lang={langOf(says)}>
            <RichText text={says.text} />
          </div>
          <Disclosure summary={t('where')}>
            <StatementLinks label={common('result.restsOn')} organisation={organisation} statements={says.statements} />
          </Disclosure>
        </section>
      )}
      <section>
        <h2 className="ds-heading section-heading">{common('result.silent')}</h2>
        {says === null ? <p className="ds-paragraph">{t('silent')}</p> : null}
        <p className="ds-paragraph" lang={langOf(unsaid)}>
          <ContentText>{unsaid.text}</ContentText>
        </p>
      </section>
    </>
  )
}

/** Whom to ask, by name alone: what each of them does is told with a result. */
function Contacts({ organisation, situation }: PartProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const contacts = organisation.contacts.filter(({ id }) => situation.contacts.includes(id))
  if (contacts.length === 0) return null
  return (
    <p className="ds-paragraph">
      <strong>{t('result.ask')}:</strong>{' '}
      {contacts.map((contact, index) => (
        <span key={contact.id} lang={langOf(contact)}>
          {index > 0 ? ' · ' : ''}
          <ContentText>{contact.name}</ContentText>
        </span>
      ))}
    </p>
  )
}
