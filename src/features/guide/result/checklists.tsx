import { useTranslation } from '../../../shared/texts/index.ts'
import { useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { everything, type Told, type ToldAction, type ToldFinding } from '../../../shared/told/told.ts'
import { type ActionMoment, type Doer, MOMENTS } from '../../../schema/actions.ts'
import type { Finding } from '../../../schema/model.ts'
import { SectionHeading } from './section-heading.tsx'

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
        <OfOthers findings={all} />
      </>
    )
  }
  const later = [...told.others, ...told.information, ...told.standing]
  return (
    <>
      <Checklist heading={t('result.doInstead')} findings={told.deciding} moment="before" ticksOf={organisation} />
      <Checklist heading={t('result.afterwards')} findings={told.deciding} moment="after" />
      <OfOthers findings={told.deciding} />
      <LaterSteps heading={t('result.ifSolved')} findings={later} />
    </>
  )
}

interface ChecklistProps {
  readonly heading: string
  readonly findings: readonly ToldFinding[]
  readonly moment: ActionMoment
  /** Organisation whose items can be ticked; null where they can only be read. */
  readonly ticksOf?: string | null
}

function Checklist({ heading, findings, moment, ticksOf = null }: ChecklistProps) {
  const items = itemsOf(findings, [moment], 'du')
  if (items.length === 0) return null
  return (
    <section>
      <SectionHeading id={moment}>{heading}</SectionHeading>
      {ticksOf === null ? <Items items={items} /> : <TickableItems items={items} organisation={ticksOf} />}
    </section>
  )
}

function LaterSteps({ heading, findings }: { readonly heading: string; readonly findings: readonly ToldFinding[] }) {
  const items = itemsOf(findings, MOMENTS, 'du')
  if (items.length === 0) return null
  return (
    <details className="disclosure">
      <summary>{heading}</summary>
      <div className="disclosure-content">
        <Items items={items} />
      </div>
    </details>
  )
}

/** What is not the person's own to do, told as such and without boxes. */
function OfOthers({ findings }: { readonly findings: readonly ToldFinding[] }) {
  const { t } = useTranslation()
  const groups = [
    { id: 'chefens', heading: t('result.ofManager'), items: itemsOf(findings, MOMENTS, 'chef') },
    { id: 'verksamhetens', heading: t('result.ofOrganisation'), items: itemsOf(findings, MOMENTS, 'verksamhet') },
  ]
  return groups.map(({ id, heading, items }) =>
    items.length === 0 ? null : (
      <section key={id}>
        <SectionHeading id={id}>{heading}</SectionHeading>
        <Items items={items} />
      </section>
    ),
  )
}

interface Item {
  readonly finding: Finding
  readonly action: ToldAction
}

/** What to do, moment by moment, and in each in the order of the findings. */
function itemsOf(findings: readonly ToldFinding[], moments: readonly ActionMoment[], who: Doer): readonly Item[] {
  const all = findings.flatMap(({ finding, actions }) => actions.map((action) => ({ finding, action })))
  return moments.flatMap((moment) => all.filter(({ action }) => action.moment === moment && action.who === who))
}

const NONE: readonly string[] = []

/** Items to tick off. The tab remembers them, and they come along on paper. */
function TickableItems({ items, organisation }: { readonly items: readonly Item[]; readonly organisation: string }) {
  const session = useSession()
  const done = useSessionState((state) => state.ticks[organisation] ?? NONE)
  return (
    <ul className="tick-list">
      {items.map(({ finding, action }) => (
        <li key={action.tick}>
          <label className="tick">
            <input
              type="checkbox"
              className="ds-input"
              checked={done.includes(action.tick)}
              onChange={(event) => session.tick(organisation, action.tick, event.currentTarget.checked)}
            />
            <ItemWords finding={finding} action={action} />
          </label>
        </li>
      ))}
    </ul>
  )
}

function Items({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul className="checklist">
      {items.map(({ finding, action }) => (
        <li key={action.tick}>
          <ItemWords finding={finding} action={action} />
        </li>
      ))}
    </ul>
  )
}

/** The words of an item in their language, and the mark in the page's. */
function ItemWords({ finding, action }: Item) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  return (
    <span>
      <span lang={langOf(finding)}>
        <ContentText>{action.text}</ContentText>
      </span>
      {action.ownAdvice ? (
        <>
          {' '}
          <span className="own-advice">{t('result.ownAdvice')}</span>
        </>
      ) : null}
    </span>
  )
}
