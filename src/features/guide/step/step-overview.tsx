import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation, Question, Step } from '../../../schema/model.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { RichText } from '../../../shared/ui/rich-text.tsx'
import { Why } from '../why.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'

/** What a step asks about, to read. Stands in the prerendered page, where nobody can answer yet. */
export function StepOverview({ organisation, step }: { readonly organisation: Organisation; readonly step: Step }) {
  const { t: guide } = useTexts('guide')
  return (
    <>
      <NeedsScript>{guide('step.needsScript')}</NeedsScript>
      <h2 className="ds-sr-only">{guide('step.overview')}</h2>
      {step.questions.map((question) => (
        <QuestionOverview key={question.fact} question={question} />
      ))}
      <Why organisation={organisation} questions={step.questions} />
    </>
  )
}

function QuestionOverview({ question }: { readonly question: Question }) {
  const langOf = useLangOf()
  return (
    <section className="question" lang={langOf(question)}>
      <h3 className="ds-heading question-heading">
        <ContentText>{question.question}</ContentText>
      </h3>
      {question.help === null ? null : <RichText text={question.help} />}
      <ul className="ds-list">
        {question.options
          .filter((option) => option.system === null)
          .map((option) => (
            <li key={option.id}>
              <ContentText>{option.label}</ContentText>
            </li>
          ))}
      </ul>
    </section>
  )
}
