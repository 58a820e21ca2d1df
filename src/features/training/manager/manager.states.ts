import { inTurn, openAll, opened, type PageState } from '../../../../e2e/pages/page-state.ts'

export const states: readonly PageState[] = inTurn(
  opened('chef/', 'chef'),
  { state: 'på papper', print: true },
  { state: 'med allt öppet', reach: openAll },
)
