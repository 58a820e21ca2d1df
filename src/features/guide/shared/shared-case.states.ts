import { content, filled, model, type PageState } from '../../../../e2e/pages/page-state.ts'
import { evaluate } from '../../../engine/index.ts'
import { shareFragment } from '../../../shared/session/share-fragment.ts'

const { organisation } = model
const link = shareFragment(content.codes, organisation, evaluate(organisation, filled('nej').answers))

export const states: readonly PageState[] = [
  { state: 'utan fall', address: 'delat/' },
  { state: 'med ett fall', address: `delat/#${link}` },
  { state: 'med en trasig länk', address: 'delat/#1_zz.%%%' },
]
