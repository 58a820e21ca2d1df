import { filled, inTurn, MODEL, openAll, type PageState, sendEmpty } from '../../../../e2e/pages/page-state.ts'
import { WORKBENCH_VIEWS } from '../../../schema/pages.ts'

const addressOf = (view: string): string => `redaktion/${view}${view === '' ? '' : '/'}#${MODEL}`
const views = Object.keys(WORKBENCH_VIEWS).map((view) => ({ state: view === '' ? 'översikt' : view, address: addressOf(view) }))
const opened = views.filter(({ state }) => state !== 'ny-organisation')

export const states: readonly PageState[] = [
  ...opened,
  ...inTurn({ state: 'ny-organisation', address: addressOf('ny-organisation') }, { state: 'ny organisation med fel', reach: sendEmpty }),
  ...inTurn(
    { state: 'jämförelse, ifylld', address: 'redaktion/jamfor/', answers: filled('nej'), picture: 'jamfor' },
    { state: 'jämförelse med allt öppet', reach: openAll },
  ),
]
