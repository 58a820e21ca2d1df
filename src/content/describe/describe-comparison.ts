import type { Cause, Leads } from '../../proof/compare-rules.ts'
import type { Answers } from '../../schema/answers.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Organisation } from '../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import type { CasesMoved } from '../versions/compare-cases.ts'
import { isUnchanged, type OrganisationChange } from '../versions/compare-content.ts'
import type { SourceChange, SourceInWords } from '../read/compare-sources.ts'
import { tellCount } from '../wording/told-failure.ts'
import type { Content } from '../compile/load.ts'
import { namePlace } from '../wording/name-place.ts'

/** What changed of an organisation, in the order and with the figures in which it is told, on a page as in a file. Whoever tells it adds the words of a language. */
export interface ToldChange {
  readonly id: string
  readonly presence: OrganisationChange['presence']
  /** How many complete situations there are; null where only one version has the organisation. */
  readonly situations: { readonly isSame: boolean; readonly before: string; readonly after: string; readonly shared: string } | null
  readonly answers: readonly ToldAnswer[]
  readonly outcomes: readonly ToldOutcome[]
  readonly findings: readonly ToldFinding[]
  /** What stands otherwise in the files, by what it is. */
  readonly sources: Readonly<Record<SourceChange['kind'], readonly ToldSource[]>>
}

/** An answer that came, went or brings others with it, and what it leads to for those who choose it. */
export interface ToldAnswer {
  readonly fact: string
  readonly option: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly before: ToldLeads | null
  readonly after: ToldLeads | null
  /** Null for answers that are no systems. */
  readonly cases: CasesMoved | null
}

export interface ToldLeads {
  readonly number: string
  /** The strictest first, each with its share of the situations in per cent. */
  readonly outcomes: readonly { readonly outcome: OutcomeId; readonly number: string; readonly share: string }[]
}

export interface ToldOutcome {
  readonly from: OutcomeId
  readonly to: OutcomeId
  readonly cause: Cause['kind']
  /** Ids of the findings behind it. */
  readonly findings: readonly string[]
  readonly number: string
  /** How many situations have the answers of `because`, how many of those changed, and how many that is in per cent. */
  readonly total: string
  readonly alike: string
  readonly share: string
  /** The situations are of the older version alone. */
  readonly isGone: boolean
  readonly because: Answers
  readonly deciding: Answers
  readonly examples: readonly Answers[]
}

export interface ToldFinding {
  readonly finding: string
  readonly change: 'appears' | 'disappears'
  readonly number: string
  readonly because: Answers
  /** The first of those that show it: one is enough to see a finding come or go. */
  readonly examples: readonly Answers[]
}

/** Something in the files that stands otherwise, with both texts. */
export interface ToldSource extends SourceInWords {
  /** The same with what things are called instead of their ids. */
  readonly inWords: SourceInWords
}

/** Tells the comparisons of all organisations in which something changed. */
export function tellChanges(changes: readonly OrganisationChange[]): readonly ToldChange[] {
  return changes.filter((change) => !isUnchanged(change)).map(tellChange)
}

function tellChange({ id, presence, decisions, cases, sources }: OrganisationChange): ToldChange {
  const told = { id, presence, sources: tellSources(sources) }
  if (decisions === null) return { ...told, situations: null, answers: [], outcomes: [], findings: [] }
  const { old, new: next, shared } = decisions.situations
  return {
    ...told,
    situations: {
      isSame: old === next && shared === next,
      before: tellCount(old),
      after: tellCount(next),
      shared: tellCount(shared),
    },
    answers: decisions.answers.map(({ fact, option, before, after }, index): ToldAnswer => {
      const change = before === null ? 'added' : after === null ? 'removed' : 'changed'
      return { fact, option, change, before: tellLeads(before), after: tellLeads(after), cases: cases[index] ?? null }
    }),
    outcomes: decisions.outcomes.map(({ cause, count, among, version, ...outcome }): ToldOutcome => ({
      ...outcome,
      cause: cause.kind,
      findings: findingsOf(cause),
      number: tellCount(count),
      total: tellCount(among.all),
      alike: tellCount(among.changed),
      share: tellShare(among.changed, among.all),
      isGone: version === 'old',
    })),
    findings: decisions.findings.map(({ finding, change, count, because, examples }) => ({
      finding,
      change,
      number: tellCount(count),
      because,
      examples: examples.slice(0, 1),
    })),
  }
}

