import type { Evaluation } from '../../../engine/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import type { ToDo, ToDoGroup } from '../../../shared/told/besked.ts'
import { useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { corner } from '../../../shared/ui/corner.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { SectionHeading } from './section-heading.tsx'
import type { Unfolded } from './use-unfolded.ts'

/** Brings what a question is written with, which few besked need. */
const AskContact = corner(async () => (await import('./ask-contact.tsx')).AskContact)

interface ToDoNowProps {
  readonly toDo: Unfolded<ToDoGroup>
  /** Organisation whose items can be ticked; null where they can only be read. */
  readonly ticksOf: string | null
  /** The case that contacts can be asked about; null where they are not asked. */
  readonly asks: { readonly organisation: Organisation; readonly evaluation: Evaluation } | null
}

/** What to do first: at most three things, and the rest one click away. */
export function ToDoNow({ toDo: { shown, rest }, ticksOf, asks }: ToDoNowProps) {
  const { t } = useTexts('guide')
  if (shown.length === 0) return null
  const count = rest.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <section>
      <SectionHeading id="gor-nu">{t('besked.now')}</SectionHeading>
      <Groups groups={shown} ticksOf={ticksOf} asks={asks} />
      {rest.length === 0 ? null : (
        <Disclosure summary={t('besked.more', { count })}>
          <Groups groups={rest} before={shown} ticksOf={ticksOf} asks={asks} />
        </Disclosure>
      )}
    </section>
  )
}

interface GroupsProps extends Pick<ToDoNowProps, 'ticksOf' | 'asks'> {
  readonly groups: readonly ToDoGroup[]
  /** Those whose contact can already be asked: the question holds all that is theirs. */
  readonly before?: readonly ToDoGroup[]
}

function Groups({ groups, before = [], ticksOf, asks }: GroupsProps) {
  const { t } = useTexts('guide')
  const langOf = useLangOf()
  return (
    <div className="to-do">
      {groups.map(({ contact, ask, items }, index) => (
        <div key={index}>
          {ask === null || contact === null ? null : (
            <h3 className="ds-heading finding-title" lang={langOf(contact)}>
              <ContentText>{contact.place ? ask : t('besked.ask', { contact: ask })}</ContentText>
            </h3>
          )}
          {ticksOf === null ? <Items items={items} /> : <TickableItems items={items} organisation={ticksOf} />}
          {contact === null || asks === null || before.some((other) => other.contact === contact) ? null : (
            <AskContact {...asks} contact={contact.id} />
          )}
        </div>
      ))}
    </div>
  )
}

const NONE: readonly string[] = []

/** Items to tick off. The tab remembers them, and they come along on paper. */
function TickableItems({ items, organisation }: { readonly items: readonly ToDo[]; readonly organisation: string }) {
  const session = useSession()
  const done = useSessionState((state) => state.ticks[organisation] ?? NONE)
  return (
    <ul className="tick-list">
      {items.map((item) => (
        <li key={item.action.tick}>
          <label className="tick">
            <input
              type="checkbox"
              className="ds-input"
              checked={done.includes(item.action.tick)}
              onChange={(event) => session.tick(organisation, item.action.tick, event.currentTarget.checked)}
            />
            <ItemWords {...item} />
          </label>
        </li>
      ))}
    </ul>
  )
}

/** Things to do that can only be read. */
export function Items({ items }: { readonly items: readonly ToDo[] }) {
  if (items.length === 0) return null
  return (
    <ul className="checklist">
      {items.map((item) => (
        <li key={item.action.tick}>
          <ItemWords {...item} />
        </li>
      ))}
    </ul>
  )
}

/** The words of an item in their language, and the mark in the page's. */
function ItemWords({ finding, action }: ToDo) {
  const { t } = useTranslation()
  return (
    <span>
      <ContentText of={finding}>{action.text}</ContentText>
      {action.ownAdvice ? (
        <>
          {' '}
          <span className="own-advice">{t('result.ownAdvice')}</span>
        </>
      ) : null}
    </span>
  )
}
