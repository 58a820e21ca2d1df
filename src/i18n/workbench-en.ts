import type { workbenchSv } from './workbench-sv.ts'

/** The same keys with other words. */
type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> }

export const workbenchEn: Translated<typeof workbenchSv> = {
  title: 'The editor’s workbench',
  views: 'Parts of the workbench',
  organisation: 'Organisation',
  needsScript: 'The workbench needs JavaScript.',
  numbers: {
    steps: 'steps',
    questions: 'questions',
    findings: 'pieces of guidance',
    statements: 'statements',
    promises: 'promises',
    scenarios: 'cases',
    tasks: 'tasks',
  },
  showing: { published: 'Showing the published content', draft: 'Showing the draft' },
  view: {
    overview: 'Overview',
    flow: 'Flow',
    coverage: 'Coverage',
    tables: 'Decision table',
    dates: 'Dates',
  },
  lead: {
    overview: 'Review the content that you are responsible for. Nothing is sent from your browser.',
    flow: 'See how the questions hang together, what guidance they lead to and what it rests on. Follow a case step by step.',
    coverage: 'See section by section what rests on each statement, what is not used, and why.',
    tables: 'Choose two or three questions and see the outcome of every combination, with the rest of the case fixed.',
    dates: 'See what should have been reviewed, what is due soon, and who is responsible.',
  },
}
