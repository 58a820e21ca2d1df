import { ballotStore, runStore } from './workshop-store.ts'

/** The workshops that are led in this browser. */
export const runs = runStore(() => window.localStorage)

/** What is voted in this tab. */
export const ballots = ballotStore(() => window.sessionStorage)
