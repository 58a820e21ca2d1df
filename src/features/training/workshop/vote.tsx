import { useTexts } from '../../../shared/texts/index.ts'
import { useEffect, useMemo, useRef, useState } from 'react'
import { tellCase } from '../../../shared/told/told-case.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import type { WorkshopCase } from '../workshop-cases.ts'
import { type Ballot, ballots } from './workshop-store.ts'
import { Decide } from '../decide.tsx'
import { DecidedCase } from '../decided-case.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { CaseText } from './case-text.tsx'
import { MissingNotice } from './missing-notice.tsx'
import type { WorkshopProps } from './open-workshop.ts'

interface VoteProps extends WorkshopProps {
  readonly onLeave: () => void
}

/** A participant's own screen: one case at a time. Only in the browser; the tab remembers what was decided from the first on. */
export function Vote({ organisation, workshop, onLeave }: VoteProps) {
  const { t } = useTexts('workshop')
  const { cases, link } = workshop
  const [stored] = useState(() => ballots.read(link))
  const [ballot, setBallot] = useState<Ballot>(stored.ballot ?? {})
  const [isStored, setStored] = useState(true)
  const [position, setPosition] = useState(() => firstOpen(cases, ballot))
  const [hasMoved, setMoved] = useState(false)
  const [latest, setLatest] = useState<number | null>(null)
  const go = (to: number): void => {
    setMoved(true)
    setPosition(to)
  }
  const current = cases[position]
  if (current === undefined) return null
  const guess = ballot[current.index]
  const decide = (outcome: OutcomeId): void => {
    const next = { ...ballot, [current.index]: outcome }
    setBallot(next)
    setLatest(current.index)
    setStored(ballots.put(link, next))
  }
  return (
    <>
      <MissingNotice workshop={workshop} />
      {stored.hasLost ? (
        <Notice kind="warning" live>
          <p>{t('vote.lost')}</p>
        </Notice>
      ) : null}
      {isStored ? null : (
        <Notice kind="warning" live>
          <p>{t('vote.unkept')}</p>
        </Notice>
      )}
      <p className="kicker">{t('vote.where', { number: position + 1, total: cases.length })}</p>
      <CaseText each={current} isNew={hasMoved} />
      {guess === undefined ? (
        <Decide key={current.index} organisation={organisation} onDecide={decide} />
      ) : (
        <Decided key={current.index} organisation={organisation} current={current} guess={guess} isLatest={latest === current.index} />
      )}
      <p className="actions">
        {position < cases.length - 1 ? (
          <button type="button" className="ds-button" data-variant="primary" onClick={() => go(position + 1)}>
            {t('vote.next')}
          </button>
        ) : null}
        {position > 0 ? (
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => go(position - 1)}>
            {t('vote.previous')}
          </button>
        ) : null}
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onLeave}>
          {t('vote.leave')}
        </button>
      </p>
      <p className="option-help">{t('vote.stays')}</p>
    </>
  )
}

interface DecidedProps {
  readonly organisation: Organisation
  readonly current: WorkshopCase
  readonly guess: OutcomeId
  /** It was decided just now: the focus comes here. */
  readonly isLatest: boolean
}

/** The answer, folded: whoever leads says when it is time to open it. */
function Decided({ organisation, current, guess, isLatest }: DecidedProps) {
  const { t } = useTexts('workshop')
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isLatest) line.current?.focus()
  }, [isLatest])
  const told = useMemo(() => tellCase(organisation, current.answers), [organisation, current])
  return (
    <>
      <p className="ds-paragraph" ref={line} tabIndex={-1}>
        {t('vote.decided', { guess: organisation.outcomes.find(({ id }) => id === guess)?.label ?? guess })}
      </p>
      <Disclosure summary={t('run.reveal')}>
        <DecidedCase
          organisation={organisation}
          told={told}
          guess={guess}
          outcome={current.outcome}
          discussion={{ text: current.discussion, lang: current.lang }}
          isLatest={false}
        />
      </Disclosure>
    </>
  )
}

/** Where to begin: at the first case that is not decided, or at the last. */
function firstOpen(cases: readonly WorkshopCase[], ballot: Ballot): number {
  const first = cases.findIndex(({ index }) => ballot[index] === undefined)
  return first === -1 ? cases.length - 1 : first
}
