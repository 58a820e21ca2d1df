import { useState } from 'react'
import type { Organisation, Renames } from '../../../schema/model.ts'
import { OWN_CASES, type OwnCase } from '../../../shared/session/own-cases.ts'
import { renamed } from '../../../shared/session/share.ts'
import { useStored } from '../../../shared/memory/use-stored.ts'
import type { WorkshopSession } from '../workshop-link.ts'
import { takeApart } from './programme.ts'

/**
 * The trainer's own cases: those of the link that is composed from and those that are written here live as long as the page, the others
 * are saved in the browser. Nothing is stored before `put` is told to.
 */
export function useOwnCases(organisation: Organisation, renames: Renames, begin: WorkshopSession | null) {
  const { value, lost, change } = useStored(OWN_CASES)
  const saved = value.filter((own) => renamed(renames.organisations, own.organisation) === organisation.id)
  const [first] = useState(() => takeApart(begin ?? { title: '', items: [] }, saved, renames.scenarios[organisation.id] ?? {}))
  const [others, setOthers] = useState(first.own)
  const isSaved = (id: string | null): boolean => saved.some((own) => own.id === id)
  const without = (list: readonly OwnCase[], id: string): readonly OwnCase[] => list.filter((own) => own.id !== id)
  /** False where it was to be saved and the browser refuses. */
  const put = (own: OwnCase, save: boolean): boolean => {
    const isDone = save
      ? change((all) => [own, ...without(all, own.id)], '')
      : !isSaved(own.id) || change((all) => without(all, own.id), '')
    setOthers(save && isDone ? without(others, own.id) : [own, ...without(others, own.id)])
    return isDone
  }
  const remove = (id: string): void => {
    setOthers(without(others, id))
    if (isSaved(id)) change((all) => without(all, id), '')
  }
  return { own: [...others, ...saved], picked: first.picked, isUnread: lost.length > 0, isSaved, put, remove }
}
