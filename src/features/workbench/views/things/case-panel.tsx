import { useTexts } from '../../../../shared/texts/index.ts'
import type { Answers } from '../../../../schema/answers.ts'
import { isSettled } from '../../../../engine/index.ts'
import { outcomeById, questionsOf } from '../../../../schema/look-up.ts'
import type { Organisation, Question } from '../../../../schema/model.ts'
import type { Case } from '../../../../shared/session/use-case.ts'
import { withAnswer } from '../../../../shared/session/with-answer.ts'
import { Disclosure } from '../../../../shared/ui/disclosure.tsx'
import { OutcomeIcon } from '../../../../shared/ui/icon.tsx'
import { useLangOf } from '../../../../shared/ui/language.ts'
import { ContentText } from '../../../../shared/ui/content-text.tsx'
import { followCase, useFollowedCase } from '../../state/store.ts'
import type { WholeOrganisation } from '../../state/published.ts'
import { AnswerField } from '../fields/answer-field.tsx'
import { useEvaluated } from './use-evaluated.ts'

interface CasePanelProps {
  readonly whole: WholeOrganisation
  /** Questions that are not to be answered here, since the view varies them. */
  readonly varied?: readonly string[]
}

const OWN = '-'

/** Choosing a case to follow, answering in it, and what becomes of it. */
export function CasePanel({ whole, varied = [] }: CasePanelProps) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const { organisation, scenarios } = whole
  const followed = useFollowedCase(organisation.id)
  const evaluated = useEvaluated(organisation)
  const choose = (value: string): void => {
    const scenario = scenarios.find(({ id }) => id === value)
    if (value === '') followCase(organisation.id, null)
    else followCase(organisation.id, { scenario: scenario?.id ?? null, answers: scenario?.answers ?? {} })
  }
  const answer = (answers: Answers): void => followCase(organisation.id, { scenario: null, answers })
  return (
    <section className="workbench-case" aria-label={t('case.title')}>
      <p className="workbench-field">
        <label htmlFor="fall">{t('case.choose')}</label>
        <select
          id="fall"
          className="ds-input"
          value={followed === null ? '' : (followed.scenario ?? OWN)}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{t('case.none')}</option>
          <option value={OWN}>{t('case.own')}</option>
          <optgroup label={t('case.scenarios')}>
            {scenarios.map((scenario) => (
              <option key={scenario.id} value={scenario.id} lang={langOf(scenario)}>
                {scenario.title} ({scenario.person})
              </option>
            ))}
          </optgroup>
        </select>
      </p>
      <div role="status">{evaluated === null ? null : <CaseOutcome organisation={organisation} evaluated={evaluated} />}</div>
      {evaluated === null ? null : (
        <Disclosure summary={t('case.answers')}>
          <CaseAnswers organisation={organisation} evaluated={evaluated} varied={varied} onAnswer={answer} />
        </Disclosure>
      )}
    </section>
  )
}

function CaseOutcome({ organisation, evaluated: { evaluation } }: { readonly organisation: Organisation; readonly evaluated: Case }) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const { outcome, asked, missing, findings, possible } = evaluation
  const isClear = isSettled(evaluation)
  const words = outcomeById(organisation, outcome.id)
  const count = organisation.findings.length
  return (
    <p className="workbench-outcome" data-outcome={isClear ? outcome.id : 'inget-besked'}>
      {isClear ? <OutcomeIcon outcome={outcome.id} /> : null}
      <span>
        <strong lang={isClear && words !== undefined ? langOf(words) : undefined}>
          {isClear ? (words?.label ?? outcome.id) : t('case.open')}
        </strong>{' '}
        {t('case.counts', {
          asked: asked.length,
          missing: missing.length,
          applies: findings.length,
          possible: possible.length,
          out: count - findings.length - possible.length,
        })}
      </span>
    </p>
  )
}

interface CaseAnswersProps {
  readonly organisation: Organisation
  readonly evaluated: Case
  readonly varied: readonly string[]
  readonly onAnswer: (answers: Answers) => void
}

/** The questions that are asked in the case, in their order; those that are not, or that answer themselves, are told in a sentence. */
function CaseAnswers({ organisation, evaluated: { answers, evaluation }, varied, onAnswer }: CaseAnswersProps) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const questions = questionsOf(organisation)
  const isAsked = ({ fact }: Question): boolean => evaluation.asked.some((asked) => asked.fact === fact)
  const filled = questions.filter(({ fact }) => evaluation.filled.has(fact))
  return (
    <div className="workbench-answers">
      {questions
        .filter(isAsked)
        .map((question) =>
          varied.includes(question.fact) ? null : (
            <AnswerField
              key={question.fact}
              question={question}
              chosen={evaluation.asked.find(({ fact }) => fact === question.fact)?.chosen ?? []}
              onChange={(options) => onAnswer(withAnswer(answers, question.fact, options, question.multiple))}
            />
          ),
        )}
      {filled.map((question) => (
        <p key={question.fact} className="option-help">
          {t('case.filled')}{' '}
          <span lang={langOf(question)}>
            <ContentText>{question.question}</ContentText>
          </span>{' '}
          <strong lang={langOf(question)}>
            {question.options.find(({ id }) => evaluation.known(question.fact)?.includes(id) === true)?.label}
          </strong>
        </p>
      ))}
    </div>
  )
}
