import { useEffect, useState } from 'react'
import { WORKSHOPS_KEY } from '../../../shared/session/clear-saved.ts'
import type { WorkshopRun } from './workshop-run.ts'
import { findRun, type Leader, leaderOf } from './workshop-store.ts'
import type { WorkshopProps } from './open-workshop.ts'
import { runs } from './stores.ts'

/**
 * What has happened in a workshop. It is kept in the browser from the moment when the trainer starts it. The tab that was told last to
 * lead it does so; in any other tab nothing more can be done to it before `lead` is called there.
 */
export function useRun({ organisation: { id: organisation }, workshop: { link } }: WorkshopProps) {
  const name = { organisation, link }
  const [tab] = useState(newToken)
  const [run, setRun] = useState(() => findRun(runs, name))
  const [isKept, setKept] = useState(true)
  const [leader, setLeader] = useState<Leader>('here')
  const put = (next: WorkshopRun): void => {
    const now = { ...next, leader: tab }
    setRun(now)
    setKept(runs.put(now))
  }
  /** A tab that was asleep has not heard of the others: what is kept is looked at before anything is put there. */
  const change = (next: WorkshopRun): void => {
    const found = leaderOf(findRun(runs, name), run, tab)
    if (found === 'here') put({ ...next, updated: new Date().toISOString() })
    else setLeader(found)
  }
  const lead = (): void => {
    const kept = findRun(runs, name) ?? run
    if (kept !== null) put(kept)
    setLeader('here')
  }
  const remove = (): void => runs.remove(name)
  useEffect(() => {
    lead()
    // Once: who goes on with a workshop here leads it here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  useEffect(() => {
    const look = ({ key }: StorageEvent): void => {
      if (key === WORKSHOPS_KEY || key === null) setLeader(leaderOf(findRun(runs, { organisation, link }), run, tab))
    }
    window.addEventListener('storage', look)
    return () => window.removeEventListener('storage', look)
  }, [organisation, link, run, tab])
  useEffect(() => {
    if (isKept) return undefined
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isKept])
  return { run, isKept, leader, change, lead, remove }
}

function newToken(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-')
}
