import { lazy } from 'react'

/** Pages that are loaded when they are opened. The start page and the small ones come with the app. */
export const OrganisationPage = lazy(async () => ({
  default: (await import('../pages/organisation/organisation-page.tsx')).OrganisationPage,
}))
export const StepPage = lazy(async () => ({ default: (await import('../pages/step/step-page.tsx')).StepPage }))
export const ResultPage = lazy(async () => ({ default: (await import('../pages/result/result-page.tsx')).ResultPage }))
export const SourcesPage = lazy(async () => ({ default: (await import('../pages/sources/sources-page.tsx')).SourcesPage }))
export const SectionPage = lazy(async () => ({ default: (await import('../pages/section/section-page.tsx')).SectionPage }))
