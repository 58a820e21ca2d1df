import { writeLink } from '../../src/shared/session/share.ts'
import { content } from './page-state.ts'
import { FOREIGN_WORK } from './result.ts'

const { codes } = content

/** A link made with an earlier version of the content, another outcome, and a question that is gone; the check at its end is right. */
export const EARLIER_LINK = writeLink(
  { ...codes, facts: { ...codes.facts, zz: { id: 'borta', options: { X: 'x' }, multiple: false } } },
  { organisation: 'provstad', version: '0.9.0', outcome: 'ja', answers: { ...FOREIGN_WORK, borta: 'x' } },
)
