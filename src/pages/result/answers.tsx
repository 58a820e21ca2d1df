import type { Evaluation } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/index.ts'
import type { Organisation, Question } from '../../schema/model.ts'
import { addressOfQuestion } from '../../session/plan.ts'
import { useLangOf } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'

/** Every answer that counts, with a way to change it. */
export function Answers({ organisation, evaluation }: { readonly organisation: Organisation; readonly evaluation: Evaluation }) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const questions = organisation.steps.flatMap((step) => step.questions)
  const asked = new Map(evaluation.asked.map((question) => [question.fact, question.chosen]))
  const labelsOf = (question: Question): string => {
    const chosen = asked.get(question.fact) ?? evaluation.known(question.fact) ?? []
    return question.options
      .filter((option) => chosen.includes(option.id))
      .map((option) => option.label)
      .join('; ')
  }
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('result.answers')}</h2>
      <dl className="answers">
        {questions
          .filter((question) => asked.has(question.fact) || evaluation.filled.has(question.fact))
          .map((question) => {
            const by = questions.find((other) => other.fact === evaluation.filled.get(question.fact))
            return (
              <div key={question.fact}>
                <dt lang={langOf(question)}>{question.question}</dt>
                <dd lang={langOf(question)}>
                  {labelsOf(question) === '' ? '–' : labelsOf(question)}
                  {by === undefined ? null : <span className="filled-by">{t('result.filledBy', { question: by.question })}</span>}
                </dd>
                <dd className="change">
                  <Link to={addressOfQuestion(organisation, (by ?? question).fact)}>
                    {t('result.change')}
                    <span className="ds-sr-only">: {question.question}</span>
                  </Link>
                </dd>
              </div>
            )
          })}
      </dl>
    </section>
  )
}
