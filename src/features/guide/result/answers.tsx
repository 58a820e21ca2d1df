import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { tellAnswers, type ToldAnswer } from '../../../shared/told/answers-told.ts'
import { addressOfQuestion } from '../plan.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Sign } from '../../../shared/ui/icon.tsx'
import { Link } from '../../../shared/ui/link.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Fold } from './fold.tsx'

interface AnswersProps {
  readonly organisation: Organisation
  readonly shown: Case
  /** They are the person's own. Others can only be read. */
  readonly canChange?: boolean
}

/** Every answer that counts, and a way to change it. */
export function Answers({ organisation, shown, canChange = false }: AnswersProps) {
  const { t } = useTranslation()
  const { t: guide } = useTexts('guide')
  const { evaluation } = shown
  const told = tellAnswers(organisation, evaluation, { none: guide('step.noneOfThese'), yes: guide('step.yes') })
  return (
    <Fold id="svar" heading={t('result.answers')} count={told.length}>
      {canChange ? <p className="ds-paragraph screen-only">{guide('besked.pickToChange')}</p> : null}
      <dl className="answers" data-changeable={canChange ? '' : undefined}>
        {told.map((answer) => (
          <Answer key={answer.fact} organisation={organisation} answer={answer} canChange={canChange} />
        ))}
      </dl>
    </Fold>
  )
}

interface AnswerProps extends Pick<AnswersProps, 'organisation'> {
  readonly answer: ToldAnswer
  readonly canChange: boolean
}

function Answer({ organisation, answer: { fact, field, by, ...answer }, canChange }: AnswerProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  return (
    <div>
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
      {!canChange ? null : (
        <dd className="change">
          <Link to={addressOfQuestion(organisation, by?.fact ?? fact, by?.fact ?? field)}>
            <Sign name="arrow" />
            <span className="ds-sr-only">
              {t('result.change')}: <ContentText>{answer.question}</ContentText>
            </span>
          </Link>
        </dd>
      )}
    </div>
  )
}
