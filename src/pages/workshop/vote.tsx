import { useState } from 'react'
import { useWorkshopTexts } from '../../i18n/workshop.ts'
import type { OutcomeId } from '../../schema/outcomes.ts'
import { type Ballot, participantNumbers } from '../../session/result-code.ts'
import { OutcomeIcon } from '../../ui/icon.tsx'
import { useLangOf } from '../../ui/language.ts'
import { Notice } from '../../ui/notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Words } from '../../ui/words.tsx'
import { CaseText } from './case-text.tsx'
import { MissingNotice } from './missing-notice.tsx'
import type { OpenWorkshop, WorkshopProps } from './open-workshop.ts'
import { ballots } from './stores.ts'
import { VoteCode } from './vote-code.tsx'

interface VoteProps extends WorkshopProps {
  readonly onLeave: () => void
}

/** A participant votes on one case at a time, and gets a code in the end. Only in the browser; the tab keeps the votes from the first on. */
export function Vote({ organisation, workshop, onLeave }: VoteProps) {
  const { t } = useWorkshopTexts()
  const langOf = useLangOf()
  const { cases, session } = workshop
  const [ballot, setBallot] = useState<Ballot | null>(() => readBallot(workshop))
  const [isKept, setKept] = useState(true)
  const [position, setPosition] = useState(() => firstWithout(workshop, ballot))
  const [hasMoved, setMoved] = useState(false)
  const go = (to: number): void => {
    setMoved(true)
    setPosition(to)
  }
  const current = cases[position]
  const vote = (index: number, outcome: OutcomeId): void => {
    const before = ballot ?? { participant: drawNumber(session.items.length), votes: session.items.map(() => null) }
    const next = { ...before, votes: before.votes.with(index, outcome) }
    setBallot(next)
    setKept(ballots.put(workshop.link, next))
  }
  const unkept = isKept ? null : (
    <Notice kind="warning" live>
      <p>{t('vote.unkept')}</p>
    </Notice>
  )
  if (current === undefined) {
    return (
      <>
        {unkept}
        <VoteCode organisation={organisation} workshop={workshop} ballot={ballot} isNew={hasMoved} onBack={() => go(0)} onLeave={onLeave} />
      </>
    )
  }
  const isLast = position === cases.length - 1
  return (
    <>
      <MissingNotice workshop={workshop} />
      {unkept}
      <p className="kicker">{t('vote.where', { number: position + 1, total: cases.length })}</p>
      <CaseText each={current} isNew={hasMoved} />
      <RadioGroup
        key={current.index}
        id={`rost-${current.index}`}
        legend={t('vote.question')}
        options={organisation.outcomes.map((outcome) => ({
          value: outcome.id,
          label: (
            <span className="vote-outcome" lang={langOf(outcome)}>
              <OutcomeIcon outcome={outcome.id} /> <Words>{outcome.label}</Words>
            </span>
          ),
        }))}
        value={ballot?.votes[current.index] ?? null}
        onChange={(outcome) => vote(current.index, outcome)}
      />
      <p className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={() => go(position + 1)}>
          {t(isLast ? 'vote.toCode' : 'vote.next')}
        </button>
        {position > 0 ? (
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => go(position - 1)}>
            {t('vote.previous')}
          </button>
        ) : null}
        {isLast ? null : (
          <button type="button" className="ds-button" data-variant="tertiary" onClick={() => go(cases.length)}>
            {t('vote.toCode')}
          </button>
        )}
      </p>
      <p className="option-help">{t('vote.stays')}</p>
    </>
  )
}

/** What the tab holds of the votes; nothing where it was made for another number of cases. */
function readBallot({ link, session }: OpenWorkshop): Ballot | null {
  const read = ballots.read(link)
  const isSound = read?.votes.length === session.items.length && read.participant < participantNumbers(session.items.length)
  return isSound ? read : null
}

/** Where to begin: at the first case without a vote, or at the code. */
function firstWithout({ cases }: OpenWorkshop, ballot: Ballot | null): number {
  const first = cases.findIndex(({ index }) => (ballot?.votes[index] ?? null) === null)
  return first === -1 ? cases.length : first
}

function drawNumber(cases: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return drawn % participantNumbers(cases)
}
