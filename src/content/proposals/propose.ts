import type { ConditionSource } from '../../schema/condition.ts'
import { isDemand, type Modality } from '../../schema/modalities.ts'
import { type Effect, EFFECTS } from '../../schema/outcomes.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import { readSentence } from '../original/read-sentence.ts'
import { hasCondition } from './match-cues.ts'
import { type Fact, readStatement, type Said } from './read-statement.ts'

/** A statement, with the words that lead to it in the document where they are known. */
export interface Stated {
  readonly id: string
  readonly text: string
  readonly modality: Modality
  readonly leadIn?: string | null
}

/** A finding that a statement seems to need. */
export interface ProposedFinding {
  /** Null where it is the guide's own, of what the document does not say. */
  readonly statement: string | null
  readonly title: string
  readonly text: string
  readonly effect: Effect
  /** Null where the words tell no condition; somebody has to choose it. */
  readonly when: ConditionSource | null
}

/** A question that the findings look at. */
export interface ProposedQuestion {
  readonly fact: string
  readonly step: string
  readonly when: ConditionSource | null
  /** The demands and prohibitions that speak of it. */
  readonly statements: readonly string[]
}

export interface Proposals {
  /** In the order of the shared questions, where none looks at a later one. */
  readonly questions: readonly ProposedQuestion[]
  readonly findings: readonly ProposedFinding[]
}

/**
 * What the statements of a document seem to need. The reading is the stricter one wherever there are two: what is forbidden is a no, what has
 * to be done first stops, what is allowed on a condition is not allowed without it, and where no word tells when something holds nothing is
 * guessed. What is recommended is told, and decides nothing.
 */
export function propose(statements: readonly Stated[], { facts }: Vocabulary): Proposals {
  const read = statements.filter(isProposable).map((statement) => ({
    statement,
    said: readStatement([statement.leadIn ?? '', statement.text].join('. '), facts, statement.modality === 'tillatet'),
  }))
  const findings = read.flatMap(({ statement, said }) => findingsOf(statement, said))
  const about = Map.groupBy(
    read.flatMap(({ statement, said }) => said.map(({ fact }) => ({ fact: fact.id, statement: statement.id }))),
    ({ fact }) => fact,
  )
  const first = facts.find(({ proposal }) => proposal?.elsewhere !== undefined)
  const needed = withNeeds(new Set(about.size > 0 && first !== undefined ? [first.id, ...about.keys()] : about.keys()), facts)
  // An organisation may have further answers of its own, which everything is asked after.
  const here = first === undefined ? null : { [first.id]: { except: oneOrMore(elsewhereOf(first).map(([option]) => option)) } }
  const questions = facts.flatMap((fact): readonly ProposedQuestion[] =>
    needed.has(fact.id)
      ? [
          {
            fact: fact.id,
            step: fact.proposal?.step ?? fact.question,
            when: fact.proposal?.when ?? (fact === first ? null : here),
            statements: [...new Set((about.get(fact.id) ?? []).map(({ statement }) => statement))],
          },
        ]
      : [],
  )
  return { questions, findings: needed.size > 0 && first !== undefined ? [...findings, ...otherWays(first, findings)] : findings }
}

/** Whether something follows from it: of what is merely allowed, from that which is allowed on a condition. */
function isProposable({ modality, text, leadIn }: Stated): boolean {
  if (modality === 'tillatet') return [leadIn ?? '', text].some(hasCondition)
  return isDemand(modality) || modality === 'rekommendation'
}

/** With the questions that those look at which are only asked sometimes. */
function withNeeds(facts: ReadonlySet<string>, all: Vocabulary['facts']): ReadonlySet<string> {
  const needed = new Set(facts)
  for (const fact of needed) {
    const when = all.find(({ id }) => id === fact)?.proposal?.when
    for (const other of when === undefined ? [] : factsNamed(when)) needed.add(other)
  }
  return needed
}

/** The answers about another matter, of those that there are, with the mildest effect that a finding about each may have. */
function elsewhereOf({ proposal, options }: Fact): readonly (readonly [string, Effect])[] {
  return Object.entries(proposal?.elsewhere ?? {}).filter(([option]) => options.some(({ id }) => id === option))
}

/** Of an answer that nothing else is asked after, and that no finding stops. */
function otherWays(fact: Fact, findings: readonly ProposedFinding[]): readonly ProposedFinding[] {
  const { id, options } = fact
  const isTold = (option: string, mildest: Effect): boolean =>
    findings.some(({ effect, when }) => EFFECTS.indexOf(effect) <= EFFECTS.indexOf(mildest) && namedOf(when, id).includes(option))
  return elsewhereOf(fact)
    .filter(([option, mildest]) => !isTold(option, mildest))
    .map(([option]) => ({
      statement: null,
      title: 'Följ den rutin som gäller för saken.',
      text: `Det är en annan sak än att använda AI: ${options.find((each) => each.id === option)?.label ?? option}. Guiden frågar inte mer om den.`,
      effect: 'annan-vag',
      when: { [id]: option },
    }))
}

