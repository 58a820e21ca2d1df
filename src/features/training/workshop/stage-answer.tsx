import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import { type RefObject, useEffect, useMemo } from 'react'
import { evaluate } from '../../../engine/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { type Besked, tellBesked } from '../../../shared/told/besked.ts'
import { tellCase } from '../../../shared/told/told-case.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { OutcomePanel } from '../../../shared/ui/outcome-panel.tsx'
import type { WorkshopCase } from '../workshop-cases.ts'
import { ChangeAnswer } from './change-answer.tsx'

interface StageAnswerProps {
  readonly organisation: Organisation
  readonly current: WorkshopCase
  readonly box: RefObject<HTMLDivElement | null>
  /** It was revealed just now. */
  readonly takesFocus: boolean
}

/** As many reasons as a room takes in. */
const MOST_REASONS = 3

/** The answer for a whole room: the outcome, the reasons that weigh most, what to talk about, and what would have changed it. */
export function StageAnswer({ organisation, current, box, takesFocus }: StageAnswerProps) {
  const { t } = useTexts('workshop')
  const langOf = useLangOf()
  useEffect(() => {
    if (!takesFocus) return
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'start' })
  }, [box, takesFocus])
  const told = useMemo(() => tellCase(organisation, current.answers), [organisation, current])
  const { outcome, reasons } = useMemo(() => tellBesked(organisation, evaluate(organisation, told.answers)), [organisation, told])
  return (
    <div ref={box} tabIndex={-1} className="revealed">
      {outcome === null ? null : (
        <OutcomePanel outcome={outcome} deciding={undefined}>
          <h3 className="ds-heading present-heading" lang={langOf(outcome)}>
            <ContentText>{outcome.label}</ContentText>
          </h3>
        </OutcomePanel>
      )}
      <Reasons organisation={organisation} reasons={reasons.slice(0, MOST_REASONS)} />
      {current.discussion === '' ? null : (
        <section>
          <h4 className="ds-heading present-heading">{t('run.discussion')}</h4>
          <p lang={langOf(current)}>
            <ContentText>{current.discussion}</ContentText>
          </p>
        </section>
      )}
      <ChangeAnswer organisation={organisation} told={told} />
    </div>
  )
}

interface ReasonsProps extends Pick<StageAnswerProps, 'organisation'> {
  readonly reasons: Besked['reasons']
}

function Reasons({ organisation, reasons }: ReasonsProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  if (reasons.length === 0) return null
  return (
    <section>
      <h4 className="ds-heading present-heading">{t('result.decided')}</h4>
      <ol className="ds-list stage-reasons">
        {reasons.map(({ finding }) => (
          <li key={finding.id} lang={langOf(finding)}>
            <Link to={`/${organisation.id}/fynd/${finding.id}/`}>
              <ContentText>{finding.title}</ContentText>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
