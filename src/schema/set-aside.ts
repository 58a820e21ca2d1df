import * as z from 'zod/mini'
import { PlainText } from './ids.ts'
import { SearchPhrase } from './statements.ts'

/** content/organisations/<id>/set-aside.yaml: sentences of the document that no statement is made of, and why, so that none is forgotten unseen. */
export const SetAside = z.strictObject({
  sentences: z
    .array(
      z.strictObject({
        /** Where in the document it stands, as the workbench's reading of the text tells it. */
        locator: PlainText,
        phrase: SearchPhrase,
        reason: PlainText,
      }),
    )
    .check(z.minLength(1, { error: 'empty-list' })),
})
export type SetAside = z.infer<typeof SetAside>
