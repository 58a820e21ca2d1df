import type { ReactNode } from 'react'
import type { Organisation } from '../../schema/model.ts'
import { useLangOf } from './language.ts'
import { PageHeading } from './page-heading.tsx'
import { PageTitle } from './page-title.tsx'
import { ContentText } from './content-text.tsx'

interface PageHeadProps {
  readonly title: string
  /** Whose page it is: told in the document's title, and above the heading where nothing else is and no header tells it. */
  readonly organisation?: Organisation
  readonly kicker?: ReactNode
  readonly isFirst?: boolean
  readonly shown?: string | undefined
  /** The heading, where it is not just the title. */
  readonly children?: ReactNode
}

/** What every page begins with: the document's title and the page's only h1. */
export function PageHead({ title, organisation, kicker, children = title, ...heading }: PageHeadProps) {
  const langOf = useLangOf()
  const name = organisation && (
    <span className="whose" lang={langOf(organisation.policy)}>
      <ContentText>{organisation.policy.name}</ContentText>
    </span>
  )
  return (
    <>
      <PageTitle>{organisation === undefined ? title : `${title} – ${organisation.policy.name}`}</PageTitle>
      <PageHeading kicker={kicker ?? name} {...heading}>
        {children}
      </PageHeading>
    </>
  )
}
