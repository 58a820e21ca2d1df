import { useEffect, useState } from 'react'
import { watchMemory } from '../../../shared/memory/memory.ts'
import { useLeaveQuestion } from '../../../shared/ui/use-leave-question.ts'
import type { WorkshopRun } from './workshop-run.ts'
import { findRun, type Leader, leaderOf, runs } from './workshop-store.ts'
import type { WorkshopProps } from './open-workshop.ts'

/**
 * What has happened in a workshop. It is stored in the browser from the moment when the trainer starts it. The tab that was told last to
 * lead it does so; in any other tab nothing more can be done to it before `lead` is called there.
 */
export function useRun({ organisation: { id: organisation }, workshop: { link } }: WorkshopProps) {
  const name = { organisation, link }
  const [tab] = useState(newToken)
  const [run, setRun] = useState(() => findRun(runs, name))
  const [isStored, setStored] = useState(true)
  const [leader, setLeader] = useState<Leader>('here')
  const put = (next: WorkshopRun): void => {
    const now = { ...next, leader: tab }
    setRun(now)
    setStored(runs.put(now))
  }
  /** A tab that was asleep has not heard of the others: what is stored is looked at before anything is put there. */
  const change = (next: WorkshopRun): void => {
    const found = leaderOf(findRun(runs, name), run, tab)
    if (found === 'here') put({ ...next, updated: new Date().toISOString() })
    else setLeader(found)
  }
  const lead = (): void => {
    const known = findRun(runs, name) ?? run
    if (known !== null) put(known)
    setLeader('here')
  }
  const remove = (): void => runs.remove(name)
  useEffect(() => {
    lead()
    // Once: who goes on with a workshop here leads it here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  useEffect(
    () =>
      watchMemory((happening) => {
        if (happening === 'elsewhere') setLeader(leaderOf(findRun(runs, { organisation, link }), run, tab))
      }),
    [organisation, link, run, tab],
  )
  useLeaveQuestion(!isStored)
  return { run, isStored, leader, change, lead, remove }
}

function newToken(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-')
}