/** Never milder than the statement. A demand stops those who have not met it, is a no for those who will not, and a term for the others. */
function findingsOf({ id, text, modality }: Stated, said: readonly Said[]): readonly ProposedFinding[] {
  const finding = (effect: Effect, missing: readonly Said[] = [], about = said): ProposedFinding => ({
    ...{ statement: id, title: titleOf(text), text, effect },
    when: conditionOf(
      about.filter(({ as }) => as === 'is'),
      missing,
    ),
  })
  if (modality === 'rekommendation') return [finding('info')]
  const [only, missing] = [said.filter(({ as }) => as === 'only'), said.filter(({ as }) => as === 'unmet')]
  const known = within(missing, ({ options }, option) => options.some(({ id: own, unknown }) => own === option && unknown !== true))
  if (modality === 'forbjudet') return [finding('nej', only.length + known.length > 0 ? [...only, ...known] : missing)]
  const refused = [...only, ...within(missing, isRefused)]
  const unmet = within(missing, (fact, option) => !isRefused(fact, option))
  const here = said.filter((each) => !isElsewhere(each))
  const stops = [
    ...(refused.length > 0 ? [finding('nej', refused, unmet.length > 0 ? here : said)] : []),
    ...(unmet.length > 0 ? [finding('forst', unmet)] : []),
  ]
  if (stops.length === 0) return [finding(modality === 'krav' ? 'villkor' : 'forst')]
  return modality !== 'tillatet' && here.some(({ as }) => as === 'is') ? [...stops, finding('villkor', [], here)] : stops
}

function isRefused({ proposal }: Fact, option: string): boolean {
  return proposal?.refused?.includes(option) ?? false
}

/** It is about answers that nothing else is asked after. */
function isElsewhere({ fact, named }: Said): boolean {
  return named.every((option) => option in (fact.proposal?.elsewhere ?? {}))
}

/** Those of the answers that are so, of the questions that have any. */
function within(said: readonly Said[], is: (fact: Fact, option: string) => boolean): readonly Said[] {
  return said
    .map((each) => ({ ...each, named: each.named.filter((option) => is(each.fact, option)) }))
    .filter(({ named }) => named.length > 0)
}

/**
 * Where the statement holds: in every respect that it is about, one of what it names; and there, where anything of what it demands is
 * missing. What is also about an answer that nothing else is asked after holds there whatever else it says. Null where no word tells.
 */
function conditionOf(is: readonly Said[], missing: readonly Said[]): ConditionSource | null {
  const byStep = Map.groupBy(
    is.filter((each) => !isElsewhere(each)),
    ({ fact }) => fact.proposal?.step ?? fact.id,
  )
  const parts = [...byStep.values(), ...(missing.length === 0 ? [] : [missing])].map(anyOf)
  const alone = is.filter(isElsewhere).map(testsOf)
  if (parts.length === 0 && alone.length === 0) return null
  const keys = parts.flatMap((part) => Object.keys(part))
  // Two lists, or the same question twice, cannot stand in one group.
  const here = new Set(keys).size === keys.length ? (Object.assign({}, ...parts) as ConditionSource) : { all: parts }
  const all = parts.length === 0 ? alone : [...alone, here]
  return all.length === 1 ? (all[0] ?? null) : { any: all }
}

function anyOf(group: readonly Said[]): ConditionSource {
  const [only, ...others] = group.map(testsOf)
  return only !== undefined && others.length === 0 ? only : { any: group.map(testsOf) }
}

/** Who does not know whether theirs is what alone is allowed is told to find out, like all who do not know. */
function testsOf({ fact, named, as }: Said): ConditionSource {
  const options = as === 'only' ? [...named, ...fact.options.flatMap(({ id, unknown }) => (unknown === true ? [id] : []))] : named
  return { [fact.id]: as === 'only' ? { except: oneOrMore(options) } : oneOrMore(options) }
}

function oneOrMore(options: readonly string[]): string | string[] {
  const [only, another] = options
  return only !== undefined && another === undefined ? only : [...options]
}

/** As many words as a title has at most. */
const MOST_WORDS = 14

/** The first sentence, or of a long one what stands before a comma or a dash, where that says as much. */
function titleOf(text: string): string {
  const [first = text] = /^.*?[.!?](?=\s|$)/s.exec(text) ?? []
  if (wordsIn(first) <= MOST_WORDS) return first
  const modality = readSentence(first)?.modality
  const shorter = [...first.matchAll(/,\s|\s–\s|:\s|;\s/g)]
    .map(({ index }) => first.slice(0, index))
    .findLast((part) => wordsIn(part) <= MOST_WORDS && wordsIn(part) > 3 && readSentence(part)?.modality === modality)
  return shorter === undefined ? first : `${shorter}.`
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length
}

/** The questions that a condition looks at, also where it is not written to its end. */
export function factsNamed(condition: unknown): readonly string[] {
  if (typeof condition !== 'object' || condition === null) return []
  return Object.entries(condition).flatMap(([key, value]: [string, unknown]) =>
    key === 'all' || key === 'any' ? (Array.isArray(value) ? value.flatMap(factsNamed) : []) : key === 'not' ? factsNamed(value) : [key],
  )
}

/** The answers to a question that a condition names. */
function namedOf(condition: ConditionSource | null, fact: string): readonly string[] {
  return [condition, ...(condition?.any ?? [])].flatMap((each) => [each?.[fact]].flat().filter((option) => typeof option === 'string'))
}
