import { useTexts } from '../texts/index.ts'
import { type ReactNode, useId } from 'react'
import type { Change, Question } from '../../schema/model.ts'
import type { OutcomeId } from '../../schema/outcomes.ts'
import { useLangOf, useLanguage } from './language.ts'
import { Quoted } from './quoted.tsx'
import { ContentText } from './content-text.tsx'

type ToldAction = Pick<Change, 'id' | 'action' | 'note' | 'lang'>

interface Way {
  readonly changes: readonly ToldAction[]
  readonly outcome: OutcomeId
  readonly certain: boolean
}

interface ChangeWayProps {
  readonly way: Way & { readonly asks: readonly Question[] }
  /** What the answers lead to as they are. */
  readonly from: OutcomeId
  /** What to know before one counts on it, and what is asked then, are told elsewhere. */
  readonly isShort?: boolean
  /** Something to do with it; is told the id of the sentence, so that it can be named. */
  readonly children?: (sentence: string) => ReactNode
}

/** One way to a milder outcome, as an item of a list: what to do and what comes of it, and what it hangs on. */
export function ChangeWay({ way, from, isShort = false, children }: ChangeWayProps) {
  const id = useId()
  const sentence = useWaySentence()
  return (
    <li className="change-way">
      <p className="change-sentence" id={id}>
        <ContentText>{sentence(way, from)}</ContentText>
      </p>
      {isShort ? null : <WayNotes {...way} />}
      {children?.(id)}
    </li>
  )
}

/** What to know before one counts on a way, and what is asked then. */
export function WayNotes({ changes, asks }: Pick<ChangeWayProps['way'], 'changes' | 'asks'>) {
  const { t } = useTexts('pages')
  const langOf = useLangOf()
  return (
    <>
      {changes.map((change) =>
        change.note === null ? null : (
          <p key={change.id} className="change-note" lang={langOf(change)}>
            <ContentText>{change.note}</ContentText>
          </p>
        ),
      )}
      {asks.length === 0 ? null : (
        <p className="change-note">
          {t('change.asks')}{' '}
          {asks.map((question, index) => (
            <span key={question.fact} lang={langOf(question)}>
              {index > 0 ? ' ' : ''}
              <Quoted>{question.question}</Quoted>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** Tells a way in one sentence: what the person does, and which outcome takes the place of which. */
export function useWaySentence(): (way: Way, from: OutcomeId) => string {
  const { t } = useTexts('pages')
  const language = useLanguage()
  return ({ changes, outcome, certain }, from) => {
    const to = t(`outcome.${outcome}`)
    return t(certain ? 'change.becomes' : 'change.may', { action: joinActions(changes, language), to, from: t(`outcome.${from}`) })
  }
}

/** What the person would do, for those who are to guess what comes of it. */
export function useWayQuestion(): (way: Pick<Way, 'changes'>) => string {
  const { t } = useTexts('pages')
  const language = useLanguage()
  return ({ changes }) => t('change.guess', { action: joinActions(changes, language) })
}

/** Several actions as the beginning of one sentence in Swedish, and as what follows the first words of one in English. */
function joinActions(changes: readonly ToldAction[], language: string): string {
  const isFirst = (index: number): boolean => index === 0 && language === 'sv'
  const actions = changes.map(({ action }, index) =>
    isFirst(index) ? action : action.slice(0, 1).toLocaleLowerCase(language) + action.slice(1),
  )
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(actions)
}
