import { useTranslation } from '../../shared/texts/index.ts'
import type { Organisation, Question } from '../../schema/model.ts'
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
  const langOf = useLangOf()
  return (
    <Disclosure
      later={later}
      summary={
        <>
          {t('step.why')}{' '}
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
