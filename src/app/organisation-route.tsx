import { createElement, use } from 'react'
import { NotFoundPage } from '../features/about/index.ts'
import type { Language } from '../schema/languages.ts'
import type { SiteIndex } from '../schema/model.ts'
import type { OwnPlace } from '../schema/pages.ts'
import { loadOrganisation } from '../shared/session/load-content.ts'
import { useHasAnswers } from '../shared/session/use-session.ts'
import { corner } from '../shared/ui/corner.tsx'
import { useBeskedAhead } from './besked-ahead.ts'
import { ownPage } from './pages.tsx'

/** Needs the engine, which only those wait for who have answered something. */
const AnswerProblems = corner(async () => (await import('./answer-problems.tsx')).AnswerProblems)

interface OrganisationRouteProps {
  readonly site: SiteIndex
  readonly place: OwnPlace
  readonly language: Language
}

/** Waits for an organisation's content and gives it to its page. */
export function OrganisationRoute({ site, place, language }: OrganisationRouteProps) {
  const organisation = use(loadOrganisation(place.organisation, language))
  const hasAnswers = useHasAnswers(organisation)
  useBeskedAhead(organisation.id, language, hasAnswers && (place.kind === 'step' || place.kind === 'task'))
  // An address may name any finding: all of their ids would make every page larger.
  const exists = place.kind !== 'finding' || organisation.findings.some(({ id }) => id === place.finding)
  return (
    <>
      {hasAnswers ? <AnswerProblems organisation={organisation} /> : null}
      {exists ? createElement(ownPage(place.kind, language), { site, organisation, place }) : <NotFoundPage />}
    </>
  )
}
