import { useEffect, useRef, useState } from 'react'
import { useWorkshopTexts } from '../../i18n/workshop.ts'
import { beginRun, moveTo, type WorkshopRun } from '../../session/workshop-run.ts'
import { isSame } from '../../session/workshop-store.ts'
import { Notice } from '../../ui/notice.tsx'
import { LeadBar } from './lead-bar.tsx'
import { LeadCase } from './lead-case.tsx'
import { Lobby } from './lobby.tsx'
import type { OpenWorkshop, WorkshopProps } from './open-workshop.ts'
import { runs } from './stores.ts'
import { Summary } from './summary.tsx'

interface LeadProps extends WorkshopProps {
  readonly onLeave: () => void
}

/** The trainer's screen, for a whole room to read: lobby, one case at a time, summary. Only in the browser. */
export function Lead({ organisation, workshop, onLeave }: LeadProps) {
  const { t } = useWorkshopTexts()
  const region = useRef<HTMLElement>(null)
  const [hasKeys, setKeys] = useState(true)
  const { run, isKept, change, remove } = useRun(organisation.id, workshop)
  const { cases } = workshop
  const position = run === null ? -1 : Math.min(run.position, cases.length)
  const go = (to: number): void => {
    if (run === null || to < 0 || to > cases.length || to === position) return
    change(moveTo(run, to, cases[to]?.minutes ?? 0))
  }
  const start = (): void => {
    const begun = beginRun(organisation.id, workshop.link, workshop.session.title, new Date())
    change(moveTo(begun, 0, cases[0]?.minutes ?? 0))
  }
  const current = cases[position]
  return (
    <section className="present" ref={region} aria-label={t('run.label')}>
      {isKept ? null : (
        <Notice kind="warning" live>
          <p>{t('run.unkept')}</p>
        </Notice>
      )}
      {run === null ? (
        <Lobby organisation={organisation} workshop={workshop} onStart={start} onLeave={onLeave} />
      ) : (
        <>
          <LeadBar
            organisation={organisation}
            workshop={workshop}
            run={run}
            position={position}
            region={region}
            hasKeys={hasKeys}
            onKeys={setKeys}
            onChange={change}
            onGo={go}
            onLeave={onLeave}
          />
          {current === undefined ? (
            <Summary
              organisation={organisation}
              workshop={workshop}
              run={run}
              onChange={change}
              onRemove={() => {
                remove()
                onLeave()
              }}
            />
          ) : (
            <LeadCase
              key={current.index}
              organisation={organisation}
              workshop={workshop}
              current={current}
              run={run}
              hasKeys={hasKeys}
              onChange={change}
            />
          )}
        </>
      )}
    </section>
  )
}

/** What has happened in a workshop. It is kept in the browser from the moment when the trainer starts it. */
function useRun(organisation: string, { link }: OpenWorkshop) {
  const [run, setRun] = useState(() => runs.read().runs.find((own) => isSame(own, { organisation, link })) ?? null)
  const [isKept, setKept] = useState(true)
  const change = (next: WorkshopRun): void => {
    const now = { ...next, updated: new Date().toISOString() }
    setRun(now)
    setKept(runs.put(now))
  }
  const remove = (): void => runs.remove({ organisation, link })
  useEffect(() => {
    if (isKept) return undefined
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isKept])
  return { run, isKept, change, remove }
}
