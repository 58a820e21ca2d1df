import * as z from 'zod/mini'
import { PlainText } from './ids.ts'
import { inEveryLanguage } from './languages.ts'

const Expressions = z.optional(z.array(PlainText).check(z.minLength(1, { error: 'empty-list' })))

/**
 * content/foreign.yaml: words and phrases of one language that stand in texts of another, by the code of their language. Read as whole
 * words, without regard to case.
 */
export const Foreign = z.strictObject({
  ...inEveryLanguage(() => Expressions),
  da: Expressions,
  de: Expressions,
  es: Expressions,
  fi: Expressions,
  fr: Expressions,
  la: Expressions,
  nb: Expressions,
})
export type Foreign = z.infer<typeof Foreign>
