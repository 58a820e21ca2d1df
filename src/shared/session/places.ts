import type { Answers } from '../../schema/answers.ts'
import type { Place } from '../memory/memory.ts'
import type * as Readers from './stored-readers.ts'
import { NOTHING_STORED, type Parcel, type Stored } from './stored.ts'

let opened: typeof Readers | undefined

/** Fetches what reads the tab's memory: a tenth of what the start page weighs, and those who come with an empty one do without. */
export async function openReaders(): Promise<void> {
  opened ??= await import('./stored-readers.ts')
}

/** Only asked for where something lies in the memory, which is found before the page comes to life. */
function readers(): typeof Readers {
  if (opened === undefined) throw new Error('The memory is read before what reads it has been opened')
  return opened
}

/** Answers that are lost are told as "exempelstad/roll". */
export const ANSWERS: Place<Stored> = {
  key: 'ai-lotsen',
  area: 'tab',
  version: 1,
  empty: NOTHING_STORED,
  read: (data, lose) => readers().readStored(data, lose),
  write: (stored) => stored,
}

/** Lies there until the page in the other language has begun. */
export const PARCEL: Place<Parcel | null> = {
  key: 'ai-lotsen-sprak',
  area: 'tab',
  version: 0,
  empty: null,
  read: (data) => readers().readParcel(data),
  write: (parcel) => parcel,
}

/** Reads answers that have come along from the page in the other language; undefined for what is none. */
export function readCarriedAnswers(value: unknown): Answers | undefined {
  return readers().readOwnAnswers(value)
}
