import { useTexts } from '../../../../shared/texts/index.ts'
import type { Evaluation } from '../../../../engine/index.ts'
import { questionsOf } from '../../../../schema/look-up.ts'
import type { Organisation } from '../../../../schema/model.ts'
import { useLangOf } from '../../../../shared/ui/language.ts'
import { ContentText } from '../../../../shared/ui/content-text.tsx'

interface FixedAnswersProps {
  readonly organisation: Organisation
  readonly evaluation: Evaluation
  readonly varied: readonly string[]
}

/** The answers that a table takes for granted. They stand on the paper as well: without them it says nothing. */
export function FixedAnswers({ organisation, evaluation, varied }: FixedAnswersProps) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const questions = questionsOf(organisation)
  const fixed = evaluation.asked.filter(({ fact, chosen }) => !varied.includes(fact) && chosen.length > 0)
  return (
    <details className="disclosure">
      <summary>{t('table.fixed', { count: fixed.length })}</summary>
      <ul className="disclosure-content fixed-answers">
        {fixed.map(({ fact, chosen }) => {
          const question = questions.find((candidate) => candidate.fact === fact)
          if (question === undefined) return null
          return (
            <li key={fact} lang={langOf(question)}>
              <ContentText>{question.question}</ContentText>{' '}
              <strong>
                {question.options
                  .filter(({ id }) => chosen.includes(id))
                  .map(({ label }) => label)
                  .join(', ')}
              </strong>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
