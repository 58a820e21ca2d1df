import { index, inTurn, openAll, opened, type PageState } from '../../../../e2e/pages/page-state.ts'

export const states: readonly PageState[] = inTurn(opened(`uppgift/${index.shortcuts[0] ?? ''}/`, 'uppgift'), {
  state: 'med allt öppet',
  reach: openAll,
})
