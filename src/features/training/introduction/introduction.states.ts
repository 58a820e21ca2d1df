import { at, opened, type PageState } from '../../../../e2e/pages/page-state.ts'
import { begun, introduction, part } from '../../../../e2e/pages/begun-introduction.ts'
import { writePlan } from './introduction-plan.ts'

const address = at('introduktion/')
const chosen = writePlan(introduction, { parts: [part.id], scenarios: [part.scenario] })

export const states: readonly PageState[] = [
  opened('introduktion/', 'introduktion'),
  { state: 'utvald', address: `${address}#${chosen}` },
  { state: 'med en trasig länk', address: `${address}#1/x` },
  { state: 'påbörjad', address, kept: begun },
]
