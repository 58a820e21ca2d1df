import type { Report } from '../../export/report.ts'
import { aboutReport, type HandOverWords } from '../../export/text.ts'

/** A report to read on the page, with headings that lie below those of the page around it. */
export function ReportView({ report, words }: { readonly report: Report; readonly words: HandOverWords }) {
  return (
    <>
      <h4 className="ds-heading">{report.words.kicker}</h4>
      <p className="report-outcome">
        <strong>{report.outcome.label}.</strong> {report.outcome.meaning} {report.outcome.why}
      </p>
      {report.isComplete ? null : <p>{report.words.incomplete}</p>}
      {report.checklists.map(({ heading, items }) => (
        <section key={heading}>
          <h4 className="ds-heading">{heading}</h4>
          <ul className="ds-list">
            {items.map(({ text, isDone }, index) => (
              <li key={index}>
                {text}
                {isDone ? ` (${words.done.toLocaleLowerCase('sv')})` : ''}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {report.groups.map(({ heading, findings }) => (
        <section key={heading}>
          <h4 className="ds-heading">{heading}</h4>
          {findings.map((finding) => (
            <Finding key={finding.id} finding={finding} report={report} />
          ))}
        </section>
      ))}
      {report.contacts.length === 0 ? null : (
        <section>
          <h4 className="ds-heading">{report.words.ask}</h4>
          <ul className="ds-list">
            {report.contacts.map(({ name, help, ownAdvice }) => (
              <li key={name}>
                <strong>{name}</strong> – {help}
                {ownAdvice ? ` (${report.words.ownAdvice})` : ''}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h4 className="ds-heading">{report.words.answers}</h4>
        <dl className="answers">
          {report.answers.map(({ fact, question, labels }) => (
            <div key={fact}>
              <dt>{question}</dt>
              <dd>{labels.join('; ')}</dd>
            </div>
          ))}
        </dl>
      </section>
      <dl className="facts">
        {aboutReport(report, words).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="disclaimer">{report.words.disclaimer}</p>
    </>
  )
}

function Finding({ finding, report }: { readonly finding: Report['groups'][number]['findings'][number]; readonly report: Report }) {
  return (
    <section className="report-finding">
      <h5 className="ds-heading">{finding.title}</h5>
      {finding.text.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {finding.interpretation === null ? null : (
        <p>
          {report.words.interpretation}: {finding.interpretation}
        </p>
      )}
      {finding.ownAdvice ? <p>{report.words.ownAdvice}</p> : null}
      {finding.statements.length === 0 ? null : (
        <p>
          {report.words.restsOn}: {finding.statements.join('; ')}
        </p>
      )}
    </section>
  )
}
