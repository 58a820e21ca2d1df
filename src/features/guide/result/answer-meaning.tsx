import { useTexts } from '../../../shared/texts/index.ts'
import { useMemo } from 'react'
import { type Difference, whatAnswerMeant } from '../../../engine/index.ts'
import type { Answers } from '../../../schema/answers.ts'
import { outcomeById } from '../../../schema/look-up.ts'
import type { Organisation, Question } from '../../../schema/model.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { withAnswer } from '../../../shared/session/with-answer.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { QuestionField } from '../../../shared/ui/question-field.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

interface AnswerMeaningProps {
  readonly organisation: Organisation
  readonly shown: Case
  readonly question: Question
  readonly onTry: (answers: Answers) => void
}

/** Which guidance would fall away without an answer, and what each other answer would have led to, each to be tried. */
export function AnswerMeaning({ organisation, shown, question, onTry }: AnswerMeaningProps) {
  const { t } = useTexts('guide')
  const langOf = useLangOf()
  const meaning = useMemo(() => whatAnswerMeant(organisation, shown.answers, question.fact), [organisation, shown, question])
  const gone = organisation.findings.filter((finding) => meaning.gone.includes(finding.id))
  return (
    <>
      {gone.length === 0 ? (
        <p>{t('meaning.nothing')}</p>
      ) : (
        <>
          <p>{t('meaning.gone', { count: gone.length })}</p>
          <ul className="ds-list">
            {gone.map((finding) => (
              <li key={finding.id} lang={langOf(finding)}>
                <Link to={`/${organisation.id}/fynd/${finding.id}/`}>
                  <ContentText>{finding.title}</ContentText>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {question.catalogue || question.multiple ? (
        <QuestionField
          question={question}
          chosen={shown.evaluation.known(question.fact) ?? []}
          error={undefined}
          lang={langOf(question)}
          onChange={(options) => {
            if (options.length > 0) onTry(withAnswer(shown.answers, question.fact, options, question.multiple))
          }}
        />
      ) : (
        <Instead question={question} organisation={organisation} instead={meaning.instead} onTry={onTry} />
      )}
    </>
  )
}

interface InsteadProps extends Pick<AnswerMeaningProps, 'organisation' | 'question' | 'onTry'> {
  readonly instead: ReturnType<typeof whatAnswerMeant>['instead']
}

function Instead({ organisation, question, instead, onTry }: InsteadProps) {
  const { t } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const langOf = useLangOf()
  return (
    <>
      <p>{t('meaning.instead')}</p>
      <ul className="instead">
        {instead.map(({ option, answers, outcome, certain, difference }) => {
          const words = outcomeById(organisation, outcome)
          const label = question.options.find((candidate) => candidate.id === option)?.label ?? option
          return (
            <li key={option}>
              <span lang={langOf(question)}>
                <ContentText>{label}</ContentText>
              </span>
              <span className="instead-outcome">
                {certain ? '' : `${t('meaning.soFar')} `}
                <span lang={words === undefined ? undefined : langOf(words)}>{words?.label}</span>
                {describe(difference, t('meaning.counts', { added: difference.added.length, gone: difference.gone.length }))}
              </span>
              <button type="button" className="ds-button" data-variant="tertiary" onClick={() => onTry(answers)}>
                {pages('change.try')}
                <span className="ds-sr-only">
                  : <ContentText>{label}</ContentText>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function describe({ added, gone }: Difference, words: string): string {
  return added.length + gone.length === 0 ? '' : ` (${words})`
}
