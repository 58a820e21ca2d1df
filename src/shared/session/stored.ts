import * as z from 'zod/mini'
import type { Answers } from '../../schema/answers.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import { type Lose, partsOf, type Place, reads } from '../memory/memory.ts'

/** What a tab remembers: the answers, by organisation, and which organisation was chosen. Ids only, never free text. */
export interface Stored {
  readonly answers: Readonly<Record<string, Answers>>
  readonly organisation: string | null
  /** Items of checklists that are done, by organisation. */
  readonly ticks: Readonly<Record<string, readonly string[]>>
  readonly opened: Opened | null
  /** Facts whose answer somebody else gave through a link, and the contact that it is said to be, by organisation. */
  readonly replies: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The saved case that an organisation's answers come from, for as long as none of them is changed. */
export interface Opened {
  readonly organisation: string
  /** The outcome that it was saved with, which is not worked out: today's may be another. */
  readonly outcome: OutcomeId
}

const Name = z.string().check(z.maxLength(64))
const Ticks = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(1000))
const Opened = z.object({ organisation: Name, outcome: z.enum(OUTCOMES) })
const Replies = z.record(Name, Name)
const Answer = z.union([Name, z.array(Name).check(z.maxLength(64))])

/** What a tab begins with. */
export const NOTHING_STORED: Stored = { answers: {}, organisation: null, ticks: {}, opened: null, replies: {} }

/** Answers that are lost are told as "exempelstad/roll". A tick that is lost is set again: not worth a message. */
export const ANSWERS: Place<Stored> = {
  key: 'ai-lotsen',
  area: 'tab',
  version: 1,
  empty: NOTHING_STORED,
  read: (data, lose) => {
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
  },
  write: (stored) => stored,
}

/** Reads the answers for one organisation, without those that are none; undefined where it is nothing of the sort. */
export function readOwnAnswers(value: unknown, lose: Lose = () => undefined): Answers | undefined {
  const answers = Array.isArray(value) ? undefined : partsOf(value, reads(Answer), lose)
  return answers && Object.fromEntries(answers)
}
