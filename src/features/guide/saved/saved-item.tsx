import { useTexts } from '../../../shared/texts/index.ts'
import { useCallback, type RefObject, useRef, useState } from 'react'
import { tellDay } from '../../../schema/tell-day.ts'
import { dayIn } from '../../../schema/day-in.ts'
import type { Organisation, Renames, SiteIndex } from '../../../schema/model.ts'
import { NameForm } from '../name-form.tsx'
import type { SavedCase } from '../saved.ts'
import { migrateAnswers, migrateReplies, renamed } from '../../../shared/session/share.ts'
import { outcomeOf } from '../../../shared/session/use-case.ts'
import { useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { afterPaint } from '../../../shared/ui/after-paint.ts'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useLanguage } from '../../../shared/ui/language.ts'
import { LostAnswers } from '../../../shared/ui/lost-answers.tsx'
import { useGo } from '../../../shared/ui/navigation.ts'
import { ThenAndNow } from '../../../shared/ui/then-and-now.tsx'
import { useConfirm } from '../../../shared/ui/use-confirm.tsx'
import { usePromise } from '../use-promise.ts'
import { useCaseToday } from './use-case-today.ts'

interface SavedItemProps {
  readonly site: SiteIndex
  readonly renames: Renames
  readonly saved: SavedCase
  readonly load: (organisation: string) => Promise<Organisation>
  readonly onRename: (name: string) => void
  readonly onDelete: () => void
}

/** One saved case, with what it leads to today. */
export function SavedItem({ site, renames, saved, load, onRename, onDelete }: SavedItemProps) {
  const { t } = useTexts('guide')
  const language = useLanguage()
  const id = renamed(renames.organisations, saved.organisation)
  const organisation = site.organisations.find((own) => own.id === id)
  const [isRenaming, setRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const close = (): void => {
    setRenaming(false)
    afterPaint(() => renameButton.current?.focus())
  }
  const rename = (name: string): boolean => {
    onRename(name)
    close()
    return true
  }
  const timeZone = useTimeZone(organisation?.id ?? null, load)
  const day = tellDay(dayIn(timeZone, new Date(saved.saved)), language)
  return (
    <li className="saved-item">
      <p className="saved-name">
        <strong>{saved.name}</strong>
      </p>
      {organisation === undefined ? null : <OutcomeNow organisation={id} renames={renames} saved={saved} load={load} />}
      <p className="option-help">
        <span lang="sv">{organisation?.name ?? saved.organisation}</span> · {t('saved.when', { day, version: saved.version })}
      </p>
      {isRenaming ? (
        <NameForm id={`namn-${saved.id}`} label={t('saved.newName')} name={saved.name} takesFocus onName={rename}>
          <button type="submit" className="ds-button" data-variant="secondary">
            {t('saved.renameYes')}
          </button>
          <button type="button" className="ds-button" data-variant="tertiary" onClick={close}>
            {t('saved.renameNo')}
          </button>
        </NameForm>
      ) : (
        <ItemButtons
          organisation={organisation === undefined ? null : id}
          renames={renames}
          saved={saved}
          renameButton={renameButton}
          onRename={() => setRenaming(true)}
          onDelete={onDelete}
        />
      )}
    </li>
  )
}

interface ItemButtonsProps extends Pick<SavedItemProps, 'renames' | 'saved' | 'onDelete'> {
  /** Its id of today; null where it is gone. */
  readonly organisation: string | null
  readonly renameButton: RefObject<HTMLButtonElement | null>
  readonly onRename: () => void
}

/** Opens the case as the person's own answers, under the ids of today; questions that are asked again are told here and there. */
function ItemButtons({ organisation, renames, saved, renameButton, onRename, onDelete }: ItemButtonsProps) {
  const { t } = useTexts('guide')
  const session = useSession()
  const go = useGo()
  const hasAnswers = useSessionState((state) => Object.keys(state.answers[organisation ?? ''] ?? {}).length > 0)
  const [replace, replaceDialog] = useConfirm({
    question: t('saved.replaceQuestion'),
    yes: t('saved.replaceYes'),
    no: t('saved.replaceNo'),
  })
  const [remove, removeDialog] = useConfirm({
    question: t('saved.deleteQuestion', { name: saved.name }),
    yes: t('saved.deleteYes'),
    no: t('saved.clearNo'),
  })
  const open = (id: string): void => {
    session.replace(id, migrateAnswers(renames, saved.answers), migrateReplies(renames, saved.replies ?? {}), saved.outcome)
    go(`/${id}/besked/`)
  }
  const name = <span className="ds-sr-only">: {saved.name}</span>
  return (
    <>
      <p className="keep-buttons">
        {organisation === null ? (
          <span>{t('saved.gone')}</span>
        ) : (
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            onClick={() => (hasAnswers ? replace(() => open(organisation)) : open(organisation))}
          >
            {t('saved.open')}
            {name}
          </button>
        )}
        <button ref={renameButton} type="button" className="ds-button" data-variant="tertiary" onClick={onRename}>
          {t('saved.rename')}
          {name}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" data-color="danger" onClick={() => remove(onDelete)}>
          {t('saved.delete')}
          {name}
        </button>
      </p>
      {replaceDialog}
      {removeDialog}
    </>
  )
}

interface OutcomeNowProps extends Pick<SavedItemProps, 'renames' | 'saved' | 'load'> {
  /** Its id of today. */
  readonly organisation: string
}

/** Where the organisation's days are told, once its rules are there; undefined before, and where it is gone. */
function useTimeZone(organisation: string | null, load: SavedItemProps['load']): string | undefined {
  const rules = usePromise(
    useCallback(() => (organisation === null ? Promise.resolve(null) : load(organisation).catch(() => null)), [organisation, load]),
  )
  return rules?.policy.timeZone
}

/** What the answers lead to today, and what the case was saved with where that is another. */
function OutcomeNow({ organisation, renames, saved, load }: OutcomeNowProps) {
  const { t } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const known = useCaseToday(organisation, saved.answers, renames, load)
  if (known.kind !== 'known') return <p key={known.kind}>{t(`saved.${known.kind}`)}</p>
  const outcome = outcomeOf(known.today)
  return (
    <>
      <p>
        {outcome === null ? null : <OutcomeIcon outcome={outcome} />}{' '}
        <span>{outcome === null ? pages('open.heading') : pages(`outcome.${outcome}`)}</span>
      </p>
      <ThenAndNow claimed={saved.outcome} now={outcome} />
      <LostAnswers organisation={known.organisation} problems={known.today.problems} />
    </>
  )
}
