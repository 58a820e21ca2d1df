import { useTexts } from '../../../shared/texts/index.ts'
import { useMemo, useRef, useState } from 'react'
import type { Codes, Organisation, Scenario } from '../../../schema/model.ts'
import type { OwnCase } from '../../../shared/session/own-cases.ts'
import { newDraft, type OwnDraft, readOwnDraft } from './own-draft.ts'
import { migrateAnswers } from '../../../shared/session/share.ts'
import { answersThatCount } from '../../../shared/session/share-fragment.ts'
import { useCarried } from '../../../shared/session/use-carried.ts'
import { useCase } from '../../../shared/session/use-case.ts'
import { LONGEST_SESSION_LINK, LONGEST_TITLE, MOST_CASES, type WorkshopSession, writeSession } from '../workshop-link.ts'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { ShareLink } from '../../../shared/ui/share-link.tsx'
import { Choices } from './choices.tsx'
import { ChosenCases } from './chosen-cases.tsx'
import { type Choice, choiceOf, type Chosen, MINUTES, minutesOf, ownChoiceOf, sessionOf } from './draft.ts'
import { OwnCases } from './own-cases.tsx'
import { useOwnCases } from './use-own-cases.ts'

interface ComposeProps {
  readonly organisation: Organisation
  readonly scenarios: readonly Scenario[]
  readonly codes: Codes
  /** A session to begin with. */
  readonly begin: WorkshopSession | null
  /** The person has come to make a case of the answers that she has given in the guide. */
  readonly isFromGuide: boolean
  readonly notice: string | undefined
  readonly onOpen: (link: string) => void
}

/** Composes a workshop: which cases, in what order, how long each. The result is a link; own cases are saved on request. Only in the browser. */
export function Compose({ organisation, scenarios, codes, begin, isFromGuide, notice, onOpen }: ComposeProps) {
  const { t } = useTexts('workshop')
  const language = useLanguage()
  const { renames } = codes
  const heading = useRef<HTMLHeadingElement>(null)
  const { own, picked: first, isUnread, isSaved, put, remove } = useOwnCases(organisation, renames, begin)
  const ownChoices = own.map((each) => ({
    own: { ...each, answers: migrateAnswers(renames, each.answers) },
    choice: ownChoiceOf(organisation, each, renames, language),
    isSaved: isSaved(each.id),
  }))
  const published = useMemo(() => scenarios.map(choiceOf), [scenarios])
  const choices = [...ownChoices.flatMap(({ choice }) => choice ?? []), ...published]
  const inGuide = useCase(organisation)
  const [draft, setDraft] = useCarried<OwnDraft | null>(
    `own-case/${organisation.id}`,
    () => (isFromGuide ? newDraft(answersThatCount(organisation, inGuide.evaluation)) : null),
    readOwnDraft,
  )
  const [title, setTitle] = useState(begin?.title ?? '')
  const [picked, setPicked] = useState(first)
  const [told, setTold] = useState('')
  const chosen = picked.flatMap(({ id, minutes }) => choices.filter((choice) => choice.id === id).map((choice) => ({ choice, minutes })))
  const change = (next: readonly Chosen[], message: string): void => {
    setPicked(next.map(({ choice, minutes }) => ({ id: choice.id, minutes })))
    setTold(message)
  }
  const add = (id: string, name: string): void => {
    if (chosen.length >= MOST_CASES) return setTold(t('compose.full', { limit: MOST_CASES }))
    setPicked([...picked, { id, minutes: String(MINUTES) }])
    setTold(t('compose.added', { title: name, number: chosen.length + 1 }))
  }
  const drop = (id: string, name: string): void => {
    setPicked(picked.filter((each) => each.id !== id))
    setTold(t('compose.removed', { title: name }))
  }
  const isPicked = (id: string): boolean => picked.some((each) => each.id === id)
  const toggle = (choice: Choice): void => (isPicked(choice.id) ? drop : add)(choice.id, choice.title)
  const save = (each: OwnCase, isWanted: boolean): void => {
    const isDone = put(each, isWanted)
    if (isPicked(each.id)) setTold(t('own.changed', { title: each.title }))
    else add(each.id, each.title)
    if (!isDone) setTold(t('own.failed'))
  }
  const total = chosen.reduce((sum, { minutes }) => sum + minutesOf(minutes), 0)
  return (
    <div className="workshop-compose">
      {notice === undefined ? null : (
        <Notice kind="info" live>
          <p>{notice}</p>
        </Notice>
      )}
      <div className="ds-field">
        <label htmlFor="workshop-namn">{t('compose.name')}</label>
        <p className="option-help" id="workshop-namn-tips">
          {t('compose.nameHint')}
        </p>
        <input
          className="ds-input"
          id="workshop-namn"
          aria-describedby="workshop-namn-tips"
          autoComplete="off"
          maxLength={LONGEST_TITLE}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
      <h2 className="ds-heading section-heading" tabIndex={-1} ref={heading}>
        {t('compose.chosen')}
      </h2>
      {chosen.length === 0 ? <p className="ds-paragraph">{t('compose.none')}</p> : null}
      <ChosenCases chosen={chosen} onChange={change} onEmpty={() => heading.current?.focus()} />
      <p role="status" className="workshop-told">
        {told}
      </p>
      {chosen.length === 0 ? null : (
        <>
          <p className="workshop-total">
            {t('compose.total', { cases: t('cases', { count: chosen.length }), minutes: t('minutes', { count: total }) })}
          </p>
          <Outcome organisation={organisation} codes={codes} title={title} chosen={chosen} onOpen={onOpen} />
        </>
      )}
      <OwnCases
        organisation={organisation}
        cases={ownChoices}
        isUnread={isUnread}
        chosen={picked.map(({ id }) => id)}
        draft={draft}
        onDraft={setDraft}
        onToggle={toggle}
        onSave={save}
        onRemove={({ id, title: name }) => {
          remove(id)
          drop(id, name)
        }}
      />
      <Choices choices={published} chosen={picked.map(({ id }) => id)} onToggle={toggle} />
    </div>
  )
}

interface OutcomeProps extends Pick<ComposeProps, 'organisation' | 'codes' | 'onOpen'> {
  readonly title: string
  readonly chosen: readonly Chosen[]
}

/** What comes of the composing: the link, and where it leads. */
function Outcome({ organisation, codes, title, chosen, onOpen }: OutcomeProps) {
  const { t } = useTexts('workshop')
  const root = useGuideRoot()
  const link = writeSession(codes, sessionOf(title, chosen))
  if (link.length > LONGEST_SESSION_LINK) {
    return (
      <Notice kind="warning" live>
        <p>{t('compose.tooLong')}</p>
      </Notice>
    )
  }
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('compose.linkHeading')}</h2>
      <p className="ds-paragraph">{t('compose.linkText')}</p>
      {chosen.some(({ choice }) => choice.item.kind === 'own') ? <p className="ds-paragraph">{t('compose.ownInLink')}</p> : null}
      <ShareLink link={`${root}${organisation.id}/workshop/#${link}`} label={t('compose.linkLabel')} qrLabel={t('compose.qrLabel')} />
      <p className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={() => onOpen(link)}>
          {t('compose.present')}
        </button>
        <Link to={`/${organisation.id}/ovningar/utskrift/#${link}`}>{t('compose.handouts')}</Link>
      </p>
    </section>
  )
}
