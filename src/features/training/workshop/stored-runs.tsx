import { LANGUAGES } from '../../../schema/languages.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { useState } from 'react'
import type { WorkshopRun } from './workshop-run.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { refocus } from '../../../shared/ui/refocus.ts'
import { runs } from './workshop-store.ts'
import { useRemoval } from './use-removal.ts'

interface StoredRunsProps {
  readonly organisation: string
  readonly onResume: (link: string) => void
}

/** Workshops that were begun in this browser, to go on with or to remove. */
export function StoredRuns({ organisation, onResume }: StoredRunsProps) {
  const { t } = useTexts('workshop')
  const [{ value: all, lost }, setRead] = useState(runs.read)
  const [status, setStatus] = useState('')
  const own = all.filter((run) => run.organisation === organisation)
  const remove = (run: WorkshopRun): void => {
    runs.remove(run)
    setRead(runs.read())
    setStatus(t('stored.removed'))
    refocus()
  }
  return (
    <>
      <p role="status">{status}</p>
      {lost.length === 0 ? null : (
        <Notice kind="warning" live>
          <p>{lost === 'everything' ? t('stored.droppedAll') : t('stored.dropped', { parts: nameParts(lost, t) })}</p>
        </Notice>
      )}
      {own.length === 0 ? null : (
        <section aria-labelledby="paborjade-rubrik">
          <h2 className="ds-heading section-heading" id="paborjade-rubrik">
            {t('stored.heading')}
          </h2>
          <p className="ds-paragraph">{t('stored.text')}</p>
          <ul className="saved-list">
            {own.map((run) => (
              <StoredRun key={run.link} run={run} onResume={() => onResume(run.link)} onRemove={() => remove(run)} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const PARTS = ['run', 'title', 'updated', 'position', 'revealed', 'hands', 'timer'] as const

function nameParts(lost: readonly string[], t: ReturnType<typeof useTexts<'workshop'>>['t']): string {
  return PARTS.filter((part) => lost.includes(part))
    .map((part) => t(`stored.part.${part}`))
    .join(', ')
}

interface StoredRunProps {
  readonly run: WorkshopRun
  readonly onResume: () => void
  readonly onRemove: () => void
}

function StoredRun({ run, onResume, onRemove }: StoredRunProps) {
  const { t } = useTexts('workshop')
  const language = useLanguage()
  const title = run.title === '' ? t('stored.nameless') : run.title
  const [ask, dialog] = useRemoval(run)
  const format = new Intl.DateTimeFormat(LANGUAGES[language].locale, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <li className="saved-item">
      <p className="saved-name">{title}</p>
      <p className="option-help">{format.format(new Date(run.updated))}</p>
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="secondary" onClick={onResume}>
          {t('stored.resume')}
          <span className="ds-sr-only">: {title}</span>
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" data-color="danger" onClick={() => ask(onRemove)}>
          {t('stored.remove')}
          <span className="ds-sr-only">: {title}</span>
        </button>
      </p>
      {dialog}
    </li>
  )
}
