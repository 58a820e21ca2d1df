import { useMemo, useRef, useState } from 'react'
import { useWorkshopTexts } from '../../i18n/workshop.ts'
import type { Codes, Organisation, Scenario } from '../../schema/model.ts'
import { loadOwnCases } from '../../session/own-cases.ts'
import { LONGEST_SESSION_LINK, LONGEST_TITLE, MOST_CASES, type WorkshopSession, writeSession } from '../../session/workshop-link.ts'
import { useGuideRoot } from '../../ui/guide-root.ts'
import { useLanguage } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { Notice } from '../../ui/notice.tsx'
import { OpenOwnCases } from '../../ui/open-own-cases.tsx'
import { ShareLink } from '../../ui/share-link.tsx'
import { Choices } from './choices.tsx'
import { ChosenCases } from './chosen-cases.tsx'
import { type Choice, choiceOf, type Chosen, chosenOf, minutesOf, openIn, ownChoicesOf, sessionOf } from './draft.ts'

interface ComposeProps {
  readonly organisation: Organisation
  readonly scenarios: readonly Scenario[]
  readonly codes: Codes
  /** A session to begin with. */
  readonly begin: WorkshopSession | null
  readonly notice: string | undefined
  readonly onOpen: (link: string) => void
}

/** Composes a workshop: which cases, in what order, how long each. The result is a link, and nothing is stored. Only in the browser. */
export function Compose({ organisation, scenarios, codes, begin, notice, onOpen }: ComposeProps) {
  const { t } = useWorkshopTexts()
  const language = useLanguage()
  const { renames } = codes
  const heading = useRef<HTMLHeadingElement>(null)
  const own = useMemo(() => loadOwnCases(() => window.localStorage, organisation.id, renames), [organisation, renames])
  const choices = useMemo(
    () => [...ownChoicesOf(organisation, own, renames, language), ...scenarios.map(choiceOf)],
    [organisation, own, scenarios, renames, language],
  )
  const open = own.filter(({ id }) => !choices.some((choice) => choice.id === id)).map((each) => each.title)
  const lost = begin === null ? [] : openIn(begin, organisation, renames, language)
  const [title, setTitle] = useState(begin?.title ?? '')
  const [chosen, setChosen] = useState(() => (begin === null ? [] : chosenOf(begin, choices, organisation, renames, language)))
  const [told, setTold] = useState('')
  const change = (next: readonly Chosen[], message: string): void => {
    setChosen(next)
    setTold(message)
  }
  const toggle = (choice: Choice): void => {
    if (chosen.some((each) => each.choice.id === choice.id)) {
      const rest = chosen.filter((each) => each.choice.id !== choice.id)
      return change(rest, t('compose.removed', { title: choice.title }))
    }
    if (chosen.length >= MOST_CASES) return setTold(t('compose.full', { limit: MOST_CASES }))
    const added = { choice, minutes: String(choice.item.minutes) }
    change([...chosen, added], t('compose.added', { title: choice.title, number: chosen.length + 1 }))
  }
  const total = chosen.reduce((sum, { minutes }) => sum + minutesOf(minutes), 0)
  return (
    <div className="workshop-compose">
      {notice === undefined ? null : (
        <Notice kind="info" live>
          <p>{notice}</p>
        </Notice>
      )}
      {lost.length === 0 ? null : (
        <Notice kind="warning" live>
          {lost.map((name) => (
            <p key={name}>{t('missing.open', { name })}</p>
          ))}
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
      <OpenOwnCases organisation={organisation.id} titles={open} />
      <Choices organisation={organisation} choices={choices} chosen={chosen.map(({ choice }) => choice.id)} onToggle={toggle} />
    </div>
  )
}

interface OutcomeProps extends Pick<ComposeProps, 'organisation' | 'codes' | 'onOpen'> {
  readonly title: string
  readonly chosen: readonly Chosen[]
}

/** What comes of the composing: the link, and where it leads. */
function Outcome({ organisation, codes, title, chosen, onOpen }: OutcomeProps) {
  const { t } = useWorkshopTexts()
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
        <Link to={`/${organisation.id}/ovningar/utskrift/#fall=${chosen.map(({ choice }) => choice.id).join(',')}`}>
          {t('compose.handouts')}
        </Link>
      </p>
    </section>
  )
}
