import * as z from 'zod/mini'
import type { Answers } from '../../schema/answers.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import { parseJson } from '../../schema/parse-json.ts'

/** What a tab remembers: the answers, by organisation, and which organisation was chosen. Ids only, never free text. */
export interface Stored {
  readonly answers: Readonly<Record<string, Answers>>
  readonly organisation: string | null
  /** Items of checklists that are done, by organisation. */
  readonly ticks: Readonly<Record<string, readonly string[]>>
  readonly opened: Opened | null
}

/** The kept case that an organisation's answers come from, for as long as none of them is changed. */
export interface Opened {
  readonly organisation: string
  /** The outcome that it was kept with, which is not worked out: today's may be another. */
  readonly outcome: OutcomeId
}

export interface ReadStored {
  readonly stored: Stored
  /** Places that could not be read and were left out, such as "exempelstad/roll"; `everything` where nothing could be read. */
  readonly dropped: readonly string[] | 'everything'
}

const Envelope = z.object({
  version: z.literal(1),
  answers: z.record(z.string(), z.unknown()),
  organisation: z.optional(z.unknown()),
  ticks: z.optional(z.unknown()),
  opened: z.optional(z.unknown()),
})
const Name = z.string().check(z.maxLength(64))
const Ticks = z.record(Name, z.array(z.string().check(z.maxLength(200))).check(z.maxLength(1000)))
const Opened = z.object({ organisation: Name, outcome: z.enum(OUTCOMES) })
const OwnAnswers = z.record(z.string(), z.unknown())
const Answer = z.union([Name, z.array(Name).check(z.maxLength(64))])

/** What a tab begins with. */
export const NOTHING_STORED: Stored = { answers: {}, organisation: null, ticks: {}, opened: null }

/** Reads what was stored, by this version or another, by us or someone else. Keeps whatever can be kept; never throws. */
export function readStored(text: string): ReadStored {
  const envelope = z.safeParse(Envelope, parseJson(text))
  if (!envelope.success) return { stored: NOTHING_STORED, dropped: 'everything' }
  const dropped: string[] = []
  const answers: Record<string, Answers> = {}
  for (const [organisation, value] of Object.entries(envelope.data.answers)) {
    const own = readOwnAnswers(value, (fact) => dropped.push(`${organisation}/${fact}`))
    if (own === undefined) dropped.push(organisation)
    else answers[organisation] = own
  }
  const organisation = z.safeParse(Name, envelope.data.organisation)
  // A tick that is lost is set again: not worth a message.
  const ticks = z.safeParse(Ticks, envelope.data.ticks ?? {})
  const opened = z.safeParse(Opened, envelope.data.opened)
  return {
    stored: {
      answers,
      organisation: organisation.success ? organisation.data : null,
      ticks: ticks.success ? ticks.data : {},
      opened: opened.success ? opened.data : null,
    },
    dropped,
  }
}

/** Reads the answers for one organisation, without those that are none; undefined where it is nothing of the sort. */
export function readOwnAnswers(value: unknown, drop: (fact: string) => void = () => undefined): Answers | undefined {
  const own = z.safeParse(OwnAnswers, value)
  if (!own.success) return undefined
  const kept: Record<string, string | readonly string[]> = {}
  for (const [fact, given] of Object.entries(own.data)) {
    const answer = z.safeParse(Answer, given)
    if (answer.success) kept[fact] = answer.data
    else drop(fact)
  }
  return kept
}

export function writeStored(stored: Stored): string {
  return JSON.stringify({ version: 1, ...stored })
}
