import { index, opened, type PageState } from '../../../../e2e/pages/page-state.ts'

export const states: readonly PageState[] = [opened(`kalla/${index.sections[1] ?? ''}/`, 'avsnitt')]
