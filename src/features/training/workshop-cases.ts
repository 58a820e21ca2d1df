import { evaluate, readAnswers } from '../../engine/index.ts'
import type { Language } from '../../schema/languages.ts'
import type { Organisation, Renames, Scenario } from '../../schema/model.ts'
import { practiceCase, type PracticeCase } from '../../shared/session/practice.ts'
import { renamed } from '../../shared/session/share.ts'
import type { SessionItem } from './workshop-link.ts'

/** A case of a workshop that can be shown. */
export interface WorkshopCase extends PracticeCase {
  /** Its place in the link, from 0, which votes go by. Cases that are gone leave their places empty. */
  readonly index: number
  readonly minutes: number
}

/** A case of a link that cannot be shown. */
export interface MissingCase {
  readonly index: number
  /** The id that no case has any more; the title of a trainer's case whose answers no longer give an outcome. */
  readonly name: string
  readonly kind: 'gone' | 'open'
}

export interface ResolvedCases {
  readonly cases: readonly WorkshopCase[]
  readonly missing: readonly MissingCase[]
}

/** What a link's cases are today: the others are kept where some are gone. Ids that have been renamed are followed. */
export function resolveCases(
  organisation: Organisation,
  scenarios: readonly Scenario[],
  renames: Renames,
  items: readonly SessionItem[],
  language: Language,
): ResolvedCases {
  const cases: WorkshopCase[] = []
  const missing: MissingCase[] = []
  items.forEach((item, index) => {
    const { minutes } = item
    if (item.kind === 'own') {
      const own = practiceCase(organisation, { ...item.own, id: `eget-${index}`, saved: '' }, renames, language)
      if (own === null) missing.push({ index, name: item.own.title, kind: 'open' })
      else cases.push({ ...own, index, minutes })
      return
    }
    const id = renamed(renames.scenarios[organisation.id] ?? {}, item.id)
    const scenario = scenarios.find((candidate) => candidate.id === id)
    if (scenario === undefined) missing.push({ index, name: item.id, kind: 'gone' })
    else cases.push({ ...scenario, outcome: outcomeOf(organisation, scenario), index, minutes })
  })
  return { cases, missing }
}

/** By the rules of today, as everything that is shown beside it. */
function outcomeOf(organisation: Organisation, { answers }: Scenario): Scenario['outcome'] {
  return evaluate(organisation, readAnswers(organisation, answers).answers).outcome.id
}
