import { useTranslation } from '../texts/index.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Organisation } from '../../schema/model.ts'
import { useLangOf } from './language.ts'
import { ContentText } from './content-text.tsx'

interface LostAnswersProps {
  readonly organisation: Organisation
  /** What `readAnswers` told of. */
  readonly problems: readonly { readonly fact: string }[]
}

/** Tells which questions are asked again, since a part of their answer is gone, and that the questions of other answers are gone too. */
export function LostAnswers({ organisation, problems }: LostAnswersProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const facts = new Set(problems.map((problem) => problem.fact))
  const again = questionsOf(organisation).filter((question) => facts.has(question.fact))
  const gone = facts.size - again.length
  return (
    <>
      {again.length === 0 ? null : (
        <>
          <p>{t('lost.again', { count: again.length })}</p>
          <ul className="ds-list">
            {again.map((question) => (
              <li key={question.fact} lang={langOf(question)}>
                <ContentText>{question.question}</ContentText>
              </li>
            ))}
          </ul>
        </>
      )}
      {gone === 0 ? null : <p>{t('lost.gone', { count: gone })}</p>}
    </>
  )
}
