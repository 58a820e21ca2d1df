import { useMemo } from 'react'
import type { Answers } from '../../../schema/answers.ts'
import type { Codes, Organisation, Question } from '../../../schema/model.ts'
import { readCarriedAnswers } from '../../../shared/session/places.ts'
import { useCarried } from '../../../shared/session/use-carried.ts'
import { openCase } from '../../../shared/session/use-case.ts'
import { withAnswer } from '../../../shared/session/with-answer.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { QuestionField } from '../../../shared/ui/question-field.tsx'
import { SectionHeading } from '../result/section-heading.tsx'
import { AboutCase, SinceAsked } from './about-case.tsx'
import type { Asked } from './ask-link.ts'
import { outcomeLabel } from './outcome-label.ts'
import { openAnswering } from './reply.ts'
import { ReplyText } from './reply-text.tsx'

interface AskedQuestionProps {
  readonly organisation: Organisation
  readonly asked: Asked
  readonly codes: Codes
  readonly hash: string
}

const NOTHING: Answers = {}

/** What a contact sees: the case to read, and the questions that are theirs, with what each answer would lead to. Nothing is stored. */
export function AskedQuestion(props: AskedQuestionProps) {
  const { organisation, asked } = props
  const { t } = useTexts('ask')
  const shown = useMemo(() => openCase(organisation, asked.shared.answers), [organisation, asked])
  const contact = organisation.contacts.find(({ id }) => id === asked.contact)
  const title = t('asked.title', { contact: contact?.name ?? t('reply.somebody') })
  return (
    <>
      <PageHead organisation={organisation} title={title}>
        <ContentText>{title}</ContentText>
      </PageHead>
      <p className="lead">{t('asked.intro')}</p>
      <SinceAsked organisation={organisation} shown={shown} asked={asked} />
      <AboutCase organisation={organisation} shown={shown} />
      <Questions {...props} />
      <OnceForAll organisation={organisation} />
    </>
  )
}

function Questions({ organisation, asked, codes, hash }: AskedQuestionProps) {
  const { t } = useTexts('ask')
  const [answered, setAnswered] = useCarried<Answers>(`ask/${hash}`, () => NOTHING, readCarriedAnswers)
  const answering = openAnswering(organisation, asked, answered)
  const { questions, further, given } = answering
  if (questions.length === 0)
    return (
      <Notice kind="warning">
        <p>{t('asked.nobody')}</p>
      </Notice>
    )
  const fieldOf = (question: Question) => (
    <Field
      key={question.fact}
      organisation={organisation}
      question={question}
      answers={{ ...answering.answers, ...given }}
      chosen={[given[question.fact] ?? []].flat()}
      onChange={(options) => setAnswered(withAnswer(answered, question.fact, options, question.multiple))}
    />
  )
  return (
    <>
      <SectionHeading id="fragorna">{t('asked.heading', { count: questions.length })}</SectionHeading>
      {questions.map(fieldOf)}
      {further.length === 0 ? null : <p className="ds-paragraph">{t('asked.further', { count: further.length })}</p>}
      {further.map(fieldOf)}
      <ReplyText organisation={organisation} asked={asked} codes={codes} answering={answering} />
    </>
  )
}

interface FieldProps {
  readonly organisation: Organisation
  readonly question: Question
  /** The case with what has been answered so far. */
  readonly answers: Answers
  readonly chosen: readonly string[]
  readonly onChange: (options: readonly string[]) => void
}

/** A question with what each answer would lead to. Systems of a catalogue are too many to tell of. */
function Field({ organisation, question, answers, chosen, onChange }: FieldProps) {
  const { t } = useTexts('ask')
  const langOf = useLangOf()
  const options = question.catalogue ? [] : question.options.filter(({ unknown }) => !unknown)
  return (
    <QuestionField question={question} chosen={chosen} onChange={onChange} error={undefined} lang={langOf(question)}>
      {options.length === 0 ? null : (
        <>
          <p className="ds-paragraph">{t('asked.leads')}:</p>
          <ul className="ds-list">
            {options.map((option) => (
              <li key={option.id}>
                <ContentText>
                  {t('asked.option', {
                    option: option.label,
                    outcome:
                      outcomeLabel(organisation, withAnswer(answers, question.fact, [option.id], question.multiple)) ?? t('asked.open'),
                  })}
                </ContentText>
              </li>
            ))}
          </ul>
        </>
      )}
    </QuestionField>
  )
}

/** Whoever answers can see to it that nobody need ask again. */
function OnceForAll({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTexts('ask')
  const { owner } = organisation.policy
  return (
    <section>
      <SectionHeading id="en-gang">{t('asked.onceHeading')}</SectionHeading>
      <p className="ds-paragraph">
        {t('asked.once')}{' '}
        {owner === null ? null : <ContentText>{t('asked.onceOwner', { name: owner.name, mail: owner.mail })}</ContentText>}
      </p>
    </section>
  )
}
