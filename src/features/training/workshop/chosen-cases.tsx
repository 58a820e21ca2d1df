import { useTexts } from '../../../shared/texts/index.ts'
import { useEffect, useRef, useState } from 'react'
import { LONGEST_MINUTES } from '../workshop-link.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { type Chosen, moved } from './programme.ts'

interface ChosenCasesProps {
  readonly chosen: readonly Chosen[]
  /** The new list, and what has happened to it. */
  readonly onChange: (chosen: readonly Chosen[], told: string) => void
  /** The last one was removed, and the focus with it. */
  readonly onEmpty: () => void
}

/** The chosen cases in their order, to move, to time and to remove with buttons. */
export function ChosenCases({ chosen, onChange, onEmpty }: ChosenCasesProps) {
  const { t } = useTexts('workshop')
  const list = useRef<HTMLOListElement>(null)
  const [focus, setFocus] = useState<{ readonly index: number; readonly buttons: readonly string[] } | null>(null)
  // A row that moves loses the focus in some browsers, and a button at the end of the list cannot hold it.
  useEffect(() => {
    if (focus === null) return
    const row = list.current?.children[focus.index]
    const target = focus.buttons.map((name) => row?.querySelector<HTMLButtonElement>(`[data-does=${name}]:enabled`)).find(Boolean)
    if (target instanceof HTMLElement) target.focus()
    else onEmpty()
    // Only what was just done moves the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focus])
  const move = (from: number, to: number, title: string): void => {
    onChange(moved(chosen, from, to), t('compose.moved', { title, number: to + 1 }))
    setFocus({ index: to, buttons: to < from ? ['up', 'down'] : ['down', 'up'] })
  }
  const remove = (index: number, title: string): void => {
    onChange(chosen.toSpliced(index, 1), t('compose.removed', { title }))
    setFocus({ index: Math.min(index, chosen.length - 2), buttons: ['remove'] })
  }
  if (chosen.length === 0) return null
  return (
    <ol className="chosen-cases" ref={list}>
      {chosen.map((each, index) => (
        <ChosenCase
          key={each.choice.id}
          each={each}
          isFirst={index === 0}
          isLast={index === chosen.length - 1}
          onMove={(by) => move(index, index + by, each.choice.title)}
          onRemove={() => remove(index, each.choice.title)}
          onMinutes={(minutes) => onChange(chosen.with(index, { ...each, minutes }), '')}
        />
      ))}
    </ol>
  )
}

interface ChosenCaseProps {
  readonly each: Chosen
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  readonly onMinutes: (minutes: string) => void
}

function ChosenCase({ each: { choice, minutes }, isFirst, isLast, onMove, onRemove, onMinutes }: ChosenCaseProps) {
  const { t } = useTexts('workshop')
  const langOf = useLangOf()
  const title = (
    <span className="ds-sr-only" lang={langOf(choice)}>
      : <ContentText>{choice.title}</ContentText>
    </span>
  )
  return (
    <li className="chosen-case">
      <span className="chosen-title" lang={langOf(choice)}>
        <ContentText>{choice.title}</ContentText>
      </span>
      <label className="chosen-minutes">
        {t('compose.minutesFor')}
        {title}
        <input
          className="ds-input"
          type="number"
          inputMode="numeric"
          min={1}
          max={LONGEST_MINUTES}
          value={minutes}
          onChange={(event) => onMinutes(event.currentTarget.value)}
        />
      </label>
      <span className="chosen-buttons">
        <button type="button" className="ds-button" data-variant="tertiary" data-does="up" disabled={isFirst} onClick={() => onMove(-1)}>
          {t('compose.up')}
          {title}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" data-does="down" disabled={isLast} onClick={() => onMove(1)}>
          {t('compose.down')}
          {title}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" data-color="danger" data-does="remove" onClick={onRemove}>
          {t('compose.remove')}
          {title}
        </button>
      </span>
    </li>
  )
}