function tellSources(sources: readonly SourceChange[]): ToldChange['sources'] {
  const of = (kind: SourceChange['kind']): readonly ToldSource[] =>
    sources.flatMap(({ kind: own, before, after, inWords, ...rest }) => {
      const told = { place: namePlace(rest), before, after }
      return own === kind ? [{ ...told, inWords: inWords ?? told }] : []
    })
  return { thing: of('thing'), meaning: of('meaning'), words: of('words'), record: of('record') }
}

function tellLeads(leads: Leads | null): ToldLeads | null {
  if (leads === null) return null
  return {
    number: tellCount(leads.count),
    outcomes: OUTCOMES.flatMap((outcome) => {
      const count = leads.outcomes[outcome]
      return count === undefined ? [] : [{ outcome, number: tellCount(count), share: tellShare(count, leads.count) }]
    }),
  }
}

function findingsOf(cause: Cause): readonly string[] {
  if (cause.kind === 'several') return cause.findings
  return cause.kind === 'finding' ? [cause.finding] : []
}

/** In per cent, as exactly as anybody can use it. */
function tellShare(count: bigint, total: bigint): string {
  if (count === total) return '100'
  const share = Number((count * 1000n) / (total === 0n ? 1n : total)) / 10
  return share === 0 ? '< 0,1' : share.toLocaleString('sv-SE', { maximumFractionDigits: share < 10 || share > 99 ? 1 : 0 })
}

/** What outcomes are called among editors. */
export const OUTCOME_NAMES: Readonly<Record<OutcomeId, string>> = {
  'inget-besked': 'Inget besked',
  nej: 'Nej',
  'annan-vag': 'En annan väg',
  forst: 'Något först',
  villkor: 'På villkor',
  ja: 'Ja',
}

/** The two versions that were compared, whose words are used. */
export interface Compared {
  readonly older: Content
  readonly newer: Content
}

/** The comparison as Markdown for a pull request: what is decided differently, why, and answers that show it. In the words of the guide. */
export function describeComparison(changes: readonly OrganisationChange[], compared: Compared): string {
  const told = tellChanges(changes)
  if (told.length === 0) return 'Inget har ändrats: samma beslut i alla situationer, och samma innehåll i alla filer.\n'
  return told.map((change) => describeOrganisation(change, compared)).join('\n')
}

function describeOrganisation(change: ToldChange, { older, newer }: Compared): string {
  const [was, is] = [older, newer].map(({ organisations }) => organisations.get(change.id)?.sv.organisation)
  const name = is?.policy.name ?? was?.policy.name
  const heading = change.presence === 'shared' ? '## Gemensamt för alla' : `## ${name ?? change.id} (${change.id})`
  if (change.presence === 'added' || change.presence === 'removed')
    return `${heading}\n\nOrganisationen är ${change.presence === 'added' ? 'ny' : 'borttagen'}.\n`
  const { situations, answers, outcomes, findings, sources } = change
  const words = wordsOf(is, was)
  return [
    heading,
    ...(situations === null ? [] : [describeSituations(situations)]),
    ...(answers.length > 0
      ? ['### Svar som kommer till, försvinner eller leder till annat', answers.map((each) => describeAnswer(each, words)).join('\n')]
      : []),
    ...(outcomes.length > 0 ? ['### Ändrade utfall', ...groupByCause(outcomes, words)] : []),
    ...(findings.length > 0
      ? ['### Fynd som kommer till eller försvinner', findings.map((each) => describeFinding(each, words)).join('\n')]
      : []),
    ...(situations === null || answers.length + outcomes.length + findings.length > 0 ? [] : ['Inget beslut har ändrats.']),
    ...describeSources('Kommer till eller försvinner', sources.thing),
    ...describeSources('Ändrad betydelse', sources.meaning),
    ...describeSources('Bara ordalydelsen', sources.words),
    ...(sources.record.length > 0
      ? ['### Skrivet av kommandon', sources.record.map(({ place, after }) => `- ${place}: ${after ?? ''} rader`).join('\n')]
      : []),
    '',
  ].join('\n\n')
}

/** How an organisation puts things into words; what only the older version has is told in its words. */
interface Words {
  readonly finding: (id: string) => string
  readonly answer: (fact: string, option: string) => string
  readonly answers: (answers: Answers) => string
}

