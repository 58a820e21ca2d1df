import type { ConditionSource, FactTest } from '../../schema/condition.ts'
import { isDemand, type Modality } from '../../schema/modalities.ts'
import type { Effect } from '../../schema/outcomes.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import { readSentence } from '../original/read-sentence.ts'
import { readStatement, type Said } from './read-statement.ts'

/** A statement, with the words that lead to it in the document where they are known. */
export interface Stated {
  readonly id: string
  readonly text: string
  readonly modality: Modality
  readonly leadIn?: string | null
}

/** A finding that a demand or a prohibition seems to need. */
export interface ProposedFinding {
  readonly statement: string
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
 * What the demands and prohibitions of a document seem to need. The reading is the stricter one wherever there are two: what is forbidden
 * is a no, what has to be done first stops, and where no word tells when something holds nothing is guessed.
 */
export function propose(statements: readonly Stated[], { facts }: Vocabulary): Proposals {
  const read = statements
    .filter(({ modality }) => isDemand(modality))
    .map((statement) => ({ statement, said: readStatement([statement.leadIn ?? '', statement.text].join('. '), facts) }))
  const findings = read.map(({ statement, said }) => findingOf(statement, said))
  const about = Map.groupBy(
    read.flatMap(({ statement, said }) => said.map(({ fact }) => ({ fact: fact.id, statement: statement.id }))),
    ({ fact }) => fact,
  )
  const needed = withNeeds(new Set(about.keys()), facts)
  const questions = facts.flatMap(({ id, proposal, question }): readonly ProposedQuestion[] =>
    needed.has(id)
      ? [
          {
            fact: id,
            step: proposal?.step ?? question,
            when: proposal?.when ?? null,
            statements: [...new Set((about.get(id) ?? []).map(({ statement }) => statement))],
          },
        ]
      : [],
  )
  return { questions, findings }
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

function findingOf({ id, text, modality }: Stated, said: readonly Said[]): ProposedFinding {
  return {
    statement: id,
    title: titleOf(text),
    text,
    effect: effectOf(modality, said),
    when: said.length === 0 ? null : conditionOf(said),
  }
}

/** Never milder than the statement: only what is demanded without "first", and of those whom nothing tells that they have not done it, is a condition. */
function effectOf(modality: Modality, said: readonly Said[]): Effect {
  if (modality === 'forbjudet' || said.some(({ as }) => as === 'only')) return 'nej'
  if (modality === 'krav-innan' || said.some(({ as }) => as === 'unmet')) return 'forst'
  return 'villkor'
}

/**
 * Where the statement holds: in every respect that it is about, one of what it names; and there, where anything of what it demands is
 * missing.
 */
function conditionOf(said: readonly Said[]): ConditionSource {
  const byStep = Map.groupBy(
    said.filter(({ as }) => as === 'is'),
    ({ fact }) => fact.proposal?.step ?? fact.id,
  )
  const missing = said.filter(({ as }) => as !== 'is')
  const parts = [...byStep.values(), ...(missing.length === 0 ? [] : [missing])].map((group): ConditionSource => {
    const tests = group.map((each) => ({ [each.fact.id]: testOf(each) }))
    const [only] = tests
    return tests.length === 1 && only !== undefined ? only : { any: tests }
  })
  const keys = parts.flatMap((part) => Object.keys(part))
  // Two lists, or the same question twice, cannot stand in one group.
  return new Set(keys).size === keys.length ? (Object.assign({}, ...parts) as ConditionSource) : { all: parts }
}

function testOf({ named, as }: Said): FactTest {
  const [first, second] = named
  const options = first !== undefined && second === undefined ? first : [...named]
  return as === 'only' ? { except: options } : options
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
