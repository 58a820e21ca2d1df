import { useTexts } from '../../../shared/texts/index.ts'
import { useState } from 'react'
import { compareFindings, isSettled } from '../../../engine/index.ts'
import type { Answers } from '../../../schema/answers.ts'
import { outcomeById, questionsOf } from '../../../schema/look-up.ts'
import type { Organisation, Question } from '../../../schema/model.ts'
import { type Case, openCase } from '../../../shared/session/use-case.ts'
import { withAnswer } from '../../../shared/session/with-answer.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { QuestionField } from '../../../shared/ui/question-field.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

interface ChangeAnswerProps {
  readonly organisation: Organisation
  /** The case as it is told. */
  readonly answers: Answers
}

/** Turns a case over: another answer to one of its questions, and what comes of it. The case itself stays as it is. */
export function ChangeAnswer({ organisation, answers }: ChangeAnswerProps) {
  const { t } = useTexts('workshop')
  const langOf = useLangOf()
  const [tried, setTried] = useState(answers)
  const [fact, setFact] = useState('')
  const own = openCase(organisation, answers)
  const now = openCase(organisation, tried)
  const questions = questionsOf(organisation)
  const asked = questions.filter((question) => now.evaluation.asked.some((each) => each.fact === question.fact))
  const chosen = asked.find((question) => question.fact === fact)
  const missing = asked.filter((question) => now.evaluation.missing.includes(question.fact) && question.fact !== fact)
  const change = (question: Question, options: readonly string[]): void =>
    setTried(withAnswer(now.answers, question.fact, options, question.multiple))
  const field = (question: Question) => (
    <QuestionField
      key={question.fact}
      question={question}
      chosen={now.evaluation.asked.find((each) => each.fact === question.fact)?.chosen ?? []}
      error={undefined}
      lang={langOf(question)}
      onChange={(options) => change(question, options)}
    />
  )
  return (
    <Disclosure summary={t('change.heading')}>
      <p>{t('change.text')}</p>
      <div className="ds-field">
        <label htmlFor="andra-fraga">{t('change.question')}</label>
        <select className="ds-input" id="andra-fraga" value={fact} onChange={(event) => setFact(event.currentTarget.value)}>
          <option value="">{t('change.pick')}</option>
          {asked.map((question) => (
            <option key={question.fact} value={question.fact} lang={langOf(question)}>
              {question.question}
            </option>
          ))}
        </select>
      </div>
      {chosen === undefined ? null : field(chosen)}
      {missing.length === 0 ? null : (
        <>
          <p>{t('change.asks')}</p>
          {missing.map(field)}
        </>
      )}
      {tried === answers ? null : (
        <>
          <Moved organisation={organisation} own={own} now={now} />
          <p className="actions">
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              onClick={() => {
                setTried(answers)
                setFact('')
              }}
            >
              {t('change.reset')}
            </button>
          </p>
        </>
      )}
    </Disclosure>
  )
}

interface MovedProps {
  readonly organisation: Organisation
  readonly own: Case
  readonly now: Case
}

/** The outcome before and after, and which reasons came and went. */
function Moved({ organisation, own, now }: MovedProps) {
  const { t } = useTexts('workshop')
  const langOf = useLangOf()
  const { added, gone } = compareFindings(own.evaluation, now.evaluation)
  const outcomeOf = ({ evaluation }: Case) => {
    if (!isSettled(evaluation)) return null
    return outcomeById(organisation, evaluation.outcome.id) ?? null
  }
  const show = (term: string, of: Case) => {
    const outcome = outcomeOf(of)
    return (
      <div data-outcome={outcome?.id ?? 'inget-besked'}>
        <dt>{term}</dt>
        <dd lang={outcome === null ? undefined : langOf(outcome)}>
          {outcome === null ? null : <OutcomeIcon outcome={outcome.id} />} {outcome?.label ?? t('change.open')}
        </dd>
      </div>
    )
  }
  const titles = (ids: readonly string[]) => organisation.findings.filter((finding) => ids.includes(finding.id))
  return (
    <div role="status" className="moved">
      <dl className="moved-outcomes">
        {show(t('change.before'), own)}
        {show(t('change.after'), now)}
      </dl>
      {added.length + gone.length === 0 ? <p>{t('change.same')}</p> : null}
      {(
        [
          ['added', added],
          ['gone', gone],
        ] as const
      ).map(([kind, ids]) =>
        ids.length === 0 ? null : (
          <div key={kind}>
            <p className="moved-heading">{t(`change.${kind}`)}</p>
            <ul className="ds-list">
              {titles(ids).map((finding) => (
                <li key={finding.id} lang={langOf(finding)}>
                  {kind === 'gone' ? (
                    <s>
                      <ContentText>{finding.title}</ContentText>
                    </s>
                  ) : (
                    <ContentText>{finding.title}</ContentText>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </div>
  )
}
