import { useTexts } from '../../../shared/texts/index.ts'
import { type ReactNode, useState } from 'react'
import { filterCases, NO_FILTER } from '../../../shared/session/practice.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import type { Choice } from './programme.ts'

interface ChoicesProps {
  readonly choices: readonly Choice[]
  /** Ids of those that are chosen. */
  readonly chosen: readonly string[]
  readonly showsAnswers: boolean
  readonly onShowAnswers: (shows: boolean) => void
  readonly onToggle: (choice: Choice) => void
}

/** The organisation's cases that can be chosen. */
export function Choices({ choices, chosen, showsAnswers, onShowAnswers, onToggle }: ChoicesProps) {
  const { t } = useTexts('workshop')
  const [words, setWords] = useState('')
  const found = filterCases(choices, { ...NO_FILTER, words })
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('compose.choose')}</h2>
      <div className="ds-field">
        <label htmlFor="workshop-sok">{t('compose.find')}</label>
        <input
          className="ds-input"
          id="workshop-sok"
          type="search"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <AnswersTick showsAnswers={showsAnswers} onShowAnswers={onShowAnswers} />
      <p role="status">{words === '' ? '' : t('compose.found', { count: found.length })}</p>
      <ul className="choices">
        {found.map((choice) => (
          <ChoiceItem
            key={choice.id}
            choice={choice}
            isChosen={chosen.includes(choice.id)}
            showsAnswer={showsAnswers}
            onToggle={() => onToggle(choice)}
          />
        ))}
      </ul>
    </section>
  )
}

/** Whoever sets up may want to decide on the cases herself first. */
function AnswersTick({ showsAnswers, onShowAnswers }: Pick<ChoicesProps, 'showsAnswers' | 'onShowAnswers'>) {
  const { t } = useTexts('workshop')
  return (
    <label className="tick">
      <input className="ds-input" type="checkbox" checked={showsAnswers} onChange={(event) => onShowAnswers(event.currentTarget.checked)} />
      <span>{t('compose.answers')}</span>
    </label>
  )
}

interface ChoiceItemProps {
  readonly choice: Choice
  readonly isChosen: boolean
  readonly showsAnswer: boolean
  readonly onToggle: () => void
  readonly children?: ReactNode
}

/** A case to choose or not, with its outcome where that is asked for. */
export function ChoiceItem({ choice, isChosen, showsAnswer, onToggle, children }: ChoiceItemProps) {
  const { t: keep } = useTexts('pages')
  const lang = useLangOf()(choice)
  return (
    <li>
      <label className="tick">
        <input className="ds-input" type="checkbox" aria-describedby={`om-${choice.id}`} checked={isChosen} onChange={onToggle} />
        <span lang={lang}>
          <ContentText>{choice.title}</ContentText>
        </span>
      </label>
      <p className="option-help" id={`om-${choice.id}`}>
        {choice.person === '' ? null : (
          <>
            <span lang={lang}>
              <ContentText>{choice.person}</ContentText>
            </span>
            {showsAnswer ? ' · ' : null}
          </>
        )}
        {showsAnswer ? keep(`outcome.${choice.outcome}`) : null}
      </p>
      {children}
    </li>
  )
}
