import { type ComponentType, lazy } from 'react'

/** A page that is loaded when it is opened, with the styles that such pages share. */
function page<P>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), import('./page-styles.ts')])
    return { default: component }
  })
}

/** The start page and the small ones come with the app. */
export const OrganisationPage = page(async () => (await import('../pages/organisation/organisation-page.tsx')).OrganisationPage)
export const StepPage = page(async () => (await import('../pages/step/step-page.tsx')).StepPage)
export const ResultPage = page(async () => (await import('../pages/result/result-page.tsx')).ResultPage)
export const SourcesPage = page(async () => (await import('../pages/sources/sources-page.tsx')).SourcesPage)
export const SectionPage = page(async () => (await import('../pages/section/section-page.tsx')).SectionPage)
export const FindingsPage = page(async () => (await import('../pages/findings/findings-page.tsx')).FindingsPage)
export const TaskPage = page(async () => (await import('../pages/task/task-page.tsx')).TaskPage)
export const SystemsPage = page(async () => (await import('../pages/systems/systems-page.tsx')).SystemsPage)
export const SystemPage = page(async () => (await import('../pages/system/system-page.tsx')).SystemPage)
/** These have a style sheet of their own as well, which no other page needs. */
export const ExercisesPage = page(async () => {
  const [{ ExercisesPage: component }] = await Promise.all([
    import('../pages/exercises/exercises-page.tsx'),
    import('./exercises-styles.ts'),
  ])
  return component
})
export const HandoutsPage = page(async () => {
  const [{ HandoutsPage: component }] = await Promise.all([import('../pages/handouts/handouts-page.tsx'), import('./handouts-styles.ts')])
  return component
})

/** The pages of introductions share a style sheet that no other page needs. */
function introductionPage<P>(load: () => Promise<ComponentType<P>>) {
  return page(async () => {
    const [component] = await Promise.all([load(), import('./introduction-styles.ts')])
    return component
  })
}
export const IntroductionPage = introductionPage(async () => (await import('../pages/introduction/introduction-page.tsx')).IntroductionPage)
export const IntroductionPartPage = introductionPage(
  async () => (await import('../pages/introduction/introduction-part-page.tsx')).IntroductionPartPage,
)
export const ReceiptPage = introductionPage(async () => (await import('../pages/introduction/receipt-page.tsx')).ReceiptPage)
export const ManagerPage = introductionPage(async () => (await import('../pages/introduction/manager-page.tsx')).ManagerPage)
export const ManagersPage = introductionPage(async () => (await import('../pages/introduction/managers-page.tsx')).ManagersPage)

export const SharedPage = page(async () => (await import('../pages/result/shared-page.tsx')).SharedPage)
export const FindingPage = page(async () => (await import('../pages/finding/finding-page.tsx')).FindingPage)
export const ChangelogPage = page(async () => (await import('../pages/changelog/changelog-page.tsx')).ChangelogPage)
export const ComparePage = page(async () => (await import('../pages/compare/compare-page.tsx')).ComparePage)
export const SavedPage = page(async () => (await import('../pages/saved/saved-page.tsx')).SavedPage)
export const GlossaryPage = page(async () => (await import('../pages/glossary/glossary-page.tsx')).GlossaryPage)
export const WorkshopPage = page(async () => {
  const [{ WorkshopPage: component }] = await Promise.all([import('../pages/workshop/workshop-page.tsx'), import('./workshop-styles.ts')])
  return component
})
/** Has a style sheet of its own as well, which no other page needs. */
export const WorkbenchPage = page(async () => {
  const [{ WorkbenchPage: component }] = await Promise.all([
    import('../pages/workbench/workbench-page.tsx'),
    import('./workbench-styles.ts'),
  ])
  return component
})
export const SearchPage = page(async () => (await import('../pages/search/search-page.tsx')).SearchPage)
export const AboutPage = page(async () => (await import('../pages/about/about-page.tsx')).AboutPage)
export const AccessibilityPage = page(async () => (await import('../pages/accessibility/accessibility-page.tsx')).AccessibilityPage)
export const PrivacyPage = page(async () => (await import('../pages/privacy/privacy-page.tsx')).PrivacyPage)
