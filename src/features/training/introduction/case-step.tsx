import { useTexts } from '../../../shared/texts/index.ts'
import { useMemo, useState } from 'react'
import { tellCase } from '../../../shared/told/told-case.ts'
import type { Organisation, Scenario } from '../../../schema/model.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { caseStepId } from './introduction-plan.ts'
import { CaseStory } from '../case-story.tsx'
import { DecideForm } from '../decide-form.tsx'
import { DecidedCase } from '../decided-case.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import type { Course } from './use-introduction.ts'

interface CaseStepProps {
  readonly organisation: Organisation
  readonly scenario: Scenario
  readonly course: Course
}

/** A case of the introduction: what happens in it, then what one thinks, then the answer. */
export function CaseStep({ organisation, scenario, course }: CaseStepProps) {
  const { t } = useTexts('introduction')
  const { t: training } = useTexts('training')
  const langOf = useLangOf()
  const guess = course.own.guesses[scenario.id]
  const [isLatest, setLatest] = useState(false)
  const told = useMemo(() => tellCase(organisation, scenario.answers), [organisation, scenario])
  const decide = (outcome: OutcomeId): void => {
    setLatest(true)
    course.update({ at: caseStepId(scenario.id), guesses: { ...course.own.guesses, [scenario.id]: outcome } })
  }
  return (
    <article className="scenario" aria-labelledby={`${scenario.id}-rubrik`}>
      <h2 className="ds-heading finding-title" id={`${scenario.id}-rubrik`}>
        {t('part.case')}:{' '}
        <span lang={langOf(scenario)}>
          <ContentText>{scenario.title}</ContentText>
        </span>
      </h2>
      <CaseStory told={scenario} />
      {guess === undefined ? (
        <DecideForm organisation={organisation} id={scenario.id} action={training('exercises.show')} sureness={[]} onDecide={decide} />
      ) : (
        <DecidedCase
          organisation={organisation}
          told={told}
          guess={guess}
          outcome={scenario.outcome}
          sureness=""
          discussion={null}
          isLatest={isLatest}
        />
      )}
    </article>
  )
}
