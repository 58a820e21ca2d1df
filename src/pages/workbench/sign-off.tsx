import { useState } from 'react'
import { useDraftTexts } from '../../i18n/draft.ts'
import type { OrganisationChange } from '../../content/compare-content.ts'
import { tellCount } from '../../content/describe-failure.ts'
import type { Content } from '../../content/load.ts'
import type { OutcomeChange } from '../../proof/compare-rules.ts'
import type { Organisation, Sources } from '../../schema/model.ts'
import type { CheckedDraft } from '../../workbench/jobs.ts'
import { AnswerList, causeOf, shareOf } from './difference-view.tsx'

interface SignOffProps {
  readonly changes: readonly OrganisationChange[]
  readonly content: Content
  readonly result: CheckedDraft
}

/** A sheet for whoever approves: what changes, for whom and on what statements, with room to sign. Alone on paper. */
export function SignOff({ changes, content, result }: SignOffProps) {
  const { t } = useDraftTexts()
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
        <h3 className="ds-heading">{t('sheet.checks')}</h3>
        <p>{result.problems.length === 0 ? t('check.good') : t('check.bad', { count: result.problems.length })}</p>
        <ul>
          {result.reports
            .filter(({ id }) => changes.some((change) => change.id === id))
            .map(({ id, situations, promises }) => (
              <li key={id}>
                {situations === null
                  ? t('check.unproved', { name: id })
                  : t('check.proved', { name: id, situations: tellCount(situations), promises })}
              </li>
            ))}
        </ul>
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

function SheetOf({ change, content }: { readonly change: OrganisationChange; readonly content: Content }) {
  const { t } = useDraftTexts()
  const own = content.organisations.get(change.id)?.sv
  const { organisation, sources } = own ?? {}
  const outcomes = change.decisions?.outcomes ?? []
  const findings = change.decisions?.findings ?? []
  return (
    <>
      <h3 className="ds-heading" lang="sv">
        {organisation?.policy.name ?? change.id}
      </h3>
      {organisation === undefined ? null : (
        <p lang="sv">
          {t('sheet.document')}: {organisation.policy.document.title}. {organisation.policy.document.version}
        </p>
      )}
      {change.presence === 'both' ? null : <p>{t(`difference.${change.presence}`)}</p>}
      {outcomes.map((outcome, index) => (
        <SheetOutcome
          key={index}
          change={outcome}
          total={change.decisions?.situations[outcome.version] ?? 0n}
          organisation={organisation}
          sources={sources}
        />
      ))}
      {findings.length === 0 ? null : (
        <>
          <h4 className="ds-heading">{t('difference.findings')}</h4>
          <ul>
            {findings.map(({ finding, change: kind, count }) => (
              <li key={finding + kind}>
                {t(`difference.${kind}`, {
                  finding: organisation?.findings.find(({ id }) => id === finding)?.title ?? finding,
                  number: tellCount(count),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {change.texts.length === 0 ? null : (
        <>
          <h4 className="ds-heading">{t('difference.texts')}</h4>
          <ul lang="sv">
            {change.texts.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface SheetOutcomeProps {
  readonly change: OutcomeChange
  readonly total: bigint
  readonly organisation: Organisation | undefined
  readonly sources: Sources | undefined
}

function SheetOutcome({ change, total, organisation, sources }: SheetOutcomeProps) {
  const { t } = useDraftTexts()
  const { from, to, count, cause, because, examples } = change
  const ids = cause.kind === 'finding' ? [cause.finding] : cause.kind === 'several' ? cause.findings : []
  const statements = ids.flatMap((id) => organisation?.findings.find((finding) => finding.id === id)?.statements ?? [])
  const told = sources?.sections.flatMap((section) => section.statements).filter(({ id }) => statements.includes(id)) ?? []
  return (
    <div className="sheet-outcome">
      <h4 className="ds-heading">
        {t('sheet.what')}: {t('difference.fromTo', { from: t(`value.${from}`), to: t(`value.${to}`) })}
      </h4>
      <p>
        {causeOf(cause, t)}. {t('difference.count', { number: tellCount(count), total: tellCount(total), share: shareOf(count, total) })}
      </p>
      <p>
        <strong>{t('sheet.whom')}:</strong> {t('sheet.whomText')}
      </p>
      <AnswerList answers={because} organisation={organisation} />
      {ids.length === 0 ? null : (
        <>
          <p>
            <strong>{t('sheet.restsOn')}:</strong> {told.length === 0 ? t('sheet.noStatements') : ''}
          </p>
          <ul lang="sv">
            {told.map(({ id, locator, text }) => (
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
    </div>
  )
}
