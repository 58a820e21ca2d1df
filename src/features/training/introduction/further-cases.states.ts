import { at, inTurn, openAll, opened, type PageState } from '../../../../e2e/pages/page-state.ts'
import { decided } from '../../../../e2e/pages/begun-introduction.ts'

const path = 'introduktion/fler-fall/'

export const states: readonly PageState[] = [
  ...inTurn(opened(path, 'fall'), { state: 'med allt öppet', reach: openAll }),
  { state: 'med ett svar', address: at(path), kept: decided, reach: openAll },
]
