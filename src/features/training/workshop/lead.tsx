import { useTexts } from '../../../shared/texts/index.ts'
import { useRef, useState } from 'react'
import { beginRun, moveTo, reveal } from './workshop-run.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { LeadBar } from './lead-bar.tsx'
import { LeadTools } from './lead-tools.tsx'
import { LeadCase } from './lead-case.tsx'
import { LedElsewhere } from './led-elsewhere.tsx'
import { Lobby } from './lobby.tsx'
import type { WorkshopProps } from './open-workshop.ts'
import { Summary } from './summary.tsx'
import { useRun } from './use-run.ts'

interface LeadProps extends WorkshopProps {
  readonly onLeave: () => void
}

/** The trainer's screen, for a whole room to read: lobby, one case at a time, summary. Only in the browser. */
export function Lead({ organisation, workshop, onLeave }: LeadProps) {
  const { t } = useTexts('workshop')
  const region = useRef<HTMLElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const [hasKeys, setKeys] = useState(true)
  const { run, isStored, leader, change, lead, remove } = useRun({ organisation, workshop })
  const isHere = leader === 'here'
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
  const isOpen = current === undefined || run?.revealed.includes(current.index) === true
  const show = (): void => {
    if (run !== null && !isOpen) change(reveal(run, current.index))
  }
  const shared = { organisation, workshop, onChange: change }
  return (
    <section className="present" ref={region} aria-label={t('run.label')}>
      {isStored ? null : (
        <Notice kind="warning" live>
          <p>{t('run.unkept')}</p>
        </Notice>
      )}
      {isHere ? null : <LedElsewhere leader={leader} stage={stage} onLead={lead} onLeave={onLeave} />}
      {run === null && isHere ? <Lobby organisation={organisation} workshop={workshop} onStart={start} onLeave={onLeave} /> : null}
      {run !== null && isHere ? (
        <LeadBar {...shared} run={run} position={position} isOpen={isOpen} hasKeys={hasKeys} onGo={go} onReveal={show} />
      ) : null}
      {run === null ? null : (
        // Hidden and not gone, so that nothing that is half written there is lost.
        <div ref={stage} hidden={!isHere}>
          {current === undefined ? (
            <Summary
              {...shared}
              run={run}
              onRemove={() => {
                remove()
                onLeave()
              }}
            />
          ) : (
            <LeadCase key={current.index} {...shared} current={current} run={run} hasKeys={hasKeys && isHere} />
          )}
        </div>
      )}
      {run !== null && isHere ? (
        <LeadTools {...shared} position={position} region={region} hasKeys={hasKeys} onKeys={setKeys} onGo={go} onLeave={onLeave} />
      ) : null}
    </section>
  )
}
