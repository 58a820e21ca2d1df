import type { Report } from '../../export/report.ts'
import { aboutReport, type HandOverWords, marked } from '../../export/text.ts'
import { Words } from '../../ui/words.tsx'

/** A report to read on the page, with headings that lie below those of the page around it. */
export function ReportView({ report, words }: { readonly report: Report; readonly words: HandOverWords }) {
  return (
    <>
      <h4 className="ds-heading finding-title">{report.words.kicker}</h4>
      <p className="report-outcome">
        <strong>
          <Words>{report.outcome.label}</Words>.
        </strong>{' '}
        <Words>{report.outcome.meaning}</Words> <Words>{report.outcome.why}</Words>
      </p>
      {report.isComplete ? null : <p>{report.words.incomplete}</p>}
      {report.checklists.map(({ heading, items }) => (
        <section key={heading}>
          <h4 className="ds-heading finding-title">{heading}</h4>
          <ul className="ds-list">
            {items.map(({ text, ownAdvice, isDone }, index) => (
              <li key={index}>
                <Words>{marked(text, ownAdvice, report)}</Words>
                {isDone ? ` (${words.done.toLocaleLowerCase('sv')})` : ''}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {report.groups.map(({ heading, findings }) => (
        <section key={heading}>
          <h4 className="ds-heading finding-title">{heading}</h4>
          {findings.map((finding) => (
            <Finding key={finding.id} finding={finding} report={report} />
          ))}
        </section>
      ))}
      {report.contacts.length === 0 ? null : (
        <section>
          <h4 className="ds-heading finding-title">{report.words.ask}</h4>
          <ul className="ds-list">
            {report.contacts.map(({ name, help, ownAdvice }) => (
              <li key={name}>
                <strong>
                  <Words>{name}</Words>:
                </strong>{' '}
                <Words>{marked(help, ownAdvice, report)}</Words>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h4 className="ds-heading finding-title">{report.words.answers}</h4>
        <dl className="answers">
          {report.answers.map(({ fact, question, labels }) => (
            <div key={fact}>
              <dt>
                <Words>{question}</Words>
              </dt>
              <dd>
                <Words>{labels.join('; ')}</Words>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <dl className="facts">
        {aboutReport(report, words).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Words>{value}</Words>
            </dd>
          </div>
        ))}
      </dl>
      <p className="disclaimer">{report.words.disclaimer}</p>
    </>
  )
}

function Finding({ finding, report }: { readonly finding: Report['groups'][number]['findings'][number]; readonly report: Report }) {
  return (
    <section className="finding-details">
      <h5 className="ds-heading finding-title">
        <Words>{finding.title}</Words>
      </h5>
      {finding.text.map((line) => (
        <p key={line}>
          <Words>{line}</Words>
        </p>
      ))}
      {finding.interpretation === null ? null : (
        <p>
          {report.words.interpretation}: <Words>{finding.interpretation}</Words>
        </p>
      )}
      {finding.ownAdvice ? <p>{report.words.ownAdvice}</p> : null}
      {finding.advice.map((line) => (
        <p key={line}>
          {report.words.ownAdvice}: <Words>{line}</Words>
        </p>
      ))}
      {finding.statements.length === 0 ? null : (
        <p>
          {report.words.restsOn}: {finding.statements.join('; ')}
        </p>
      )}
    </section>
  )
}
