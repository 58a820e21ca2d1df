import { lazy, Suspense, useState } from 'react'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { Answers as GivenAnswers } from '../../../schema/answers.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import type { Organisation, Question } from '../../../schema/model.ts'
import { tellAnswers } from '../../../shared/told/answers-told.ts'
import { addressOfQuestion } from '../plan.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { SectionHeading } from './section-heading.tsx'

/** Opened by few, and brings the fields that questions are answered in. */
const AnswerMeaning = lazy(async () => ({ default: (await import('./answer-meaning.tsx')).AnswerMeaning }))

interface AnswersProps {
  readonly organisation: Organisation
  readonly shown: Case
  /** Tries other answers. Without it the answers can only be read. */
  readonly onTry?: (answers: GivenAnswers) => void
  /** The answers are not the person's own, so that there is nothing to go and change. */
  readonly isTrial?: boolean
}

/** Every answer that counts, with what it meant and a way to change it. */
export function Answers({ organisation, shown, onTry, isTrial = false }: AnswersProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const { evaluation } = shown
  const questions = questionsOf(organisation)
  const told = tellAnswers(organisation, evaluation, { none: t('step.noneOfThese'), yes: t('step.yes') })
  return (
    <section>
      <SectionHeading id="svar">{t('result.answers')}</SectionHeading>
      <dl className="answers">
        {told.map((answer) => {
          const { fact, field, by } = answer
          const question = questions.find((own) => own.fact === fact)
          // What was told of several questions at once is changed where they are asked.
          const canTry = onTry !== undefined && by === null && question?.question === answer.question
          return (
            <div key={fact}>
              <dt lang={langOf(answer)}>
                <ContentText>{answer.question}</ContentText>
              </dt>
              <dd lang={langOf(answer)}>
                <ContentText>{answer.labels.join('; ')}</ContentText>
                {by === null ? null : (
                  <span className="filled-by">
                    <ContentText>{t('result.filledBy', { question: by.question })}</ContentText>
                  </span>
                )}
              </dd>
              {onTry === undefined || isTrial ? null : (
                <dd className="change">
                  <Link to={addressOfQuestion(organisation, by?.fact ?? fact, by?.fact ?? field)}>
                    {t('result.change')}
                    <span className="ds-sr-only">
                      : <ContentText>{answer.question}</ContentText>
                    </span>
                  </Link>
                </dd>
              )}
              {canTry && question !== undefined ? (
                <dd className="answer-meaning screen-only">
                  <MeaningDisclosure organisation={organisation} shown={shown} question={question} onTry={onTry} />
                </dd>
              ) : null}
            </div>
          )
        })}
      </dl>
    </section>
  )
}

interface MeaningDisclosureProps {
  readonly organisation: Organisation
  readonly shown: Case
  readonly question: Question
  readonly onTry: (answers: GivenAnswers) => void
}

/** What an answer meant takes a replay for each option, so it is worked out when somebody asks. */
function MeaningDisclosure({ question, ...props }: MeaningDisclosureProps) {
  const { t } = useTexts('guide')
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('meaning.ask')}
        <span className="ds-sr-only">
          {' '}
          <ContentText>{question.question}</ContentText>
        </span>
      </summary>
      <div className="disclosure-content">
        {isOpen ? (
          <Suspense>
            <AnswerMeaning question={question} {...props} />
          </Suspense>
        ) : null}
      </div>
    </details>
  )
}
