import { useTexts } from '../../../shared/texts/index.ts'
import { useRef, useState } from 'react'
import type { Codes, Organisation, Scenario } from '../../../schema/model.ts'
import { unfinishedName, newUnfinishedCase, readUnfinishedCase } from './unfinished-case.ts'
import { answersThatCount } from '../../../shared/session/share-fragment.ts'
import { useCase } from '../../../shared/session/use-case.ts'
import { useSession } from '../../../shared/session/use-session.ts'
import { LONGEST_SESSION_LINK, LONGEST_TITLE, type WorkshopSession, writeSession } from '../workshop-link.ts'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { ShareLink } from '../../../shared/ui/share-link.tsx'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { Choices } from './choices.tsx'
import { ChosenCases } from './chosen-cases.tsx'
import { type Chosen, minutesOf, sessionOf } from './programme.ts'
import { OwnCases } from './own-cases.tsx'
import { useComposed } from './use-composed.ts'

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
  const heading = useRef<HTMLHeadingElement>(null)
  const cases = useComposed(organisation, scenarios, codes.renames, begin)
  const [draft, setDraft] = useUnfinishedCase(organisation, isFromGuide)
  const [title, setTitle] = useState(begin?.title ?? '')
  const [showsAnswers, setShowAnswers] = useState(false)
  return (
    <div className="workshop-compose">
      {notice === undefined ? null : (
        <Notice kind="info" live>
          <p>{notice}</p>
        </Notice>
      )}
      <TextField
        id="workshop-namn"
        label={t('compose.name')}
        hint={t('compose.nameHint')}
        maxLength={LONGEST_TITLE}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <h2 className="ds-heading section-heading" tabIndex={-1} ref={heading}>
        {t('compose.chosen')}
      </h2>
      {cases.chosen.length === 0 ? <p className="ds-paragraph">{t('compose.none')}</p> : null}
      <ChosenCases chosen={cases.chosen} onChange={cases.change} onEmpty={() => heading.current?.focus()} />
      <p role="status" className="workshop-told">
        {cases.status}
      </p>
      {cases.chosen.length === 0 ? null : (
        <Outcome organisation={organisation} codes={codes} title={title} chosen={cases.chosen} onOpen={onOpen} />
      )}
      <OwnCases
        organisation={organisation}
        cases={cases.own}
        isUnread={cases.isUnread}
        chosen={cases.picked}
        showsAnswers={showsAnswers}
        draft={draft}
        onDraft={setDraft}
        onToggle={cases.toggle}
        onSave={cases.save}
        onRemove={cases.remove}
      />
      <Choices
        choices={cases.published}
        chosen={cases.picked}
        showsAnswers={showsAnswers}
        onShowAnswers={setShowAnswers}
        onToggle={cases.toggle}
      />
    </div>
  )
}

/** The case that the form begins with, or null while none is written. It may have come along from the other language. */
function useUnfinishedCase(organisation: Organisation, isFromGuide: boolean) {
  const { carry } = useSession()
  const inGuide = useCase(organisation)
  return useState(
    () =>
      readUnfinishedCase(carry.received(unfinishedName(organisation.id))) ??
      (isFromGuide ? newUnfinishedCase(answersThatCount(organisation, inGuide.evaluation)) : null),
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
  const minutes = t('minutes', { count: chosen.reduce((sum, each) => sum + minutesOf(each.minutes), 0) })
  const total = <p className="workshop-total">{t('compose.total', { cases: t('cases', { count: chosen.length }), minutes })}</p>
  if (link.length > LONGEST_SESSION_LINK) {
    return (
      <>
        {total}
        <Notice kind="warning" live>
          <p>{t('compose.tooLong')}</p>
        </Notice>
      </>
    )
  }
  return (
    <section>
      {total}
      <h2 className="ds-heading section-heading">{t('compose.linkHeading')}</h2>
      <p className="ds-paragraph">{t('compose.linkText')}</p>
      {chosen.some(({ choice }) => choice.item.kind === 'own') ? <p className="ds-paragraph">{t('compose.ownInLink')}</p> : null}
      <ShareLink link={`${root}${organisation.id}/workshop/#${link}`} label={t('compose.linkLabel')} qrLabel={t('compose.qrLabel')} />
      <p className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={() => onOpen(link)}>
          {t('compose.present')}
        </button>
        <Link to={`/${organisation.id}/workshop/fardiga/#${link}`}>{t('compose.handouts')}</Link>
      </p>
    </section>
  )
}
