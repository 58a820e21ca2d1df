import { opened, type PageState } from '../../../../e2e/pages/page-state.ts'

export const states: readonly PageState[] = [opened('beslutade-system/', 'beslutade-system')]
