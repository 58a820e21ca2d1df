import { inTurn, openAll, opened, type PageState } from '../../../../e2e/pages/page-state.ts'

export const states: readonly PageState[] = inTurn(opened('lage/tolkning/', 'lage'), { state: 'med allt öppet', reach: openAll })
