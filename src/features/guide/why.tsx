import { useTexts, useTranslation } from '../../shared/texts/index.ts'
import type { MergedQuestion, Organisation, Question, Screening } from '../../schema/model.ts'
import { Disclosure } from '../../shared/ui/disclosure.tsx'
import { useLangOf } from '../../shared/ui/language.ts'
import { RichText } from '../../shared/ui/rich-text.tsx'
import { StatementLinks } from '../../shared/ui/statement-links.tsx'
import { ContentText } from '../../shared/ui/content-text.tsx'

interface WhyProps {
  readonly organisation: Organisation
  readonly question: Question
  readonly later?: boolean
}

/** Why a question is asked, with the statements behind it. */
export function Why({ organisation, question, later = false }: WhyProps) {
  const { t } = useTranslation()
  const { t: guide } = useTexts('guide')
  const langOf = useLangOf()
  return (
    <Disclosure
      later={later}
      summary={
        <>
          {guide('step.why')}{' '}
          <span className="ds-sr-only">
            <ContentText>{question.question}</ContentText>
          </span>
        </>
      }
    >
      <div lang={langOf(question)}>
        <RichText text={question.why} />
      </div>
      {question.statements.length === 0 ? null : (
        <StatementLinks label={t('result.restsOn')} organisation={organisation} statements={question.statements} />
      )}
    </Disclosure>
  )
}

interface WhyListProps {
  readonly organisation: Organisation
  readonly screening: Screening | MergedQuestion
  readonly questions: readonly Question[]
}

/** Why the questions of a list are asked, one after the other. */
export function WhyList({ organisation, screening, questions }: WhyListProps) {
  const { t } = useTranslation()
  const { t: guide } = useTexts('guide')
  const langOf = useLangOf()
  return (
    <Disclosure
      later
      summary={
        <>
          {guide('step.why')}{' '}
          <span className="ds-sr-only">
            <ContentText>{screening.question}</ContentText>
          </span>
        </>
      }
    >
      {questions.map((question) => (
        <div key={question.fact} lang={langOf(question)}>
          <p className="ds-paragraph">
            <strong>
              <ContentText>{question.question}</ContentText>
            </strong>
          </p>
          <RichText text={question.why} />
          {question.statements.length === 0 ? null : (
            <StatementLinks label={t('result.restsOn')} organisation={organisation} statements={question.statements} />
          )}
        </div>
      ))}
    </Disclosure>
  )
}
