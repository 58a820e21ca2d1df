import { useTexts } from '../../../shared/texts/index.ts'
import { useMemo, useState } from 'react'
import type { Organisation, Renames, Scenario } from '../../../schema/model.ts'
import type { OwnCase } from '../../../shared/session/own-cases.ts'
import { migrateAnswers } from '../../../shared/session/share.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { MOST_CASES, type WorkshopSession } from '../workshop-link.ts'
import { type Choice, choiceOf, type Chosen, MINUTES, ownChoiceOf } from './programme.ts'
import { useOwnCases } from './use-own-cases.ts'

/** The cases that can be chosen for a workshop and those that are, with what was done last in words. `begin` is a session to begin with. */
export function useComposed(organisation: Organisation, scenarios: readonly Scenario[], renames: Renames, begin: WorkshopSession | null) {
  const { t } = useTexts('workshop')
  const language = useLanguage()
  const { own: cases, picked: first, isUnread, isSaved, put, remove: forget } = useOwnCases(organisation, renames, begin)
  const own = cases.map((each) => ({
    own: { ...each, answers: migrateAnswers(renames, each.answers) },
    choice: ownChoiceOf(organisation, each, renames, language),
    isSaved: isSaved(each.id),
  }))
  const published = useMemo(() => scenarios.map(choiceOf), [scenarios])
  const choices = [...own.flatMap(({ choice }) => choice ?? []), ...published]
  const [picked, setPicked] = useState(first)
  const [status, setStatus] = useState('')
  const chosen = picked.flatMap(({ id, minutes }) => choices.filter((choice) => choice.id === id).map((choice) => ({ choice, minutes })))
  const change = (next: readonly Chosen[], message: string): void => {
    setPicked(next.map(({ choice, minutes }) => ({ id: choice.id, minutes })))
    setStatus(message)
  }
  const add = (id: string, title: string): void => {
    if (chosen.length >= MOST_CASES) return setStatus(t('compose.full', { limit: MOST_CASES }))
    setPicked([...picked, { id, minutes: String(MINUTES) }])
    setStatus(t('compose.added', { title, number: chosen.length + 1 }))
  }
  const drop = (id: string, title: string): void => {
    setPicked(picked.filter((each) => each.id !== id))
    setStatus(t('compose.removed', { title }))
  }
  const isPicked = (id: string): boolean => picked.some((each) => each.id === id)
  const toggle = ({ id, title }: Choice): void => (isPicked(id) ? drop : add)(id, title)
  const save = (each: OwnCase, keep: boolean): void => {
    const isDone = put(each, keep)
    if (isPicked(each.id)) setStatus(t('own.changed', { title: each.title }))
    else add(each.id, each.title)
    if (!isDone) setStatus(t('own.failed'))
  }
  const remove = ({ id, title }: OwnCase): void => {
    forget(id)
    drop(id, title)
  }
  return { published, own, isUnread, chosen, picked: picked.map(({ id }) => id), status, change, toggle, save, remove }
}
