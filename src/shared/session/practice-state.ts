import * as z from 'zod/mini'
import { OUTCOMES } from '../../schema/outcomes.ts'
import type { Decision } from './hits.ts'

interface PracticeState {
  readonly decisions: Readonly<Record<string, readonly Decision[]>>
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
})

/** What came along from the page in the other language; nothing where it is something else. */
export function readPracticeState(value: unknown): PracticeState | Record<string, never> {
  const read = z.safeParse(Shape, value)
  return read.success ? read.data : {}
}
