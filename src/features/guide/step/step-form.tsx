import { memo } from 'react'
import { choicesIn, endsEarly, evaluate } from '../../../engine/index.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation, Question, Step } from '../../../schema/model.ts'
import { nextAddress, planSteps } from '../plan.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { useSession } from '../../../shared/session/use-session.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { useGo } from '../../../shared/ui/navigation.ts'
import { Restart } from '../restart.tsx'
import { Why } from '../why.tsx'
import { ShownChoice } from './choices.tsx'
import { isNested, shownIn, useChoices } from './use-choices.ts'
import { settle } from './groups.ts'

interface StepFormProps {
  readonly organisation: Organisation
  readonly step: Step
  /** The person's answers, perhaps not yet the very last one where the form is unseen. */
  readonly known: Case
}

/**
 * The questions of a step, which may be made ready before the step is shown. A change is stored at once, but what a list's unticked rows
 * stand for is stored as one goes on.
 */
export const StepForm = memo(function StepForm({ organisation, step, known }: StepFormProps) {
  const { evaluation, answers } = known
  const { t: guide } = useTexts('guide')
  const go = useGo()
  const session = useSession()
  const choices = choicesIn(step, evaluation)
  const asking = useChoices({ organisation, step, known, choices })
  const goOn = (): void => {
    const settled = settle(organisation, choices, asking.marks, answers)
    if (settled !== answers) session.change(organisation.id, settled)
    const after = settled === answers ? evaluation : evaluate(organisation, settled)
    // What came to be asked only now is asked first.
    const isDone = !step.questions.some(({ fact }) => after.missing.includes(fact))
    if (isDone) go(nextAddress(organisation, after, step.id))
  }
  const plan = planSteps(organisation, evaluation)
  const isLast = plan.every((planned) => planned.step.id === step.id || planned.isAnswered)
  const isEarly = !evaluation.complete && endsEarly(evaluation)
  const shown = choices.flatMap((choice) => shownIn(choice, asking))
  return (
    <form noValidate onSubmit={asking.form.submit(goOn)}>
      {asking.form.summary}
      {choices
        .filter((choice) => !isNested(choice, shown))
        .map((choice) => (
          <ShownChoice key={keyOf(choice)} choice={choice} asking={asking} />
        ))}
      <Why organisation={organisation} questions={askedIn(step, known)} later />
      <div className="actions">
        {/* Where the answer is known already, that is the way on. */}
        <button type="submit" className="ds-button" data-variant={isEarly ? 'secondary' : 'primary'}>
          {isLast ? guide('step.toResult') : guide(isEarly ? 'step.answerRest' : 'step.next')}
        </button>
        <Link variant="tertiary" to={previousAddress(organisation, step, plan)}>
          {guide('step.back')}
        </Link>
        <Restart organisation={organisation.id} />
      </div>
    </form>
  )
})

function askedIn({ questions }: Step, { evaluation }: Case): readonly Question[] {
  return questions.filter(({ fact }) => evaluation.asked.some((asked) => asked.fact === fact))
}

function keyOf(choice: ReturnType<typeof choicesIn>[number]): string {
  if (choice.kind === 'question') return choice.question.fact
  return choice.kind === 'screening' ? choice.screening.id : choice.merged.id
}

function previousAddress(organisation: Organisation, step: Step, plan: ReturnType<typeof planSteps>): string {
  const open = plan.filter((planned) => planned.isOpen).map((planned) => planned.step.id)
  const previous = open[open.indexOf(step.id) - 1]
  return previous === undefined ? `/${organisation.id}/` : `/${organisation.id}/${previous}/`
}
