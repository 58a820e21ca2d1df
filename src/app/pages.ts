import { lazy } from 'react'

/** Pages that are loaded when they are opened. The start page and the small ones come with the app. */
export const OrganisationPage = lazy(async () => ({
  default: (await import('../pages/organisation/organisation-page.tsx')).OrganisationPage,
}))
export const StepPage = lazy(async () => ({ default: (await import('../pages/step/step-page.tsx')).StepPage }))
export const ResultPage = lazy(async () => ({ default: (await import('../pages/result/result-page.tsx')).ResultPage }))
export const SourcesPage = lazy(async () => ({ default: (await import('../pages/sources/sources-page.tsx')).SourcesPage }))
export const SectionPage = lazy(async () => ({ default: (await import('../pages/section/section-page.tsx')).SectionPage }))
export const FindingsPage = lazy(async () => ({ default: (await import('../pages/findings/findings-page.tsx')).FindingsPage }))
export const TaskPage = lazy(async () => ({ default: (await import('../pages/task/task-page.tsx')).TaskPage }))
export const SystemsPage = lazy(async () => ({ default: (await import('../pages/systems/systems-page.tsx')).SystemsPage }))
export const SystemPage = lazy(async () => ({ default: (await import('../pages/system/system-page.tsx')).SystemPage }))
export const ScenariosPage = lazy(async () => ({ default: (await import('../pages/scenarios/scenarios-page.tsx')).ScenariosPage }))
export const SharedPage = lazy(async () => ({ default: (await import('../pages/result/shared-page.tsx')).SharedPage }))
export const FindingPage = lazy(async () => ({ default: (await import('../pages/finding/finding-page.tsx')).FindingPage }))
export const ChangelogPage = lazy(async () => ({ default: (await import('../pages/changelog/changelog-page.tsx')).ChangelogPage }))
export const ComparePage = lazy(async () => ({ default: (await import('../pages/compare/compare-page.tsx')).ComparePage }))
export const SavedPage = lazy(async () => ({ default: (await import('../pages/saved/saved-page.tsx')).SavedPage }))
export const GlossaryPage = lazy(async () => ({ default: (await import('../pages/glossary/glossary-page.tsx')).GlossaryPage }))
export const SearchPage = lazy(async () => ({ default: (await import('../pages/search/search-page.tsx')).SearchPage }))
