import { at, filled, model, openAll, opened, type PageState } from '../../../../e2e/pages/page-state.ts'

const path = `fynd/${model.organisation.findings[0]?.id ?? ''}/`

export const states: readonly PageState[] = [
  opened(path, 'rad'),
  { state: 'med svar', address: at(path), answers: filled('nej'), reach: openAll },
]
