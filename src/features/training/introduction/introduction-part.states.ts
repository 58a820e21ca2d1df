import { at, opened, type PageState } from '../../../../e2e/pages/page-state.ts'
import { FURTHER_CASES } from '../../../schema/pages.ts'
import { begun, decided, part } from '../../../../e2e/pages/begun-introduction.ts'

const path = `introduktion/${part.id}/`

export const states: readonly PageState[] = [
  opened(path, 'kort'),
  { state: 'ett fall', address: at(path), kept: begun },
  { state: 'ett avgjort fall', address: at(path), kept: decided },
  { state: 'utan fall', address: at(`introduktion/${FURTHER_CASES}/`) },
]
