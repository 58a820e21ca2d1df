import { useTexts } from '../../../shared/texts/index.ts'
import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { tellDay } from '../../../shared/texts/tell-day.ts'
import type { Organisation, Renames, SiteIndex } from '../../../schema/model.ts'
import { cleanName, LONGEST_NAME, type SavedCase } from '../saved.ts'
import { migrateAnswers, renamed } from '../../../shared/session/share.ts'
import { outcomeOf } from '../../../shared/session/use-case.ts'
import { useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { afterPaint } from '../../../shared/ui/after-paint.ts'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useLanguage } from '../../../shared/ui/language.ts'
import { LostAnswers } from '../../../shared/ui/lost-answers.tsx'
import { useGo } from '../../../shared/ui/navigation.ts'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { ThenAndNow } from '../../../shared/ui/then-and-now.tsx'
import { useConfirm } from '../../../shared/ui/use-confirm.tsx'
import { useCaseToday } from './use-case-today.ts'

interface SavedItemProps {
  readonly site: SiteIndex
  readonly renames: Renames
  readonly saved: SavedCase
  readonly load: (organisation: string) => Promise<Organisation>
  readonly onRename: (name: string) => void
  readonly onDelete: () => void
}

/** One saved case. It opens as the person's own answers, under the ids of today; questions that are asked again are told here and there. */
export function SavedItem({ site, renames, saved, load, onRename, onDelete }: SavedItemProps) {
  const { t } = useTexts('guide')
  const language = useLanguage()
  const session = useSession()
  const go = useGo()
  const id = renamed(renames.organisations, saved.organisation)
  const organisation = site.organisations.find((own) => own.id === id)
  const hasAnswers = useSessionState((state) => Object.keys(state.answers[id] ?? {}).length > 0)
  const [isRenaming, setRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
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
  const open = (): void => {
    session.replace(id, migrateAnswers(renames, saved.answers), saved.outcome)
    go(`/${id}/resultat/`)
  }
  const rename = (name: string | null): void => {
    if (name !== null) onRename(name)
    setRenaming(false)
    afterPaint(() => renameButton.current?.focus())
  }
  const day = tellDay(new Date(saved.saved), language)
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
        <RenameForm saved={saved} onDone={rename} />
      ) : (
        <p className="keep-buttons">
          {organisation === undefined ? (
            <span>{t('saved.gone')}</span>
          ) : (
            <button type="button" className="ds-button" data-variant="secondary" onClick={() => (hasAnswers ? replace(open) : open())}>
              {t('saved.open')}
              <span className="ds-sr-only">: {saved.name}</span>
            </button>
          )}
          <button ref={renameButton} type="button" className="ds-button" data-variant="tertiary" onClick={() => setRenaming(true)}>
            {t('saved.rename')}
            <span className="ds-sr-only">: {saved.name}</span>
          </button>
          <button type="button" className="ds-button" data-variant="tertiary" data-color="danger" onClick={() => remove(onDelete)}>
            {t('saved.delete')}
            <span className="ds-sr-only">: {saved.name}</span>
          </button>
        </p>
      )}
      {replaceDialog}
      {removeDialog}
    </li>
  )
}

interface OutcomeNowProps extends Pick<SavedItemProps, 'renames' | 'saved' | 'load'> {
  /** Its id of today. */
  readonly organisation: string
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

interface RenameFormProps {
  readonly saved: SavedCase
  /** With the new name, or null where the old one is kept. */
  readonly onDone: (name: string | null) => void
}

function RenameForm({ saved, onDone }: RenameFormProps) {
  const { t } = useTexts('guide')
  const [name, setName] = useState(saved.name)
  const [isNameless, setNameless] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  // The button that had the focus has given way to this.
  useEffect(() => field.current?.focus(), [])
  const rename = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (name.trim() !== '') return onDone(cleanName(name))
    setNameless(true)
    field.current?.focus()
  }
  return (
    <form onSubmit={rename} noValidate>
      <TextField
        ref={field}
        id={`namn-${saved.id}`}
        label={t('saved.newName')}
        error={isNameless ? t('save.nameless') : null}
        value={name}
        maxLength={LONGEST_NAME}
        onChange={setName}
      />
      <p className="keep-buttons">
        <button type="submit" className="ds-button" data-variant="secondary">
          {t('saved.renameYes')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => onDone(null)}>
          {t('saved.renameNo')}
        </button>
      </p>
    </form>
  )
}
