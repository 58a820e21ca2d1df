import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import { outcomeById } from '../../../schema/look-up.ts'
import type { Finding, Option, Organisation, Question } from '../../../schema/model.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { RichText } from '../../../shared/ui/rich-text.tsx'
import { StatementLinks } from '../../../shared/ui/statement-links.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { catalogueOf, guidanceFor } from './guidance-for.ts'

/** What the organisation's guidance says of this kind of system, and what cannot be told from a name. */
export function Meaning({ organisation, option }: { readonly organisation: Organisation; readonly option: Option }) {
  const { t } = useTexts('library')
  const { kinds, certain, possible } = guidanceFor(organisation, option)
  const catalogue = catalogueOf(organisation)
  return (
    <section>
      <h2 className="ds-heading section-heading">
        <ContentText>{t('system.applies', { organisation: organisation.policy.name })}</ContentText>
      </h2>
      {kinds.length > 0 || catalogue === undefined ? null : <Reason organisation={organisation} question={catalogue} />}
      {kinds.map((kind) => (
        <Kind key={kind.question.fact} organisation={organisation} question={kind.question} option={kind.option} />
      ))}
      <Findings organisation={organisation} lead={t('system.certain')} findings={certain} />
      <Findings organisation={organisation} lead={t('system.possible')} findings={possible} />
      {certain.length + possible.length > 0 ? null : <p className="ds-paragraph">{t('system.nothing')}</p>}
    </section>
  )
}

interface KindProps {
  readonly organisation: Organisation
  readonly question: Question
  readonly option: Option | null
}

function Kind({ organisation, question, option }: KindProps) {
  const { t } = useTexts('library')
  const langOf = useLangOf()
  return (
    <>
      <p className="ds-paragraph">
        <ContentText of={question}>{question.question}</ContentText>{' '}
        {option === null ? (
          t('system.unknown')
        ) : (
          <strong lang={langOf(option)}>
            <ContentText>{option.label}</ContentText>
          </strong>
        )}
      </p>
      <Reason organisation={organisation} question={question} />
    </>
  )
}

function Reason({ organisation, question }: { readonly organisation: Organisation; readonly question: Question }) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  return (
    <>
      <div lang={langOf(question)}>
        <RichText text={question.why} />
      </div>
      {question.statements.length === 0 ? null : (
        <StatementLinks label={t('result.restsOn')} organisation={organisation} statements={question.statements} />
      )}
    </>
  )
}

interface FindingsProps {
  readonly organisation: Organisation
  readonly lead: string
  readonly findings: readonly Finding[]
}

function Findings({ organisation, lead, findings }: FindingsProps) {
  const { t } = useTexts('library')
  const langOf = useLangOf()
  if (findings.length === 0) return null
  return (
    <>
      <p className="ds-paragraph">{lead}</p>
      <ul className="ds-list">
        {findings.map((finding) => {
          const outcome = outcomeById(organisation, finding.effect)
          return (
            <li key={finding.id}>
              <strong lang={outcome === undefined ? undefined : langOf(outcome)}>{outcome?.label ?? t('findings.info')}:</strong>{' '}
              <Link to={`/${organisation.id}/fynd/#${finding.id}`}>
                <ContentText of={finding}>{finding.title}</ContentText>
              </Link>
            </li>
          )
        })}
      </ul>
    </>
  )
}
