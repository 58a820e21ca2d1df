import type { PageState } from '../../../../e2e/pages/page-state.ts'

export const states: readonly PageState[] = [{ state: 'läst', address: 'for-chefer/' }]