function wordsOf(...versions: readonly (Organisation | undefined)[]): Words {
  const known = versions.flatMap((version) => version ?? [])
  const labelOf = (fact: string, option: string): string =>
    known
      .flatMap(questionsOf)
      .flatMap((question) => (question.fact === fact ? question.options : []))
      .find(({ id }) => id === option)?.label ?? option
  const questionOf = (fact: string): string => known.flatMap(questionsOf).find((question) => question.fact === fact)?.question ?? fact
  return {
    finding: (id) => known.flatMap(({ findings }) => findings).find((finding) => finding.id === id)?.title ?? id,
    answer: (fact, option) => `${questionOf(fact)} **${labelOf(fact, option)}**`,
    answers: (answers) =>
      Object.entries(answers)
        .map(([fact, value]) => {
          const labels = (typeof value === 'string' ? [value] : value).map((option) => labelOf(fact, option))
          return `${questionOf(fact)} **${labels.join('; ')}**`
        })
        .join(' · '),
  }
}

function describeSituations({ isSame, before, after, shared }: NonNullable<ToldChange['situations']>): string {
  if (isSame) return `Samma frågor och svar som förut: ${after} fullständiga situationer.`
  return `Frågorna eller svaren har ändrats: ${before} fullständiga situationer förut, ${after} nu, varav ${shared} i båda.`
}

const ANSWERS = { added: 'nytt svar', removed: 'svaret är borta', changed: 'svaret ger andra svar än förut' } as const

function describeAnswer({ fact, option, change, before, after, cases }: ToldAnswer, words: Words): string {
  const told = [
    ...(before === null ? [] : [`  - Förut: ${describeLeads(before)}`]),
    ...(after === null ? [] : [`  - ${change === 'added' ? 'Leder till' : 'Nu'}: ${describeLeads(after)}`]),
    ...(cases === null ? [] : [`  - ${describeCases(cases)}`]),
  ]
  return [`- ${words.answer(fact, option)} – ${ANSWERS[change]}. För den som väljer det:`, ...told].join('\n')
}

function describeCases({ total, moved }: CasesMoved): string {
  const each = moved.map(({ from, to, count }) => `${count} går från ”${OUTCOME_NAMES[from]}” till ”${OUTCOME_NAMES[to]}”`)
  return `I organisationens ${total} fall, om den som frågar väljer det: ${each.length === 0 ? 'samma utfall som förut' : each.join(', ')}.`
}

function describeLeads({ number, outcomes }: ToldLeads): string {
  const each = outcomes.map(({ outcome, number: own, share }) => `”${OUTCOME_NAMES[outcome]}” ${share} % (${own})`)
  return each.length === 0 ? 'går inte att nå.' : `${each.join(', ')} av ${number} situationer.`
}

const CAUSES = {
  finding: 'Av ändringen i fyndet ',
  several: 'Av ändringar i flera fynd: ',
  questions: 'Av andra frågor eller svar',
} as const

function groupByCause(outcomes: readonly ToldOutcome[], words: Words): readonly string[] {
  const groups = Map.groupBy(
    outcomes,
    ({ cause, findings }) => CAUSES[cause] + findings.map((id) => `”${words.finding(id)}” (${id})`).join(', '),
  )
  return [...groups].map(([cause, group]) => [`**${cause}**`, ...group.map((each) => describeOutcome(each, words))].join('\n\n'))
}

function describeOutcome(
  { from, to, isGone, number, alike, total, share, because, deciding, examples }: ToldOutcome,
  words: Words,
): string {
  const gone = isGone ? ' Situationerna fanns bara förut.' : ''
  return [
    `- Från **”${OUTCOME_NAMES[from]}”** till **”${OUTCOME_NAMES[to]}”** för den som svarar så här, om inget annat svar avgör: ${words.answers(because)}`,
    `  - Av ${total} situationer där man svarar så ändras ${alike} (${share} %). Sammanlagt ändras ${number}.${gone}`,
    `  - Räcker alltid: ${words.answers(deciding)}`,
    ...examples.map((answers, index) => `  - Exempel ${index + 1}: ${words.answers(answers)}`),
  ].join('\n')
}

function describeFinding({ finding, change, number, because, examples }: ToldFinding, words: Words): string {
  const verb = change === 'appears' ? 'kommer till' : 'försvinner'
  return [
    `- ”${words.finding(finding)}” (${finding}) ${verb} i ${number} situationer, som vid: ${words.answers(because)}`,
    ...examples.map((answers) => `  - Exempel: ${words.answers(answers)}`),
  ].join('\n')
}

function describeSources(heading: string, sources: readonly ToldSource[]): readonly string[] {
  if (sources.length === 0) return []
  const one = (text: string | null): string => {
    const line = text?.trim().replaceAll(/\s+/g, ' ') ?? 'inget'
    return text === null || line.includes('”') ? line : `”${line}”`
  }
  const told = sources.map(({ place, before, after }) => `- ${place}\n  - Förut: ${one(before)}\n  - Nu: ${one(after)}`)
  return [`### ${heading}`, told.join('\n')]
}
