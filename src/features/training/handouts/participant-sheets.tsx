import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { OUTCOMES } from '../../../schema/outcomes.ts'
import type { PracticeCase } from '../../../shared/session/practice.ts'
import { CaseStory } from '../case-story.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'

export interface PrintoutProps {
  readonly organisation: Organisation
  readonly cases: readonly PracticeCase[]
}

const SURENESS = ['osaker', 'ganska', 'saker'] as const

/** More lines than a page holds; those that do not fit are cut off where the page ends. */
const LINES = 30

/** One case on each page, with boxes to tick and lines to write on. Tells nothing of the answer. */
export function ParticipantSheets({ organisation, cases }: PrintoutProps) {
  const { t } = useTexts('training')
  const langOf = useLangOf()
  const outcomes = OUTCOMES.flatMap((id) => organisation.outcomes.filter((outcome) => outcome.id === id))
  return cases.map((each) => (
    <article key={each.id} className="sheet participant-sheet" aria-labelledby={`blad-${each.id}`}>
      <p className="kicker" lang={langOf(organisation.policy)}>
        <ContentText>{organisation.policy.name}</ContentText>
      </p>
      <h3 className="ds-heading sheet-title" id={`blad-${each.id}`} lang={langOf(each)}>
        <ContentText>{each.title}</ContentText>
      </h3>
      <CaseStory told={each} />
      <p className="sheet-label">{t('handouts.guess')}</p>
      <ul className="tick-boxes">
        {outcomes.map((outcome) => (
          <li key={outcome.id} lang={langOf(outcome)}>
            <ContentText>{outcome.label}</ContentText>
          </li>
        ))}
      </ul>
      <p className="sheet-label">{t('handouts.sureness')}</p>
      <ul className="tick-boxes">
        {SURENESS.map((sureness) => (
          <li key={sureness}>{t(`sureness.${sureness}`)}</li>
        ))}
      </ul>
      <p className="sheet-label">{t('handouts.notes')}</p>
      <div className="note-lines" aria-hidden="true">
        {Array.from({ length: LINES }, (_, line) => (
          <div key={line} />
        ))}
      </div>
    </article>
  ))
}
