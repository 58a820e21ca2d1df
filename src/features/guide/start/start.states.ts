import { filled, type PageState } from '../../../../e2e/pages/page-state.ts'

export const states: readonly PageState[] = [
  { state: 'tom', address: '', picture: 'start' },
  { state: 'med en vald organisation', address: '', answers: filled('nej') },
]
