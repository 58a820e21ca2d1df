import { decided } from '../../../../e2e/pages/begun-introduction.ts'
import { at, inTurn, opened, type PageState } from '../../../../e2e/pages/page-state.ts'

const path = 'introduktion/kvittens/'

export const states: readonly PageState[] = [
  opened(path),
  ...inTurn({ state: 'ifylld', address: at(path), kept: decided, picture: 'kvittens' }, { state: 'på papper', print: true }),
]
