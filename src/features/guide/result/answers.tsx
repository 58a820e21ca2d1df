import { useState } from 'react'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { Answers as GivenAnswers } from '../../../schema/answers.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import type { Organisation, Question } from '../../../schema/model.ts'
import { addressOfQuestion } from '../plan.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { corner } from '../../../shared/ui/corner.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { SectionHeading } from './section-heading.tsx'

/** Opened by few, and brings the fields that questions are answered in. */
const AnswerMeaning = corner(async () => (await import('./answer-meaning.tsx')).AnswerMeaning)

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
      <SectionHeading id="svar">{t('result.answers')}</SectionHeading>
      <dl className="answers">
        {questions
          .filter((question) => asked.has(question.fact) || evaluation.filled.has(question.fact))
          .map((question) => {
            const by = questions.find((other) => other.fact === evaluation.filled.get(question.fact))
            const canTry = onTry !== undefined && by === undefined && (asked.get(question.fact) ?? []).length > 0
            return (
              <div key={question.fact}>
                <dt lang={langOf(question)}>
                  <ContentText>{question.question}</ContentText>
                </dt>
                <dd lang={langOf(question)}>
                  <ContentText>{labelsOf(question) === '' ? '–' : labelsOf(question)}</ContentText>
                  {by === undefined ? null : (
                    <span className="filled-by">
                      <ContentText>{t('result.filledBy', { question: by.question })}</ContentText>
                    </span>
                  )}
                </dd>
                {onTry === undefined || isTrial ? null : (
                  <dd className="change">
                    <Link to={addressOfQuestion(organisation, (by ?? question).fact)}>
                      {t('result.change')}
                      <span className="ds-sr-only">
                        : <ContentText>{question.question}</ContentText>
                      </span>
                    </Link>
                  </dd>
                )}
                {canTry ? (
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
      <div className="disclosure-content">{isOpen ? <AnswerMeaning question={question} {...props} /> : null}</div>
    </details>
  )
}
