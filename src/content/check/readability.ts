import type * as z from 'zod/mini'
import { FindingSource } from '../../schema/findings.ts'
import { FlowQuestion } from '../../schema/flow.ts'
import type { Organisation, RichText } from '../../schema/model.ts'
import { markOf } from '../../schema/text.ts'
import { lixOf } from './lint-rules.ts'
import { plainText } from '../wording/plain-text.ts'
import { questionsOf } from '../../schema/look-up.ts'

/** What the texts of a kind may be at most: in the middle one, and in any. */
export const LIMITS = { median: 40, each: 55 } as const

/** A finding or a question with the LIX of all that is told of it. */
export interface ReadText {
  readonly id: string
  readonly lix: number
}

/** How hard a kind of texts is to read, the hardest first. */
export interface Readability {
  readonly median: number
  readonly texts: readonly ReadText[]
  /** The middle text is easy enough, and so is the hardest. */
  readonly isPlain: boolean
}

/** How hard an organisation's findings and questions are to read, each with everything that is told of it. */
export function readabilityOf({ findings, steps }: Organisation): { readonly findings: Readability; readonly questions: Readability } {
  const questions = questionsOf({ steps })
  return {
    findings: measure(
      findings.map((finding) => ({
        id: finding.id,
        texts: [...ownTexts(FindingSource, finding), ...finding.actions.map(({ text }) => text)],
      })),
    ),
    questions: measure(questions.map((question) => ({ id: question.fact, texts: ownTexts(FlowQuestion, question) }))),
  }
}

/** What the schema of a thing marks as our own texts, as it is told where the thing has been compiled under the same keys. */
function ownTexts(schema: z.ZodMiniObject, thing: object): readonly string[] {
  const told: Readonly<Record<string, unknown>> = { ...thing }
  const keys = Object.keys(schema.shape).filter((key) => markOf(schema.shape[key] as z.core.$ZodType)?.isOurs === true)
  return keys.flatMap((key) => {
    const value = told[key]
    if (typeof value === 'string') return [value]
    return Array.isArray(value) ? [plainText(value as RichText)] : []
  })
}

function measure(entries: readonly { readonly id: string; readonly texts: readonly string[] }[]): Readability {
  const texts = entries
    .map(({ id, texts: parts }) => ({
      id,
      lix: lixOf(
        parts
          .filter((part) => part !== '')
          .map(endSentence)
          .join(' '),
      ),
    }))
    .toSorted((a, b) => b.lix - a.lix)
  const median = texts[Math.floor(texts.length / 2)]?.lix ?? 0
  return { median, texts, isPlain: median < LIMITS.median && texts.every(({ lix }) => lix <= LIMITS.each) }
}

/** A heading without a full stop is no part of the sentence after it. */
function endSentence(text: string): string {
  return /[.!?:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}
