import { useTexts } from '../../../shared/texts/index.ts'
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import type { Organisation } from '../../../schema/model.ts'
import type { OwnCase } from '../../../shared/session/own-cases.ts'
import { newUnfinishedCase, type UnfinishedCase } from './unfinished-case.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { ThenAndNow } from '../../../shared/ui/then-and-now.tsx'
import { useConfirm } from '../../../shared/ui/use-confirm.tsx'
import { ChoiceItem } from './choices.tsx'
import type { Choice } from './programme.ts'

/** Brings the fields that questions are answered in, which few need. */
const OwnCaseForm = lazy(async () => ({ default: (await import('./own-case-form.tsx')).OwnCaseForm }))

export interface OwnChoice {
  readonly own: OwnCase
  /** Null where today's questions give it no outcome. */
  readonly choice: Choice | null
  readonly isSaved: boolean
}

interface OwnCasesProps {
  readonly organisation: Organisation
  readonly cases: readonly OwnChoice[]
  /** Some of what is saved in the browser could not be read. */
  readonly isUnread: boolean
  readonly chosen: readonly string[]
  readonly showsAnswers: boolean
  readonly draft: UnfinishedCase | null
  readonly onDraft: (draft: UnfinishedCase | null) => void
  readonly onToggle: (choice: Choice) => void
  readonly onSave: (own: OwnCase, save: boolean) => void
  readonly onRemove: (own: OwnCase) => void
}

/** The trainer's own cases: to choose, to write, to change and to remove. */
export function OwnCases({
  organisation,
  cases,
  isUnread,
  chosen,
  showsAnswers,
  draft,
  onDraft,
  onToggle,
  onSave,
  onRemove,
}: OwnCasesProps) {
  const { t } = useTexts('workshop')
  const heading = useRef<HTMLHeadingElement>(null)
  const [remove, removeDialog] = useConfirm({ question: t('own.removeQuestion'), yes: t('stored.removeYes'), no: t('stored.removeNo') })
  // Whoever comes to the page with a case begins at its top, like everywhere; only what is opened here takes the focus.
  const [isOpened, setOpened] = useState(false)
  const write = (next: UnfinishedCase): void => {
    setOpened(true)
    onDraft(next)
  }
  const close = (): void => {
    onDraft(null)
    heading.current?.focus()
  }
  // Not while one is being written, which another would take the place of.
  const buttons = ({ own, isSaved }: OwnChoice) =>
    draft === null ? (
      <OwnButtons
        title={own.title}
        onChange={() => write({ id: own.id, words: wordsOf(own), answers: own.answers, isSaved })}
        onRemove={() =>
          remove(() => {
            onRemove(own)
            heading.current?.focus()
          })
        }
      />
    ) : null
  return (
    <section>
      <h2 className="ds-heading section-heading" ref={heading} tabIndex={-1}>
        {t('own.heading')}
      </h2>
      <p className="ds-paragraph">{t('own.lead')}</p>
      <Unusable cases={cases} isUnread={isUnread} />
      <OwnCaseList cases={cases} chosen={chosen} showsAnswers={showsAnswers} onToggle={onToggle} buttons={buttons} />
      {draft === null ? (
        <p className="keep-buttons">
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => write(newUnfinishedCase({}))}>
            {t('own.write')}
          </button>
        </p>
      ) : (
        <Suspense fallback={<p aria-busy="true" />}>
          <OwnCaseForm
            key={draft.id}
            organisation={organisation}
            draft={draft}
            takesFocus={isOpened}
            onSave={(own, keep) => {
              onSave(own, keep)
              close()
            }}
            onCancel={close}
          />
        </Suspense>
      )}
      {removeDialog}
    </section>
  )
}

/** What cannot be led as it is. */
function Unusable({ cases, isUnread }: Pick<OwnCasesProps, 'cases' | 'isUnread'>) {
  const { t } = useTexts('workshop')
  const open = cases.filter(({ choice }) => choice === null)
  if (open.length === 0 && !isUnread) return null
  return (
    <Notice kind="warning" live>
      {isUnread ? <p>{t('own.unread')}</p> : null}
      {open.map(({ own }) => (
        <p key={own.id}>{t('missing.open', { name: own.title })}</p>
      ))}
    </Notice>
  )
}

interface OwnCaseListProps extends Pick<OwnCasesProps, 'cases' | 'chosen' | 'showsAnswers' | 'onToggle'> {
  readonly buttons: (each: OwnChoice) => ReactNode
}

function OwnCaseList({ cases, chosen, showsAnswers, onToggle, buttons }: OwnCaseListProps) {
  if (cases.length === 0) return null
  return (
    <ul className="choices">
      {cases.map((each) => {
        const { own, choice, isSaved } = each
        return choice === null ? (
          <li key={own.id}>
            {own.title}
            {buttons(each)}
          </li>
        ) : (
          <ChoiceItem
            key={own.id}
            choice={choice}
            isChosen={chosen.includes(own.id)}
            showsAnswer={showsAnswers}
            onToggle={() => onToggle(choice)}
          >
            {isSaved ? <ThenAndNow claimed={own.outcome} now={choice.outcome} /> : null}
            {buttons(each)}
          </ChoiceItem>
        )
      })}
    </ul>
  )
}

function wordsOf({ title, text, discussion }: OwnCase): UnfinishedCase['words'] {
  return { title, text, discussion }
}

interface OwnButtonsProps {
  readonly title: string
  readonly onChange: () => void
  readonly onRemove: () => void
}

function OwnButtons({ title, onChange, onRemove }: OwnButtonsProps) {
  const { t } = useTexts('workshop')
  const name = <span className="ds-sr-only">: {title}</span>
  return (
    <p className="keep-buttons">
      <button type="button" className="ds-button" data-variant="tertiary" onClick={onChange}>
        {t('own.change')}
        {name}
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" data-color="danger" onClick={onRemove}>
        {t('own.remove')}
        {name}
      </button>
    </p>
  )
}
