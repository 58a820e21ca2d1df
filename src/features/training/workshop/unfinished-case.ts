import * as z from 'zod/mini'
import type { Answers } from '../../../schema/answers.ts'
import type { OwnWords } from '../../../shared/session/own-cases.ts'

/** A case that is being written or changed. */
export interface UnfinishedCase {
  /** Null for a new case. */
  readonly id: string | null
  readonly words: OwnWords
  readonly answers: Answers
  /** The person wants the case to be saved in this browser. */
  readonly isSaved: boolean
}

/** The name that it goes under to the page in the other language. */
export function unfinishedName(organisation: string): string {
  return `own-case/${organisation}`
}

/** Where a new case begins. */
export function newUnfinishedCase(answers: Answers): UnfinishedCase {
  return { id: null, words: { title: '', text: '', discussion: '' }, answers, isSaved: false }
}

const Id = z.string().check(z.maxLength(64))
const Shape = z.object({
  id: z.nullable(Id),
  words: z.object({ title: z.string(), text: z.string(), discussion: z.string() }),
  answers: z.record(Id, z.union([Id, z.array(Id)])),
  isSaved: z.catch(z.boolean(), false),
})

/** What came along from the page in the other language; undefined where it is something else. */
export function readUnfinishedCase(value: unknown): UnfinishedCase | undefined {
  const read = z.safeParse(Shape, value)
  return read.success ? read.data : undefined
}
