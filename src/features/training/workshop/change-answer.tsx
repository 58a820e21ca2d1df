import { useTexts } from '../../../shared/texts/index.ts'
import { type ReactNode, useState } from 'react'
import { compareFindings, isSettled } from '../../../engine/index.ts'
import type { Answers } from '../../../schema/answers.ts'
import { outcomeById, questionsOf } from '../../../schema/look-up.ts'
import type { Organisation, Question } from '../../../schema/model.ts'
import { type Case, openCase } from '../../../shared/session/use-case.ts'
import type { ToldCase } from '../../../shared/told/told-case.ts'
import { withAnswer } from '../../../shared/session/with-answer.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useWayQuestion } from '../../../shared/ui/change-way.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { QuestionField } from '../../../shared/ui/question-field.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

interface ChangeAnswerProps {
  readonly organisation: Organisation
  /** The case as it is told. */
  readonly told: ToldCase
}

/** Turns a case over, before everybody's eyes: other answers to its questions, and what comes of them. The case itself stays as it is. */
export function ChangeAnswer({ organisation, told }: ChangeAnswerProps) {
  const { t } = useTexts('workshop')
  const { t: training } = useTexts('training')
  const { answers } = told
  const [tried, setTried] = useState(answers)
  const [fact, setFact] = useState('')
  const own = openCase(organisation, answers)
  const now = openCase(organisation, tried)
  const turn = (to: Answers): void => {
    setFact('')
    setTried(to)
  }
  return (
    <section className="change-answer">
      <h4 className="ds-heading present-heading">{training('reveal.changes')}</h4>
      <Ready told={told} tried={tried} onTry={turn} />
      <Disclosure summary={t('change.heading')}>
        <AnyAnswer organisation={organisation} now={now} fact={fact} onFact={setFact} onTry={setTried} />
      </Disclosure>
      <Missing organisation={organisation} now={now} fact={fact} onTry={setTried} />
      {tried === answers ? null : (
        <>
          <Moved organisation={organisation} own={own} now={now} />
          <p className="actions">
            <button type="button" className="ds-button" data-variant="secondary" onClick={() => turn(answers)}>
              {t('change.reset')}
            </button>
          </p>
        </>
      )}
    </section>
  )
}

interface ReadyProps {
  readonly told: ToldCase
  readonly tried: Answers
  readonly onTry: (answers: Answers) => void
}

/** What is known to make the answer milder or stricter. The room guesses, and then sees what comes of it. */
function Ready({ told: { ways, turns, answers }, tried, onTry }: ReadyProps) {
  const langOf = useLangOf()
  const question = useWayQuestion()
  const [turned] = useState(() => turns.map((turn) => withAnswer(answers, turn.question.fact, [turn.option.id], turn.question.multiple)))
  return (
    <ul className="ready-changes">
      {ways.map((way) => (
        <Attempt key={way.changes.map(({ id }) => id).join(' ')} isTried={tried === way.answers} onTry={() => onTry(way.answers)}>
          <ContentText>{question(way)}</ContentText>
        </Attempt>
      ))}
      {turns.map(({ question, option }, place) => {
        const to = turned[place] ?? answers
        return (
          <Attempt key={question.fact} isTried={tried === to} onTry={() => onTry(to)}>
            <span lang={langOf(question)}>
              <ContentText>{question.question}</ContentText>{' '}
              <strong>
                <ContentText>{option.label}</ContentText>
              </strong>
            </span>
          </Attempt>
        )
      })}
    </ul>
  )
}

interface AttemptProps {
  readonly isTried: boolean
  readonly onTry: () => void
  readonly children: ReactNode
}

function Attempt({ isTried, onTry, children }: AttemptProps) {
  const { t } = useTexts('workshop')
  return (
    <li>
      <button type="button" className="ds-button" data-variant="secondary" aria-pressed={isTried} onClick={onTry}>
        <span className="ds-sr-only">{t('change.try')}: </span>
        {children}
      </button>
    </li>
  )
}

interface AnyAnswerProps {
  readonly organisation: Organisation
  readonly now: Case
  /** The question that is chosen; empty where none is. */
  readonly fact: string
  readonly onFact: (fact: string) => void
  readonly onTry: (answers: Answers) => void
}

/** Another answer to any of the case's questions. */
function AnyAnswer({ organisation, now, fact, onFact, onTry }: AnyAnswerProps) {
  const { t } = useTexts('workshop')
  const langOf = useLangOf()
  const asked = questionsOf(organisation).filter((question) => now.evaluation.asked.some((each) => each.fact === question.fact))
  const chosen = asked.find((question) => question.fact === fact)
  return (
    <>
      <div className="ds-field">
        <label htmlFor="andra-fraga">{t('change.question')}</label>
        <select className="ds-input" id="andra-fraga" value={fact} onChange={(event) => onFact(event.currentTarget.value)}>
          <option value="">{t('change.pick')}</option>
          {asked.map((question) => (
            <option key={question.fact} value={question.fact} lang={langOf(question)}>
              {question.question}
            </option>
          ))}
        </select>
      </div>
      {chosen === undefined ? null : <Field now={now} question={chosen} onTry={onTry} />}
    </>
  )
}

/** What the answer that is tried makes the guide ask. */
function Missing({ organisation, now, fact, onTry }: Omit<AnyAnswerProps, 'onFact'>) {
  const { t } = useTexts('workshop')
  const missing = questionsOf(organisation).filter((question) => now.evaluation.missing.includes(question.fact) && question.fact !== fact)
  if (missing.length === 0) return null
  return (
    <>
      <p>{t('change.asks')}</p>
      {missing.map((question) => (
        <Field key={question.fact} now={now} question={question} onTry={onTry} />
      ))}
    </>
  )
}

interface FieldProps extends Pick<AnyAnswerProps, 'now' | 'onTry'> {
  readonly question: Question
}

function Field({ now, question, onTry }: FieldProps) {
  const langOf = useLangOf()
  return (
    <QuestionField
      question={question}
      chosen={now.evaluation.asked.find((each) => each.fact === question.fact)?.chosen ?? []}
      error={undefined}
      lang={langOf(question)}
      onChange={(options) => onTry(withAnswer(now.answers, question.fact, options, question.multiple))}
    />
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
