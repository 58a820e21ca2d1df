import { isSettled } from '../../../../engine/index.ts'
import { sortFindings } from '../../../../shared/told/told.ts'
import { useTranslation, useTexts } from '../../../../shared/texts/index.ts'
import { outcomeById, questionsOf } from '../../../../schema/look-up.ts'
import type { Organisation, Question } from '../../../../schema/model.ts'
import type { Case } from '../../../../shared/session/use-case.ts'
import { OutcomeIcon } from '../../../../shared/ui/icon.tsx'
import { useLangOf } from '../../../../shared/ui/language.ts'
import { Link } from '../../../../shared/ui/link.tsx'
import { StatementLinks } from '../../../../shared/ui/statement-links.tsx'
import { ContentText } from '../../../../shared/ui/content-text.tsx'

/** An organisation with the same case under its rules. */
export interface Compared extends Case {
  readonly organisation: Organisation
}

/** A row for each organisation, which on a narrow screen becomes a card with the headings beside its parts. */
export function CompareTable({ compared, from }: { readonly compared: readonly Compared[]; readonly from: string | null }) {
  const { t } = useTexts('pages')
  const base = compared.find(({ organisation }) => organisation.id === from)
  const headings = [t('compare.organisation'), t('compare.outcome'), t('compare.reasons'), t('compare.questions')]
  return (
    <table className="compare-table">
      <caption className="ds-sr-only">{t('compare.title')}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compared.map((each) => (
          <Row key={each.organisation.id} compared={each} base={base} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly compared: Compared
  /** The person's own organisation, which the others' questions are held against. */
  readonly base: Compared | undefined
}

function Row({ compared, base }: RowProps) {
  const { t } = useTexts('pages')
  const langOf = useLangOf()
  const { organisation, evaluation } = compared
  const count = evaluation.missing.length
  const isCertain = isSettled(evaluation)
  const outcome = isCertain ? outcomeById(organisation, evaluation.outcome.id) : undefined
  return (
    <tr data-outcome={isCertain ? evaluation.outcome.id : 'inget-besked'}>
      <th scope="row" lang={langOf(organisation.policy)}>
        <Link to={`/${organisation.id}/`}>
          <ContentText>{organisation.policy.name}</ContentText>
        </Link>
      </th>
      <td data-heading={t('compare.outcome')}>
        {outcome === undefined ? (
          <p className="compare-outcome">{t('compare.open')}</p>
        ) : (
          <p className="compare-outcome">
            <OutcomeIcon outcome={outcome.id} />
            <span lang={langOf(outcome)}>
              <ContentText>{outcome.label}</ContentText>
            </span>
          </p>
        )}
        {count === 0 ? null : <p className="option-help">{t('compare.missing', { count })}</p>}
      </td>
      <td data-heading={t('compare.reasons')}>
        <DecidingReasons compared={compared} />
      </td>
      <td data-heading={t('compare.questions')}>
        <OtherQuestions compared={compared} base={base} />
      </td>
    </tr>
  )
}

/** While the outcome is open nothing has decided it, save what already stands in the way. */
function DecidingReasons({ compared: { organisation, evaluation } }: { readonly compared: Compared }) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const { deciding } = sortFindings(organisation, evaluation)
  if (deciding.length === 0) return <p>{isSettled(evaluation) ? t('result.decidedNothing') : '–'}</p>
  return (
    <ul className="compare-reasons">
      {deciding.map(({ finding, applied }) => (
        <li key={finding.id}>
          <span lang={langOf(finding)}>
            <Link to={`/${organisation.id}/fynd/${finding.id}/`}>
              <ContentText>{finding.title}</ContentText>
              <span className="ds-sr-only"> ({organisation.policy.name})</span>
            </Link>
          </span>
          {applied.statements.length === 0 ? null : (
            <StatementLinks label={t('result.restsOn')} organisation={organisation} statements={applied.statements.slice(0, 3)} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** What this organisation asks that the person's own does not, and the other way round. */
function OtherQuestions({ compared, base }: RowProps) {
  const { t } = useTexts('pages')
  if (base === undefined || base === compared) return <p>–</p>
  const more = askedHereAlone(compared, base)
  const fewer = askedHereAlone(base, compared)
  if (more.length + fewer.length === 0) return <p>{t('compare.sameQuestions')}</p>
  return (
    <details className="disclosure">
      <summary>{t('compare.differ', { more: more.length, fewer: fewer.length })}</summary>
      <div className="disclosure-content">
        <Questions heading={t('compare.more')} questions={more} />
        <Questions heading={t('compare.fewer')} questions={fewer} />
      </div>
    </details>
  )
}

function askedHereAlone(here: Compared, there: Compared): readonly Question[] {
  const known = new Set([...there.evaluation.asked.map((question) => question.fact), ...there.evaluation.filled.keys()])
  const asked = new Set(here.evaluation.asked.map((question) => question.fact).filter((fact) => !known.has(fact)))
  return questionsOf(here.organisation).filter((question) => asked.has(question.fact))
}

function Questions({ heading, questions }: { readonly heading: string; readonly questions: readonly Question[] }) {
  const langOf = useLangOf()
  if (questions.length === 0) return null
  return (
    <>
      <p>{heading}</p>
      <ul className="compare-reasons">
        {questions.map((question) => (
          <li key={question.fact} lang={langOf(question)}>
            <ContentText>{question.question}</ContentText>
          </li>
        ))}
      </ul>
    </>
  )
}
