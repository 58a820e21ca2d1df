import { useTranslation } from '../i18n/index.ts'
import type { Organisation, Question } from '../schema/model.ts'
import { Disclosure } from './disclosure.tsx'
import { useLangOf } from './language.ts'
import { RichText } from './rich-text.tsx'
import { StatementLinks } from './statement-links.tsx'
import { Words } from './words.tsx'

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
            <Words>{question.question}</Words>
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
