import type { ReactNode } from 'react'
import type { Language } from '../../../../schema/languages.ts'
import { useLangOf } from '../../../../shared/ui/language.ts'
import { Link } from '../../../../shared/ui/link.tsx'
import { ContentText } from '../../../../shared/ui/content-text.tsx'
import type { Thing } from '../../state/thing.ts'
import { addressOf } from '../selection.ts'
import { useIsDraft, useOrganisationId } from '../workbench-context.ts'

interface ThingLinkProps {
  readonly thing: Thing
  readonly told: { readonly lang: Language }
  readonly children: string
}

/** A link to a thing of the organisation that is looked at, in the graph. */
export function ThingLink({ thing, told, children }: ThingLinkProps) {
  const langOf = useLangOf()
  const organisation = useOrganisationId()
  return (
    <span lang={langOf(told)}>
      <Link to={addressOf('flow', organisation, thing)}>
        <ContentText>{children}</ContentText>
      </Link>
    </span>
  )
}

/** A link to where those who use the guide meet a thing. Of a draft it is words alone: the guide shows what is published, where the thing need not be. */
export function GuideLink({ to, children }: { readonly to: string; readonly children: string }) {
  const words = <ContentText>{children}</ContentText>
  return useIsDraft() ? words : <Link to={to}>{words}</Link>
}

interface ThingListProps<T> {
  readonly label: string
  readonly items: readonly T[]
  readonly children: (item: T) => ReactNode
}

/** A list under a label of its own; nothing where it is empty. */
export function ThingList<T>({ label, items, children }: ThingListProps<T>) {
  if (items.length === 0) return null
  return (
    <div className="thing-list">
      <p>{label}</p>
      <ul>
        {items.map((item, index) => (
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
    </div>
  )
}
