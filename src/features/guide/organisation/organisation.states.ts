import { at, filled, opened, type PageState } from '../../../../e2e/pages/page-state.ts'

export const states: readonly PageState[] = [opened('', 'organisation'), { state: 'påbörjad', address: at(''), answers: filled('nej') }]
