import { ContentText } from '../../../shared/ui/content-text.tsx'
import type { Report, ReportItem } from './report.ts'
import { aboutReport, marked, reasonLine } from './text.ts'

/** The besked on two sheets of paper, in place of the page: what and why with room to sign, and then what it rests on. */
export function Paper({ report }: { readonly report: Report }) {
  const { words } = report
  return (
    <div className="paper print-only">
      <section>
        <p>{words.kicker}</p>
        <h2>
          <ContentText>{report.outcome.label}</ContentText>
        </h2>
        <p>
          <strong>
            <ContentText>{report.outcome.sentence}</ContentText>
          </strong>
        </p>
        {report.isComplete ? null : <p>{words.incomplete}</p>}
        {report.toDo.length === 0 ? null : <h3>{words.now}</h3>}
        {report.toDo.map(({ heading, items }, index) => (
          <div key={index}>
            {heading === null ? null : (
              <p>
                <strong>
                  <ContentText>{heading}</ContentText>
                </strong>
              </p>
            )}
            <Boxes items={items} report={report} />
          </div>
        ))}
        {report.reasons.length === 0 ? null : <h3>{words.why}</h3>}
        <ul>
          {report.reasons.map((reason) => (
            <li key={reason.id}>
              <ContentText>{reasonLine(reason, report)}</ContentText>
            </li>
          ))}
        </ul>
        <dl className="paper-lines">
          {[words.matter, words.decision, words.signature].map((term) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </section>
      <section className="paper-second">
        <h3>{words.answers}</h3>
        <dl className="paper-answers">
          {report.answers.map(({ fact, question, labels }) => (
            <div key={fact}>
              <dt>
                <ContentText>{question}</ContentText>
              </dt>
              <dd>
                <ContentText>{labels.join('; ')}</ContentText>
              </dd>
            </div>
          ))}
        </dl>
        {report.later.length === 0 ? null : <h3>{words.later}</h3>}
        <Boxes items={report.later} report={report} />
        {report.always.length === 0 ? null : <h3>{words.always}</h3>}
        <ul>
          {report.always.map((title) => (
            <li key={title}>
              <ContentText>{title}</ContentText>
            </li>
          ))}
        </ul>
        {report.statements.length === 0 ? null : <h3>{words.sources}</h3>}
        <ul>
          {report.statements.map(({ id, text, locator }) => (
            <li key={id}>
              <ContentText>{text}</ContentText> ({locator})
            </li>
          ))}
        </ul>
        {aboutReport(report).map(([term, value]) => (
          <p key={term}>
            <strong>{term}:</strong> <ContentText>{value}</ContentText>
          </p>
        ))}
        <p>{words.disclaimer}</p>
      </section>
    </div>
  )
}

function Boxes({ items, report }: { readonly items: readonly ReportItem[]; readonly report: Report }) {
  return (
    <ul className="paper-boxes">
      {items.map((item) => (
        <li key={item.text} data-done={item.isDone ? '' : undefined}>
          <ContentText>{marked(item.text, item.ownAdvice, report)}</ContentText>
        </li>
      ))}
    </ul>
  )
}
