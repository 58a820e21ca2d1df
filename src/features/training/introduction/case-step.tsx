import { useMemo, useState } from 'react'
import { tellCase } from '../../../shared/told/told-case.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation, Scenario } from '../../../schema/model.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { CaseStory } from '../case-story.tsx'
import { Decide } from '../decide.tsx'
import { DecidedCase } from '../decided-case.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import type { Course } from './use-introduction.ts'

interface CaseStepProps {
  readonly organisation: Organisation
  readonly scenario: Scenario
  readonly course: Course
}

/** A case of the introduction on a page of its own. */
export function CaseStep({ organisation, scenario, course }: CaseStepProps) {
  const { t } = useTexts('introduction')
  return (
    <article className="scenario" aria-labelledby={`${scenario.id}-rubrik`}>
      <h2 className="ds-heading finding-title" id={`${scenario.id}-rubrik`}>
        {t('part.case')}: <ContentText of={scenario}>{scenario.title}</ContentText>
      </h2>
      <CaseBody organisation={organisation} scenario={scenario} course={course} />
    </article>
  )
}

/** What happens in a case, then what one thinks, then the answer. */
export function CaseBody({ organisation, scenario, course }: CaseStepProps) {
  const guess = course.own.guesses[scenario.id]
  const [isLatest, setLatest] = useState(false)
  const told = useMemo(() => tellCase(organisation, scenario.answers), [organisation, scenario])
  const decide = (outcome: OutcomeId): void => {
    setLatest(true)
    course.update({ guesses: { ...course.own.guesses, [scenario.id]: outcome } })
  }
  return (
    <>
      <CaseStory told={scenario} />
      {guess === undefined ? (
        <Decide organisation={organisation} onDecide={decide} />
      ) : (
        <DecidedCase
          organisation={organisation}
          told={told}
          guess={guess}
          outcome={scenario.outcome}
          discussion={null}
          isLatest={isLatest}
        />
      )}
    </>
  )
}
