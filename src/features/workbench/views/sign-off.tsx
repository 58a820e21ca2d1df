import { useTexts } from '../../../shared/texts/index.ts'
import { useState } from 'react'
import type { ToldChange, ToldOutcome } from '../../../content/describe-comparison.ts'

import type { Content } from '../../../content/load.ts'
import { countErrors } from '../../../content/problem.ts'
import type { Organisation, Sources } from '../../../schema/model.ts'
import type { CheckedDraft } from '../state/jobs.ts'
import { AnswerList, ChangeTold } from './change-told.tsx'
import { ReportLine } from './report-line.tsx'

interface SignOffProps {
  readonly changes: readonly ToldChange[]
  readonly content: Content
  readonly result: CheckedDraft
}

/** A sheet for whoever approves: what changes, for whom and on what statements, with room to sign. Alone on paper. */
export function SignOff({ changes, content, result }: SignOffProps) {
  const { t } = useTexts('workbench')
  const [day] = useState(() => new Date().toISOString().slice(0, 10))
  return (
    <section className="sign-off">
      <h2 className="ds-heading section-heading">{t('sheet.title')}</h2>
      <div className="screen-only">
        <p>{t('sheet.lead')}</p>
        <p>
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
            {t('sheet.print')}
          </button>
        </p>
      </div>
      <div className="sheet">
        <p>
          {t('sheet.guide')}: {content.site.name}. {t('sheet.day')}: {day}. {t('mark')}.
        </p>
        {changes.map((change) => (
          <SheetOf key={change.id} change={change} content={content} />
        ))}
        <Checks result={result} of={changes.map(({ id }) => id)} />
        <h3 className="ds-heading">{t('sheet.approve')}</h3>
        <p>
          <span className="sheet-box" /> {t('sheet.yes')} <span className="sheet-box" /> {t('sheet.no')}
        </p>
        <dl className="sheet-lines">
          {(['name', 'signature', 'date', 'notes'] as const).map((line) => (
            <div key={line}>
              <dt>{t(`sheet.${line}`)}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

function SheetOf({ change, content }: { readonly change: ToldChange; readonly content: Content }) {
  const { t } = useTexts('workbench')
  const { organisation, sources } = content.organisations.get(change.id)?.sv ?? {}
  return (
    <ChangeTold
      change={change}
      organisation={organisation}
      level={3}
      renderOutcome={(outcome) => <OnPaper outcome={outcome} organisation={organisation} sources={sources} />}
    >
      {organisation === undefined ? null : (
        <p lang="sv">
          {t('sheet.document')}: {organisation.policy.document.title}. {organisation.policy.document.version}
        </p>
      )}
    </ChangeTold>
  )
}

function Checks({ result, of }: { readonly result: CheckedDraft; readonly of: readonly string[] }) {
  const { t } = useTexts('workbench')
  return (
    <>
      <h3 className="ds-heading">{t('sheet.checks')}</h3>
      <p>{result.problems.length === 0 ? t('check.good') : t('check.bad', { count: countErrors(result.problems) })}</p>
      <ul>
        {result.reports
          .filter(({ id }) => of.includes(id))
          .map((report) => (
            <ReportLine key={report.id} {...report} />
          ))}
      </ul>
    </>
  )
}

interface OnPaperProps {
  readonly outcome: ToldOutcome
  readonly organisation: Organisation | undefined
  readonly sources: Sources | undefined
}

/** What a change of outcome rests on, and examples written out, since nothing can be tried on paper. */
function OnPaper({ outcome: { findings, examples }, organisation, sources }: OnPaperProps) {
  const { t } = useTexts('workbench')
  const ids = organisation?.findings.filter(({ id }) => findings.includes(id)).flatMap(({ statements }) => statements) ?? []
  const statements = sources?.sections.flatMap((section) => section.statements).filter(({ id }) => ids.includes(id)) ?? []
  return (
    <>
      {findings.length === 0 ? null : (
        <>
          <p>
            <strong>{t('sheet.restsOn')}:</strong> {statements.length === 0 ? t('sheet.noStatements') : ''}
          </p>
          <ul lang="sv">
            {statements.map(({ id, locator, text }) => (
              <li key={id}>
                {locator}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {examples.slice(0, 2).map((answers, index) => (
        <div key={index}>
          <p>
            <strong>
              {t('sheet.examples')} {index + 1}:
            </strong>
          </p>
          <AnswerList answers={answers} organisation={organisation} />
        </div>
      ))}
    </>
  )
}
