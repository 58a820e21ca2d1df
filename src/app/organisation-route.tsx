import { lazy, Suspense, use } from 'react'
import { NotFoundPage } from '../pages/not-found/not-found-page.tsx'
import type { Language, Organisation, SiteIndex } from '../schema/model.ts'
import { useHasAnswers } from '../session/use-session.ts'
import {
  loadCodes,
  loadGlossary,
  loadIntroduction,
  loadOrganisation,
  loadScenarios,
  loadShortcuts,
  loadSources,
  loadSwedish,
} from './load-content.ts'
import {
  ExercisesPage,
  FindingPage,
  FindingsPage,
  HandoutsPage,
  IntroductionPage,
  IntroductionPartPage,
  ManagerPage,
  OrganisationPage,
  ReceiptPage,
  ResultPage,
  SectionPage,
  SourcesPage,
  StepPage,
  SystemPage,
  SystemsPage,
  TaskPage,
  WorkshopPage,
} from './pages.ts'
import type { Place } from './routes.ts'

/** Needs the engine, which only those wait for who have answered something. */
const AnswerProblems = lazy(async () => ({ default: (await import('./answer-problems.tsx')).AnswerProblems }))

/** A place that belongs to an organisation. */
export type OwnPlace = Extract<Place, { readonly organisation: string }>

interface OrganisationRouteProps {
  readonly site: SiteIndex
  readonly place: OwnPlace
  readonly language: Language
}

/** Waits for an organisation's content and gives it to its page. */
export function OrganisationRoute({ site, place, language }: OrganisationRouteProps) {
  const organisation = use(loadOrganisation(place.organisation, language))
  const hasAnswers = useHasAnswers(organisation)
  return (
    <>
      {hasAnswers ? (
        <Suspense>
          <AnswerProblems organisation={organisation} />
        </Suspense>
      ) : null}
      <OwnPage site={site} organisation={organisation} place={place} language={language} />
    </>
  )
}

function OwnPage({ site, organisation, place, language }: OrganisationRouteProps & { readonly organisation: Organisation }) {
  const { id } = organisation
  switch (place.kind) {
    case 'organisation':
      return (
        <OrganisationPage organisation={organisation} shortcuts={loadShortcuts(id, language)} hasIntroduction={hasIntroduction(site, id)} />
      )
    case 'step': {
      const step = organisation.steps.find((candidate) => candidate.id === place.step)
      return step === undefined ? <NotFoundPage /> : <StepPage organisation={organisation} step={step} />
    }
    case 'result':
      return <ResultPage organisation={organisation} sources={loadSources(id, language)} loadCodes={loadCodes} loadSwedish={loadSwedish} />
    case 'sources':
      return <SourcesPage organisation={organisation} sources={loadSources(id, language)} />
    case 'section':
      return (
        <SectionPage
          organisation={organisation}
          sources={loadSources(id, language)}
          terms={loadGlossary(language, id)}
          section={place.section}
        />
      )
    case 'finding': {
      const finding = organisation.findings.find((candidate) => candidate.id === place.finding)
      if (finding === undefined) return <NotFoundPage />
      const cases = { scenarios: loadScenarios(id, language), shortcuts: loadShortcuts(id, language) }
      return <FindingPage organisation={organisation} finding={finding} {...cases} />
    }
    case 'findings':
      return <FindingsPage organisation={organisation} />
    case 'task':
      return <TaskPage organisation={organisation} shortcuts={loadShortcuts(id, language)} id={place.shortcut} />
    case 'systems':
      return <SystemsPage organisation={organisation} />
    case 'system':
      return <SystemPage organisation={organisation} id={place.system} />
    case 'exercises':
      return <ExercisesPage organisation={organisation} scenarios={loadScenarios(id, language)} />
    case 'handouts':
      return <HandoutsPage organisation={organisation} scenarios={loadScenarios(id, language)} loadCodes={loadCodes} />
    case 'introduction':
      return <IntroductionPage organisation={organisation} {...loadCourse(id, language)} />
    case 'introduction-part':
      return <IntroductionPartPage organisation={organisation} part={place.part} {...loadCourse(id, language)} />
    case 'receipt':
      return <ReceiptPage organisation={organisation} {...loadCourse(id, language)} />
    case 'manager': {
      const { introduction, scenarios } = loadCourse(id, language)
      return <ManagerPage organisation={organisation} introduction={introduction} scenarios={scenarios} />
    }
    case 'workshop':
      return <WorkshopPage organisation={organisation} scenarios={loadScenarios(id, language)} codes={loadCodes()} />
  }
}

function hasIntroduction(site: SiteIndex, id: string): boolean {
  return site.organisations.some((own) => own.id === id && own.parts.length > 0)
}

/** What the pages of an introduction are made from. */
function loadCourse(id: string, language: Language) {
  return { introduction: loadIntroduction(id, language), scenarios: loadScenarios(id, language), codes: loadCodes() }
}
