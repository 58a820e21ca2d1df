import * as z from 'zod/mini'
import type { Answers } from '../../schema/answers.ts'
import { OUTCOMES } from '../../schema/outcomes.ts'
import { type Lose, partsOf, type Place } from '../memory/memory.ts'
import { reads } from '../memory/reads.ts'
import type { Parcel, Stored } from './stored.ts'

const Name = z.string().check(z.maxLength(64))
const Ticks = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(1000))
const Opened = z.object({ organisation: Name, outcome: z.enum(OUTCOMES) })
const Replies = z.record(Name, Name)
const Answer = z.union([Name, z.array(Name).check(z.maxLength(64))])

/** What a tab remembers. A tick that is lost is set again: not worth a message. */
export const readStored: Place<Stored>['read'] = (data, lose) => {
  const readOwn = (own: unknown, organisation: string) => readOwnAnswers(own, (fact) => lose(`${organisation}/${fact}`))
  const answers = partsOf(data['answers'], readOwn, lose)
  return (
    answers && {
      answers: Object.fromEntries(answers),
      organisation: reads(Name)(data['organisation']) ?? null,
      ticks: Object.fromEntries(partsOf(data['ticks'], reads(Ticks), () => undefined) ?? []),
      opened: reads(Opened)(data['opened']) ?? null,
      replies: Object.fromEntries(partsOf(data['replies'], reads(Replies), () => undefined) ?? []),
    }
  )
}

/** What is on its way to the other language. */
export const readParcel: (data: unknown) => Parcel | undefined = reads(
  z.object({
    values: z.record(z.string(), z.unknown()),
    open: z.array(z.int().check(z.nonnegative())).check(z.maxLength(500)),
    heading: z.int(),
  }),
)

/** Reads the answers for one organisation, without those that are none; undefined where it is nothing of the sort. */
export function readOwnAnswers(value: unknown, lose: Lose = () => undefined): Answers | undefined {
  const answers = Array.isArray(value) ? undefined : partsOf(value, reads(Answer), lose)
  return answers && Object.fromEntries(answers)
}
