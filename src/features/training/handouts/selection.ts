import type { Language } from '../../../schema/languages.ts'
import type { Codes, Organisation, Scenario } from '../../../schema/model.ts'
import type { PracticeCase } from '../../../shared/session/practice.ts'
import { resolveCases } from '../workshop-cases.ts'
import { readSession } from '../workshop-link.ts'

/** Cases that a link to the handouts chooses. */
export interface LinkedSelection {
  readonly ids: readonly string[]
  /** Ids that no case has. */
  readonly unknown: readonly string[]
}

/** More than any organisation has; a link that names more is not ours. */
const MOST = 200

/** Reads `fall=harmlos,egen-text` after the #, which anybody may have written. Null where nothing is chosen there. */
export function readSelection(hash: string, known: readonly string[]): LinkedSelection | null {
  const list = /^fall=([^&?#]+)/.exec(hash)?.[1]
  if (list === undefined) return null
  const named = [...new Set(list.split(/[,\s]+/).filter((id) => id !== ''))].slice(0, MOST)
  return { ids: named.filter((id) => known.includes(id)), unknown: named.filter((id) => !known.includes(id)).map((id) => id.slice(0, 64)) }
}

/** What a workshop's link chooses: the organisation's cases, and behind them those that the trainer has written. */
export function readWorkshop(
  organisation: Organisation,
  scenarios: readonly Scenario[],
  codes: Codes,
  hash: string,
  language: Language,
): LinkedSelection & { readonly cases: readonly PracticeCase[] } {
  const read = readSession(codes, organisation.id, hash)
  const { items } = read.kind === 'session' ? read.session : read.salvaged
  const { cases, missing } = resolveCases(organisation, scenarios, codes.renames, items, language)
  const own = cases.filter(({ theme }) => theme === 'eget')
  return { ids: cases.map(({ id }) => id), unknown: missing.map(({ name }) => name), cases: [...scenarios, ...own] }
}
