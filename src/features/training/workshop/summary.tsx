import { useTexts } from '../../../shared/texts/index.ts'
import { percent, type ReportedCase, type WorkshopReport } from './workshop-report.ts'
import { outcomeById } from '../../../schema/look-up.ts'
import type { Organisation } from '../../../schema/model.ts'
import { BarChart } from '../bar-chart.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { KeepSummary } from './keep-summary.tsx'
import type { LedProps } from './open-workshop.ts'
import { StageHeading } from './stage-heading.tsx'
import { useRemoval } from './use-removal.ts'
import { useReport } from './use-report.ts'
import { VoteChart } from './vote-chart.tsx'

interface SummaryProps extends LedProps {
  readonly onRemove: () => void
}

/** What came of the workshop: votes against outcomes, and what to talk more about. */
export function Summary({ organisation, workshop, run, onRemove }: SummaryProps) {
  const { t } = useTexts('workshop')
  const report = useReport(organisation, workshop, run)
  const [ask, dialog] = useRemoval(run)
  const { total } = report
  const cases = t('cases', { count: report.cases.length })
  return (
    <article className="summary">
      <StageHeading level={1} className="present-title" isNew>
        {t('summary.heading')}
        {run.title === '' ? '' : `: ${run.title}`}
      </StageHeading>
      <p className="print-only">
        {report.organisation} · {report.date}
      </p>
      <p>{t('summary.lead', { cases, votes: t('summary.votes', { count: total.total }) })}</p>
      {total.total === 0 ? <p>{t('summary.none')}</p> : <Votes organisation={organisation} report={report} />}
      <Questions report={report} />
      <KeepSummary report={report} />
      <p className="actions screen-only">
        <button type="button" className="ds-button" data-variant="tertiary" data-color="danger" onClick={() => ask(onRemove)}>
          {t('summary.remove')}
        </button>
      </p>
      {dialog}
    </article>
  )
}

function Votes({ organisation, report }: { readonly organisation: Organisation; readonly report: WorkshopReport }) {
  const { t } = useTexts('workshop')
  const { total, talk, cases } = report
  return (
    <>
      <section>
        <BarChart
          title={t('summary.all')}
          columns={[t('summary.kind'), t('run.count')]}
          full={total.total}
          bars={(['right', 'stricter', 'milder'] as const).map((kind) => ({
            label: t(`summary.${kind}`),
            value: total[kind],
            text: `${total[kind]} (${percent(total[kind], total.total)})`,
          }))}
        />
      </section>
      <section>
        <h2 className="ds-heading present-heading">{t('summary.talk')}</h2>
        {talk.length === 0 ? <p>{t('summary.talkNone')}</p> : null}
        <ol className="talk-list">
          {talk.map(({ title, reasons, discussion }) => (
            <li key={title}>
              <strong>
                <ContentText>{title}</ContentText>
              </strong>
              {reasons.map((reason) => (
                <p key={reason}>
                  <ContentText>{reason}</ContentText>
                </p>
              ))}
              {discussion === '' ? null : (
                <p>
                  {t('run.discussion')}: <ContentText>{discussion}</ContentText>
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2 className="ds-heading present-heading">{t('summary.each')}</h2>
        {cases.map((each) => (
          <CaseVotes key={each.number} organisation={organisation} each={each} />
        ))}
      </section>
    </>
  )
}

function Questions({ report: { questions } }: { readonly report: WorkshopReport }) {
  const { t } = useTexts('workshop')
  if (questions.length === 0) return null
  return (
    <section>
      <h2 className="ds-heading present-heading">{t('summary.questions')}</h2>
      <p>{t('summary.questionsLead')}</p>
      <ul className="talk-list">
        {questions.map(({ to, help, asked }) => (
          <li key={to}>
            <strong>
              <ContentText>{to}</ContentText>
            </strong>{' '}
            – <ContentText>{help}</ContentText>
            <ul className="ds-list">
              {asked.map(({ text, cases }) => (
                <li key={text}>
                  <ContentText>{text}</ContentText> (<ContentText>{cases.join(', ')}</ContentText>)
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function CaseVotes({ organisation, each }: { readonly organisation: Organisation; readonly each: ReportedCase }) {
  const { t } = useTexts('workshop')
  const langOf = useLangOf()
  const outcome = outcomeById(organisation, each.outcome.id)
  return (
    <section className="summary-case">
      <h3 className="ds-heading present-heading">
        {each.number}. <ContentText>{each.title}</ContentText>
      </h3>
      <p>
        {t('summary.outcome')}:{' '}
        <strong lang={outcome === undefined ? undefined : langOf(outcome)}>
          <ContentText>{each.outcome.label}</ContentText>
        </strong>
      </p>
      {each.total === 0 ? (
        <p>{t('summary.noVotes')}</p>
      ) : (
        <>
          <VoteChart organisation={organisation} votes={each.votes} outcome={each.outcome.id} />
          <p>
            {(['right', 'stricter', 'milder'] as const)
              .map((kind) => `${t(`summary.${kind}`)}: ${each[kind]} (${percent(each[kind], each.total)})`)
              .join(' · ')}
          </p>
        </>
      )}
    </section>
  )
}
