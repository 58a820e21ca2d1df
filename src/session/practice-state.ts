import * as z from 'zod/mini'
import { OUTCOMES } from '../schema/outcomes.ts'
import type { Decision } from './hits.ts'
import type { OwnDraft } from './own-draft.ts'

interface PracticeState {
  readonly decisions: Readonly<Record<string, readonly Decision[]>>
  readonly draft: OwnDraft | null
}

const Id = z.string().check(z.maxLength(64))
const Shape = z.object({
  decisions: z.record(
    Id,
    z.array(
      z.object({
        id: Id,
        guess: z.enum(OUTCOMES),
        sureness: z.enum(['osaker', 'ganska', 'saker']),
      }),
    ),
  ),
  draft: z.nullable(
    z.object({
      organisation: Id,
      id: z.nullable(Id),
      words: z.object({ title: z.string(), text: z.string(), discussion: z.string() }),
      kept: z.nullable(z.record(Id, z.union([Id, z.array(Id)]))),
      usesGuide: z.boolean(),
    }),
  ),
})

/** What came along from the page in the other language; nothing where it is something else. */
export function readPracticeState(value: unknown): PracticeState | Record<string, never> {
  const read = z.safeParse(Shape, value)
  return read.success ? read.data : {}
}
