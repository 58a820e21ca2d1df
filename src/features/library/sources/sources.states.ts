import { inTurn, openAll, opened, type PageState } from '../../../../e2e/pages/page-state.ts'

export const states: readonly PageState[] = inTurn(opened('kalla/', 'kallor'), { state: 'med frågorna i ord', reach: openAll })
