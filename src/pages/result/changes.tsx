import { useMemo } from 'react'
import { type Counterfactual, whatWouldChange } from '../../engine/index.ts'
import { useKeepTexts } from '../../i18n/keep.ts'
import type { Answers } from '../../schema/answers.ts'
import type { Change, Organisation } from '../../schema/model.ts'
import { useLangOf, useLanguage } from '../../ui/language.ts'

interface ChangesProps {
  readonly organisation: Organisation
  readonly answers: Answers
  readonly onTry: (answers: Answers) => void
}

/** What the person can do so that the outcome becomes milder: at most three ways, the easiest first. Nothing where there is none. */
export function Changes({ organisation, answers, onTry }: ChangesProps) {
  const { t } = useKeepTexts()
  const found = useMemo(() => whatWouldChange(organisation, answers, organisation.changes), [organisation, answers])
  if (found.length === 0) return null
  return (
    <section className="screen-only">
      <h2 className="ds-heading section-heading">{t('change.heading')}</h2>
      <ul className="change-list">
        {found.map((counterfactual) => (
          <Way key={counterfactual.changes.join(' ')} organisation={organisation} counterfactual={counterfactual} onTry={onTry} />
        ))}
      </ul>
    </section>
  )
}

interface WayProps {
  readonly organisation: Organisation
  readonly counterfactual: Counterfactual
  readonly onTry: (answers: Answers) => void
}

function Way({ organisation, counterfactual, onTry }: WayProps) {
  const { t } = useKeepTexts()
  const langOf = useLangOf()
  const language = useLanguage()
  const changes = organisation.changes.filter((change) => counterfactual.changes.includes(change.id))
  const { outcome, certain, asks } = counterfactual
  const questions = organisation.steps.flatMap((step) => step.questions).filter((question) => asks.includes(question.fact))
  const action = joinActions(changes, language)
  return (
    <li className="change-way">
      <p className="change-sentence">{t(certain ? `change.becomes.${outcome}` : `change.may.${outcome}`, { action })}</p>
      {changes.map((change) =>
        change.note === null ? null : (
          <p key={change.id} className="change-note" lang={langOf(change)}>
            {change.note}
          </p>
        ),
      )}
      {questions.length === 0 ? null : (
        <p className="change-note">
          {t('change.asks')}{' '}
          {questions.map((question, index) => (
            <span key={question.fact} lang={langOf(question)}>
              {index > 0 ? ' ' : ''}”{question.question}”
            </span>
          ))}
        </p>
      )}
      <button type="button" className="ds-button" data-variant="secondary" onClick={() => onTry(counterfactual.answers)}>
        {t('change.try')}
        <span className="ds-sr-only">: {action}</span>
      </button>
    </li>
  )
}

/** Several actions as the beginning of one sentence. */
function joinActions(changes: readonly Change[], language: string): string {
  const actions = changes.map(({ action }, index) =>
    index === 0 ? action : action.slice(0, 1).toLocaleLowerCase(language) + action.slice(1),
  )
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(actions)
}
