import type { Language } from '../../../schema/languages.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import type { SystemDecision } from '../../../schema/decisions.ts'
import type { Option, Organisation } from '../../../schema/model.ts'
import type { SystemVerdict } from '../../../schema/policy.ts'
import { tellDay } from '../../../schema/tell-day.ts'
import { tellLimits } from '../../../schema/tell-limits.ts'
import type { useTexts } from '../../../shared/texts/index.ts'

interface Words {
  readonly t: ReturnType<typeof useTexts<'library'>>['t']
  readonly verdict: (verdict: SystemVerdict) => string
}

/** A system on which the organisation has decided. */
export interface DecidedOption {
  readonly option: Option
  readonly decision: SystemDecision
}

/** What ends next first, then what has no end, and last what is banned; in the order of the names among those alike. */
export function decidedSystems(organisation: Organisation, language: Language): readonly DecidedOption[] {
  const place = ({ decision: { verdict, validUntil } }: DecidedOption): string =>
    verdict === 'forbjudet' ? '3' : validUntil === null ? '2' : `1 ${validUntil}`
  return questionsOf(organisation)
    .flatMap(({ options }) =>
      options.flatMap((option) => (option.system?.decision == null ? [] : [{ option, decision: option.system.decision }])),
    )
    .toSorted((a, b) => place(a).localeCompare(place(b)) || a.option.label.localeCompare(b.option.label, language))
}

/** How far a decision reaches, each limit by itself; empty where it is not asked about. */
function limitsOf(organisation: Organisation, decision: SystemDecision, t: Words['t']) {
  const { upTo, persons, secrecy } = tellLimits(questionsOf(organisation), decision)
  return {
    upTo: upTo ?? '',
    persons: persons === null ? '' : persons.length === 0 ? t('decisions.none') : persons.join(', '),
    secrecy: secrecy === null ? '' : t(secrecy ? 'decisions.yes' : 'decisions.no'),
  }
}

/** The list as a table with its headings, days as YYYY-MM-DD, for spreadsheets. */
export function decisionsTable(
  organisation: Organisation,
  systems: readonly DecidedOption[],
  { t, verdict }: Words,
): readonly (readonly string[])[] {
  const terms = [
    'system',
    'verdict',
    'validUntil',
    'upTo',
    'persons',
    'secrecy',
    'decidedBy',
    'decidedOn',
    'where',
    'link',
    'note',
  ] as const
  return [
    terms.map((term) => t(`decisions.${term}`)),
    ...systems.map(({ option, decision }) => {
      const limits = limitsOf(organisation, decision, t)
      const { section, where } = decision
      const places = [where ?? '', section === null ? '' : t('decisions.section', { section })].filter((part) => part !== '')
      return [
        option.label,
        verdict(decision.verdict),
        decision.validUntil ?? '',
        limits.upTo,
        limits.persons,
        limits.secrecy,
        decision.decidedBy,
        decision.decided,
        places.join(', '),
        decision.link ?? '',
        decision.note ?? '',
      ]
    }),
  ]
}

/** A line about a decision; `isWritten` where the organisation's own words are all of it. */
export interface ToldLine {
  readonly term: string
  readonly told: string
  readonly isWritten: boolean
}

/** A decision as it is read on the page. */
export function decisionLines(
  organisation: Organisation,
  decision: SystemDecision,
  { t, verdict }: Words,
  language: Language,
): readonly ToldLine[] {
  const { validUntil, decidedBy, decided, where, note } = decision
  const { upTo, persons, secrecy } = limitsOf(organisation, decision, t)
  const reach = [
    upTo === '' ? '' : t('decisions.toldUpTo', { class: upTo }),
    persons === '' ? '' : t('decisions.toldPersons', { persons }),
    secrecy === '' ? '' : t('decisions.toldSecrecy', { secrecy }),
  ]
  const until = validUntil === null ? '' : t('decisions.toldUntil', { day: tellDay(validUntil, language) })
  const lines = [
    { term: t('decisions.verdict'), told: [verdict(decision.verdict), until].filter((part) => part !== '').join(', '), isWritten: false },
    { term: t('decisions.reach'), told: reach.filter((part) => part !== '').join(' · '), isWritten: false },
    { term: t('decisions.decidedBy'), told: `${decidedBy}, ${tellDay(decided, language)}`, isWritten: true },
    { term: t('decisions.where'), told: where ?? '', isWritten: true },
    { term: t('decisions.note'), told: note ?? '', isWritten: true },
  ]
  return lines.filter(({ told }) => told !== '')
}
