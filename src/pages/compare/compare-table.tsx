import { sortFindings } from '../../export/told.ts'
import { useTranslation } from '../../i18n/index.ts'
import { useKeepTexts } from '../../i18n/keep.ts'
import { OutcomeIcon } from '../../ui/icon.tsx'
import { useLangOf } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { StatementLinks } from '../../ui/statement-links.tsx'
import type { Compared } from './compare-page.tsx'

/** A row for each organisation, which on a narrow screen becomes a card with the headings beside its parts. */
export function CompareTable({ compared }: { readonly compared: readonly Compared[] }) {
  const { t } = useKeepTexts()
  const headings = [t('compare.organisation'), t('compare.outcome'), t('compare.reasons'), t('compare.asks')]
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
          <Row key={each.organisation.id} compared={each} all={compared} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ compared, all }: { readonly compared: Compared; readonly all: readonly Compared[] }) {
  const { t } = useKeepTexts()
  const langOf = useLangOf()
  const { organisation, evaluation } = compared
  const outcome = organisation.outcomes.find((candidate) => candidate.id === evaluation.outcome.id)
  const count = evaluation.missing.length
  return (
    <tr data-outcome={evaluation.outcome.id}>
      <th scope="row" lang={langOf(organisation.policy)}>
        <Link to={`/${organisation.id}/`}>{organisation.policy.name}</Link>
      </th>
      <td data-heading={t('compare.outcome')}>
        <p className="compare-outcome">
          <OutcomeIcon outcome={evaluation.outcome.id} />
          <span>
            {evaluation.outcome.certain ? null : <span className="compare-so-far">{t('meaning.soFar')} </span>}
            <span lang={outcome === undefined ? undefined : langOf(outcome)}>{outcome?.label}</span>
          </span>
        </p>
        {count === 0 ? null : <p className="option-help">{t('compare.missing', { count })}</p>}
      </td>
      <td data-heading={t('compare.reasons')}>
        <DecidingReasons compared={compared} />
      </td>
      <td data-heading={t('compare.asks')}>
        <AskedHereAlone compared={compared} all={all} />
      </td>
    </tr>
  )
}

function DecidingReasons({ compared: { organisation, evaluation } }: { readonly compared: Compared }) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const { deciding } = sortFindings(organisation, evaluation)
  if (deciding.length === 0) return <p>{t('result.decidedNothing')}</p>
  return (
    <ul className="compare-reasons">
      {deciding.map(({ finding, applied }) => (
        <li key={finding.id}>
          <span lang={langOf(finding)}>
            <Link to={`/${organisation.id}/fynd/${finding.id}/`}>{finding.title}</Link>
          </span>
          {applied.statements.length === 0 ? null : (
            <StatementLinks label={t('result.restsOn')} organisation={organisation} statements={applied.statements.slice(0, 3)} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** What this organisation wants to know that not all of the others do. */
function AskedHereAlone({ compared, all }: { readonly compared: Compared; readonly all: readonly Compared[] }) {
  const { t } = useKeepTexts()
  const langOf = useLangOf()
  const questions = compared.organisation.steps.flatMap((step) => step.questions)
  const own = compared.evaluation.asked.flatMap(({ fact }) => {
    const others = all.filter((other) => other !== compared)
    const isShared = others.every(({ evaluation }) => evaluation.asked.some((asked) => asked.fact === fact) || evaluation.filled.has(fact))
    return isShared ? [] : (questions.find((question) => question.fact === fact) ?? [])
  })
  if (own.length === 0) return <p>{t('compare.asksNothing')}</p>
  return (
    <details className="disclosure">
      <summary>{t('compare.asksCount', { count: own.length })}</summary>
      <ul className="compare-reasons disclosure-content">
        {own.map((question) => (
          <li key={question.fact} lang={langOf(question)}>
            {question.question}
          </li>
        ))}
      </ul>
    </details>
  )
}
