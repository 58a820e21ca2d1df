import { useTexts } from '../../../../shared/texts/index.ts'
import { useCallback, useRef } from 'react'
import { countErrors, countFollowing, type Problem } from '../../../../content/read/problem.ts'
import { cancelCheck, checkInWorker } from '../../state/draft.ts'
import { useWorkbench } from '../../state/store.ts'
import type { CheckedDraft, Progress } from '../../state/jobs.ts'
import { Disclosure } from '../../../../shared/ui/disclosure.tsx'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { Breaks } from './breaks.tsx'
import { worker } from '../draft/draft-worker.ts'
import { ProblemList } from './problem-list.tsx'
import { RUN_CHECK } from './remedy-form.tsx'
import { ReportLine } from './report-line.tsx'

/** Has the draft checked in the worker, and shows what came of it. */
export function CheckPanel() {
  const { t } = useTexts('workbench')
  const progress = useWorkbench((state) => state.progress)
  const checked = useWorkbench((state) => state.checked)
  const files = useWorkbench((state) => state.files)
  const hasFailed = useWorkbench((state) => state.hasFailed)
  const run = useRef<HTMLButtonElement>(null)
  // A check ends by itself too: whoever stands on the button that stops it must not lose her place.
  const stop = useCallback(
    (button: HTMLButtonElement) => () => {
      if (document.activeElement === button) run.current?.focus()
    },
    [],
  )
  const isStale = checked !== null && checked.files !== files
  return (
    <section className="check-panel">
      <h2 className="ds-heading section-heading">{t('check.title')}</h2>
      <div className="actions">
        <button
          ref={run}
          id={RUN_CHECK}
          type="button"
          className="ds-button"
          data-variant="primary"
          onClick={() => void checkInWorker(worker)}
        >
          {t('check.run')}
        </button>
        {progress === null ? null : (
          <button ref={stop} type="button" className="ds-button" data-variant="secondary" onClick={() => cancelCheck(worker)}>
            {t('check.cancel')}
          </button>
        )}
      </div>
      <div role="status">
        {progress === null ? null : <ProgressText progress={progress} />}
        {progress === null && checked === null ? <p>{t('check.never')}</p> : null}
        {progress === null && isStale ? <p>{t('check.stale')}</p> : null}
        {hasFailed ? <p className="ds-validation-message">{t('check.failed')}</p> : null}
        {progress === null && checked !== null ? <Summary result={checked.result} /> : null}
      </div>
      {checked === null ? null : (
        <>
          <Breaks breaks={checked.result.breaks} />
          <ProblemList title={t('check.problems')} problems={checked.result.problems} />
          <Warnings warnings={checked.result.warnings} />
        </>
      )}
    </section>
  )
}

/** What waits to be written is work that is left; the rest is advice. */
function Warnings({ warnings }: { readonly warnings: readonly Problem[] }) {
  const { t } = useTexts('workbench')
  const advice = warnings.filter(({ waits }) => waits !== true)
  return (
    <>
      <ProblemList title={t('check.unwritten')} problems={warnings.filter(({ waits }) => waits === true)} />
      {advice.length === 0 ? null : (
        <Disclosure summary={`${t('check.warnings')} (${advice.length})`} later>
          <ProblemList title={t('check.warnings')} problems={advice} />
        </Disclosure>
      )}
    </>
  )
}

function ProgressText({ progress }: { readonly progress: Progress }) {
  const { t } = useTexts('workbench')
  const name = progress.kind === 'prove' ? progress.organisation : ''
  return <p aria-busy="true">{t(`check.${progress.kind}`, { name })}</p>
}

function Summary({ result }: { readonly result: CheckedDraft }) {
  const { t } = useTexts('workbench')
  const { problems, warnings, reports, content } = result
  const waiting = warnings.filter(({ waits }) => waits === true).length
  const following = countFollowing(problems)
  return (
    <Notice kind={problems.length === 0 ? 'info' : 'danger'}>
      <p>
        {problems.length === 0 ? t(waiting === 0 ? 'check.good' : 'check.none') : t('check.bad', { count: countErrors(problems) })}
        {following === 0 ? null : ` ${t('check.thereof', { count: following })}`}
        {waiting === 0 ? null : ` ${t('check.waiting', { count: waiting })}`}
      </p>
      {content === null ? <p>{t('check.unusable')}</p> : null}
      {reports.length === 0 ? null : (
        <Disclosure summary={t('check.reports')}>
          <ul>
            {reports.map((report) => (
              <ReportLine key={report.id} {...report} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Notice>
  )
}
