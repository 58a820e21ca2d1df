import { useState } from 'react'
import type { Organisation, Renames } from '../../../schema/model.ts'
import { OWN_CASES, type OwnCase } from '../../../shared/session/own-cases.ts'
import { renamed } from '../../../shared/session/share.ts'
import { useKept } from '../../../shared/session/use-kept.ts'
import type { WorkshopSession } from '../workshop-link.ts'
import { takeApart } from './draft.ts'

/**
 * The trainer's own cases: those of the link that is composed from and those that are written here live as long as the page, the others
 * are kept in the browser. Nothing is stored before `put` is told to.
 */
export function useOwnCases(organisation: Organisation, renames: Renames, begin: WorkshopSession | null) {
  const { cases, problems, change } = useKept(OWN_CASES)
  const kept = cases.filter((own) => renamed(renames.organisations, own.organisation) === organisation.id)
  const [first] = useState(() => takeApart(begin ?? { title: '', items: [] }, kept, renames.scenarios[organisation.id] ?? {}))
  const [others, setOthers] = useState(first.own)
  const isKept = (id: string | null): boolean => kept.some((own) => own.id === id)
  const without = (list: readonly OwnCase[], id: string): readonly OwnCase[] => list.filter((own) => own.id !== id)
  /** False where it was to be kept and the browser refuses. */
  const put = (own: OwnCase, keep: boolean): boolean => {
    const isDone = keep ? change((all) => [own, ...without(all, own.id)], '') : !isKept(own.id) || change((all) => without(all, own.id), '')
    setOthers(keep && isDone ? without(others, own.id) : [own, ...without(others, own.id)])
    return isDone
  }
  const remove = (id: string): void => {
    setOthers(without(others, id))
    if (isKept(id)) change((all) => without(all, id), '')
  }
  return { own: [...others, ...kept], picked: first.picked, isUnread: problems.length > 0, isKept, put, remove }
}
