import { at, opened, type PageState } from '../../../../e2e/pages/page-state.ts'
import { begun, decided, part, toCase } from '../../../../e2e/pages/begun-introduction.ts'

const path = `introduktion/${part.id}/`

export const states: readonly PageState[] = [
  opened(path, 'kort'),
  { state: 'ett fall', address: at(path), kept: begun, reach: toCase },
  { state: 'ett avgjort fall', address: at(path), kept: decided, reach: toCase },
]
