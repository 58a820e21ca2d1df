import type { ReactNode } from 'react'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import type { Report, ReportItem } from './report.ts'
import { aboutCase, aboutDocument, marked, reasonLine } from './text.ts'

interface PaperProps {
  readonly report: Report
  /** Other answers are being tried: there is nothing to sign, no day and no link of a besked. */
  readonly isTrial?: boolean
}

/** The besked on two sheets of paper, in place of the page and with its only heading there: what and why with room to sign, and then what it rests on. */
export function Paper({ report, isTrial = false }: PaperProps) {
  return (
    <div className="paper print-only">
      <FirstSheet report={report} isTrial={isTrial} />
      <SecondSheet report={report} isTrial={isTrial} />
    </div>
  )
}

function FirstSheet({ report, isTrial }: Required<PaperProps>) {
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
      {[...(report.isComplete ? [] : [words.incomplete]), ...report.replies].map((line) => (
        <p key={line}>
          <ContentText>{line}</ContentText>
        </p>
      ))}
      {report.toDo.length === 0 ? null : <h2>{words.now}</h2>}
      <ToDo report={report} />
      <Lines heading={words.why}>{report.reasons.map((reason) => reasonLine(reason, report))}</Lines>
      {isTrial ? null : <LinesToFill terms={[words.matter, words.decision, words.signature]} />}
    </section>
  )
}

/** What is to be done, by whom it concerns. */
function ToDo({ report }: { readonly report: Report }) {
  return report.toDo.map(({ heading, items }, index) => (
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
  ))
}

function LinesToFill({ terms }: { readonly terms: readonly string[] }) {
  return (
    <dl className="paper-lines">
      {terms.map((term) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd />
        </div>
      ))}
    </dl>
  )
}

function SecondSheet({ report, isTrial }: Required<PaperProps>) {
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
      {[...aboutDocument(report), ...(isTrial ? [] : aboutCase(report))].map(([term, value]) => (
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
