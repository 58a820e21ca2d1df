import { useMemo, useState } from 'react'
import { tellCase } from '../../export/told-case.ts'
import { useIntroTexts } from '../../i18n/intro.ts'
import { outcomeById } from '../../schema/look-up.ts'
import type { Organisation, Scenario } from '../../schema/model.ts'
import type { OutcomeId } from '../../schema/outcomes.ts'
import { caseStepId } from '../../session/introduction-plan.ts'
import { CaseReveal } from '../../ui/case-reveal.tsx'
import { CaseStory } from '../../ui/case-story.tsx'
import { DecideForm, Verdict } from '../../ui/decide-form.tsx'
import { useLangOf } from '../../ui/language.ts'
import { Words } from '../../ui/words.tsx'
import type { Course } from './use-introduction.ts'

interface CaseStepProps {
  readonly organisation: Organisation
  readonly scenario: Scenario
  readonly course: Course
}

/** A case of the introduction: what happens in it, then what one thinks, then the answer. */
export function CaseStep({ organisation, scenario, course }: CaseStepProps) {
  const { t } = useIntroTexts()
  const langOf = useLangOf()
  const guess = course.own.guesses[scenario.id]
  const [isLatest, setLatest] = useState(false)
  const decide = (outcome: OutcomeId): void => {
    setLatest(true)
    course.update({ at: caseStepId(scenario.id), guesses: { ...course.own.guesses, [scenario.id]: outcome } })
  }
  return (
    <article className="scenario" aria-labelledby={`${scenario.id}-rubrik`}>
      <h2 className="ds-heading finding-title" id={`${scenario.id}-rubrik`}>
        {t('part.case')}:{' '}
        <span lang={langOf(scenario)}>
          <Words>{scenario.title}</Words>
        </span>
      </h2>
      <CaseStory told={scenario} />
      {guess === undefined ? (
        <DecideForm organisation={organisation} id={scenario.id} sureness={[]} onDecide={decide} />
      ) : (
        <Revealed organisation={organisation} scenario={scenario} guess={guess} isLatest={isLatest} />
      )}
    </article>
  )
}

interface RevealedProps {
  readonly organisation: Organisation
  readonly scenario: Scenario
  readonly guess: OutcomeId
  /** It was decided just now: the focus goes to the answer. */
  readonly isLatest: boolean
}

function Revealed({ organisation, scenario, guess, isLatest }: RevealedProps) {
  const { t } = useIntroTexts()
  const langOf = useLangOf()
  const told = useMemo(() => tellCase(organisation, scenario.answers), [organisation, scenario])
  const words = outcomeById(organisation, guess)
  return (
    <>
      <Verdict guess={guess} outcome={scenario.outcome} isLatest={isLatest}>
        {t('part.yours')} <span lang={words === undefined ? undefined : langOf(words)}>{words?.label ?? guess}.</span>
      </Verdict>
      <CaseReveal organisation={organisation} told={told} discussion={null} level={3} />
    </>
  )
}
