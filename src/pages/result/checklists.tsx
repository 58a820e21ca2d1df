import { useTranslation } from '../../i18n/index.ts'
import { useSession, useSessionState } from '../../session/use-session.ts'
import { useLangOf } from '../../ui/language.ts'
import { Words } from '../../ui/words.tsx'
import { everything, tickOf, type Told, type ToldFinding } from '../../export/told.ts'
import { SectionHeading } from './section-heading.tsx'

type Moment = 'before' | 'during' | 'after'

/**
 * What to do, as checklists. Where the answer is no, or that something else applies, only what leads on from there is told first;
 * the rest would read as leave to begin, and comes under a heading of its own.
 */
export function Checklists({ told, organisation }: { readonly told: Told; readonly organisation: string | null }) {
  const { t } = useTranslation()
  if (told.mayBegin) {
    const all = everything(told)
    return (
      <>
        <Checklist heading={t('result.doFirst')} findings={all} moment="before" ticksOf={organisation} />
        <Checklist heading={t('result.during')} findings={all} moment="during" />
        <Checklist heading={t('result.afterwards')} findings={all} moment="after" />
      </>
    )
  }
  const later = [...told.others, ...told.information, ...told.standing]
  return (
    <>
      <Checklist heading={t('result.doInstead')} findings={told.deciding} moment="before" ticksOf={organisation} />
      <Checklist heading={t('result.afterwards')} findings={told.deciding} moment="after" />
      <LaterSteps heading={t('result.ifSolved')} findings={later} />
    </>
  )
}

interface ChecklistProps {
  readonly heading: string
  readonly findings: readonly ToldFinding[]
  readonly moment: Moment
  /** Organisation whose items can be ticked; null where they can only be read. */
  readonly ticksOf?: string | null
}

function Checklist({ heading, findings, moment, ticksOf = null }: ChecklistProps) {
  if (findings.every(({ finding }) => finding[moment].length === 0)) return null
  return (
    <section>
      <SectionHeading id={moment}>{heading}</SectionHeading>
      {ticksOf === null ? (
        <Items findings={findings} moments={[moment]} />
      ) : (
        <TickableItems findings={findings} moment={moment} organisation={ticksOf} />
      )}
    </section>
  )
}

function LaterSteps({ heading, findings }: { readonly heading: string; readonly findings: readonly ToldFinding[] }) {
  const moments: readonly Moment[] = ['before', 'during', 'after']
  if (findings.every(({ finding }) => moments.every((moment) => finding[moment].length === 0))) return null
  return (
    <details className="disclosure">
      <summary>{heading}</summary>
      <div className="disclosure-content">
        <Items findings={findings} moments={moments} />
      </div>
    </details>
  )
}

const NONE: readonly string[] = []

interface TickableItemsProps {
  readonly findings: readonly ToldFinding[]
  readonly moment: Moment
  readonly organisation: string
}

/** Items to tick off. The tab remembers them, and they come along on paper. */
function TickableItems({ findings, moment, organisation }: TickableItemsProps) {
  const langOf = useLangOf()
  const session = useSession()
  const done = useSessionState((state) => state.ticks[organisation] ?? NONE)
  return (
    <ul className="tick-list">
      {findings.flatMap(({ finding }) =>
        finding[moment].map((item, index) => {
          const key = tickOf(finding.id, moment, index)
          return (
            <li key={key} lang={langOf(finding)}>
              <label className="tick">
                <input
                  type="checkbox"
                  className="ds-input"
                  checked={done.includes(key)}
                  onChange={(event) => session.tick(organisation, key, event.currentTarget.checked)}
                />
                <span>
                  <Words>{item}</Words>
                </span>
              </label>
            </li>
          )
        }),
      )}
    </ul>
  )
}

function Items({ findings, moments }: { readonly findings: readonly ToldFinding[]; readonly moments: readonly Moment[] }) {
  const langOf = useLangOf()
  return (
    <ul className="checklist">
      {moments.flatMap((moment) =>
        findings.flatMap(({ finding }) =>
          finding[moment].map((item) => (
            <li key={`${finding.id}-${item}`} lang={langOf(finding)}>
              <Words>{item}</Words>
            </li>
          )),
        ),
      )}
    </ul>
  )
}
