import { type ReactNode, use } from 'react'
import type { Language, Organisation, Sources } from '../schema/model.ts'
import { loadOrganisation, loadSources } from './load-content.ts'
import { AnswerProblems } from './session-notices.tsx'

interface OrganisationRouteProps {
  readonly id: string
  readonly language: Language
  readonly children: (organisation: Organisation, sources: () => Promise<Sources>) => ReactNode
}

/** Waits for an organisation's content and gives it to its page. */
export function OrganisationRoute({ id, language, children }: OrganisationRouteProps) {
  const organisation = use(loadOrganisation(id, language))
  return (
    <>
      <AnswerProblems organisation={organisation} />
      {children(organisation, () => loadSources(id, language))}
    </>
  )
}
