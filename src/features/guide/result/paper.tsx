import { ContentText } from '../../../shared/ui/content-text.tsx'
import type { Report } from './report.ts'
import { aboutCase, firstSheet, headOf, restsOn, secondSheet, type SheetLine, type SheetPart } from './sheets.ts'

/** The besked on two sheets of paper, in place of the page and with its only heading there: what and why with room to sign, and then what it rests on. */
export function Paper({ report }: { readonly report: Report }) {
  return (
    <div className="paper print-only">
      <FirstSheet report={report} />
      <SecondSheet report={report} />
    </div>
  )
}

function FirstSheet({ report }: { readonly report: Report }) {
  const { words, outcome } = report
  return (
    <section>
      <p>
        <ContentText>{headOf(report)}</ContentText>
      </p>
      <h1>
        <ContentText>{outcome.label}</ContentText>
      </h1>
      <p>
        <strong>
          <ContentText>{outcome.sentence}</ContentText>
        </strong>
      </p>
      {aboutCase(report).map((line) => (
        <p key={line}>
          <ContentText>{line}</ContentText>
        </p>
      ))}
      <Parts parts={firstSheet(report)} />
      {report.whose === 'trial' ? null : (
        <dl className="paper-lines">
          {[words.name, words.day].map((term) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd />
            </div>
          ))}
        </dl>
      )}
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
            </dt>{' '}
            <dd>
              <ContentText>{labels.join('; ')}</ContentText>
            </dd>
          </div>
        ))}
      </dl>
      <Parts parts={secondSheet(report)} />
      <h2>{words.restsOn}</h2>
      {restsOn(report).map(([term, value]) => (
        <p key={term}>
          <strong>{term}:</strong> <ContentText>{value}</ContentText>
        </p>
      ))}
      <p>{words.disclaimer}</p>
    </section>
  )
}

/** Longer lists are set in two columns. */
const LONG = 4

function Parts({ parts }: { readonly parts: readonly SheetPart[] }) {
  return parts.map(({ heading, groups }) => (
    <div key={heading} data-long={groups.reduce((sum, { lines }) => sum + lines.length, 0) >= LONG ? '' : undefined}>
      <h2>{heading}</h2>
      <div className="paper-groups">
        {groups.map((group) => (
          <Group key={group.heading} {...group} />
        ))}
      </div>
    </div>
  ))
}

function Group({ heading, lines }: SheetPart['groups'][number]) {
  return (
    <>
      {heading === null ? null : (
        <h3>
          <ContentText>{heading}</ContentText>
        </h3>
      )}
      <ul>
        {lines.map((line) => (
          <Line key={line.text} {...line} />
        ))}
      </ul>
    </>
  )
}

function Line({ text, box, source }: SheetLine) {
  return (
    <li data-box={box ?? undefined}>
      <ContentText>{source === null ? text : `${text} (${source.locator})`}</ContentText>
    </li>
  )
}
