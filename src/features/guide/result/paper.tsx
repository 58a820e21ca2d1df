import type { ReactNode } from 'react'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import type { Report, ReportItem } from './report.ts'
import { aboutReport, marked, reasonLine } from './text.ts'

/** The besked on two sheets of paper, in place of the page: what and why with room to sign, and then what it rests on. */
export function Paper({ report }: { readonly report: Report }) {
  return (
    <div className="paper print-only">
      <FirstSheet report={report} />
      <SecondSheet report={report} />
    </div>
  )
}

function FirstSheet({ report }: { readonly report: Report }) {
  const { words } = report
  return (
    <section>
      <p>{words.kicker}</p>
      <h1>
        <ContentText>{report.outcome.label}</ContentText>
      </h1>
      <p>
        <strong>
          <ContentText>{report.outcome.sentence}</ContentText>
        </strong>
      </p>
      {report.isComplete ? null : <p>{words.incomplete}</p>}
      {report.toDo.length === 0 ? null : <h2>{words.now}</h2>}
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
      <Lines heading={words.why}>{report.reasons.map((reason) => reasonLine(reason, report))}</Lines>
      <dl className="paper-lines">
        {[words.matter, words.decision, words.signature].map((term) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd />
          </div>
        ))}
      </dl>
    </section>
  )
}

function SecondSheet({ report }: { readonly report: Report }) {
  const { words } = report
  return (
    <section className="paper-second">
      <h2>{words.answers}</h2>
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
      {report.later.length === 0 ? null : <h2>{words.later}</h2>}
      <Boxes items={report.later} report={report} />
      <Lines heading={words.always}>{report.always}</Lines>
      <Lines heading={words.others}>{report.others.map(({ text, ownAdvice }) => marked(text, ownAdvice, report))}</Lines>
      <Lines heading={words.sources}>{report.statements.map(({ text, locator }) => `${text} (${locator})`)}</Lines>
      {aboutReport(report).map(([term, value]) => (
        <p key={term}>
          <strong>{term}:</strong> <ContentText>{value}</ContentText>
        </p>
      ))}
      <p>{words.disclaimer}</p>
    </section>
  )
}

/** A heading with a line for each text; nothing where there are none. */
function Lines({ heading, children }: { readonly heading: string; readonly children: readonly string[] }): ReactNode {
  return children.length === 0 ? null : (
    <>
      <h2>{heading}</h2>
      <ul>
        {children.map((line) => (
          <li key={line}>
            <ContentText>{line}</ContentText>
          </li>
        ))}
      </ul>
    </>
  )
}

function Boxes({ items, report }: { readonly items: readonly ReportItem[]; readonly report: Report }) {
  return items.length === 0 ? null : (
    <ul className="paper-boxes">
      {items.map((item) => (
        <li key={item.text} data-done={item.isDone ? '' : undefined}>
          <ContentText>{marked(item.text, item.ownAdvice, report)}</ContentText>
        </li>
      ))}
    </ul>
  )
}
