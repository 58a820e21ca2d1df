import { useTexts, useTranslation } from '../../shared/texts/index.ts'
import type { Organisation, Question } from '../../schema/model.ts'
import { Disclosure } from '../../shared/ui/disclosure.tsx'
import { useLangOf } from '../../shared/ui/language.ts'
import { RichText } from '../../shared/ui/rich-text.tsx'
import { StatementLinks } from '../../shared/ui/statement-links.tsx'
import { ContentText } from '../../shared/ui/content-text.tsx'

interface WhyProps {
  readonly organisation: Organisation
  readonly questions: readonly Question[]
  readonly later?: boolean
}

/** Why the questions of a page are asked, one after the other, with the statements behind each. Once on a page: few ask. */
export function Why({ organisation, questions, later = false }: WhyProps) {
  const { t } = useTranslation()
  const { t: guide } = useTexts('guide')
  const langOf = useLangOf()
  return (
    <div className="why">
      <Disclosure later={later} summary={guide('step.why')}>
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
    </div>
  )
}
