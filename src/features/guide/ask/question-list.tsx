import { questionsOf } from '../../../schema/look-up.ts'
import type { Organisation } from '../../../schema/model.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'

/** Questions by their facts, to read. */
export function QuestionList({ organisation, facts }: { readonly organisation: Organisation; readonly facts: readonly string[] }) {
  const langOf = useLangOf()
  return (
    <ul className="ds-list">
      {questionsOf(organisation)
        .filter(({ fact }) => facts.includes(fact))
        .map((question) => (
          <li key={question.fact} lang={langOf(question)}>
            <ContentText>{question.question}</ContentText>
          </li>
        ))}
    </ul>
  )
}
