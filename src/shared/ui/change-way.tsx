import { useTexts } from '../texts/index.ts'
import { type ReactNode } from 'react'
import type { Change, Question } from '../../schema/model.ts'
import type { OutcomeId } from '../../schema/outcomes.ts'
import { useLangOf, useLanguage } from './language.ts'
import { Quoted } from './quoted.tsx'
import { ContentText } from './content-text.tsx'

interface ChangeWayProps {
  readonly way: {
    readonly changes: readonly Change[]
    readonly outcome: OutcomeId
    readonly certain: boolean
    readonly asks: readonly Question[]
  }
  /** Something to do with it; is told the action, so that it can be named. */
  readonly children?: (action: string) => ReactNode
}

/** One way to a milder outcome, as an item of a list: what to do, what comes of it, and what it hangs on. */
export function ChangeWay({ way, children }: ChangeWayProps) {
  const { t } = useTexts('pages')
  const langOf = useLangOf()
  const language = useLanguage()
  const action = joinActions(way.changes, language)
  return (
    <li className="change-way">
      <p className="change-sentence">
        <ContentText>{t(way.certain ? `change.becomes.${way.outcome}` : `change.may.${way.outcome}`, { action })}</ContentText>
      </p>
      {way.changes.map((change) =>
        change.note === null ? null : (
          <p key={change.id} className="change-note" lang={langOf(change)}>
            <ContentText>{change.note}</ContentText>
          </p>
        ),
      )}
      {way.asks.length === 0 ? null : (
        <p className="change-note">
          {t('change.asks')}{' '}
          {way.asks.map((question, index) => (
            <span key={question.fact} lang={langOf(question)}>
              {index > 0 ? ' ' : ''}
              <Quoted>{question.question}</Quoted>
            </span>
          ))}
        </p>
      )}
      {children?.(action)}
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
