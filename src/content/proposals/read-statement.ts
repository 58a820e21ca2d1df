import type { Vocabulary } from '../../schema/vocabulary.ts'
import { conditionIn, isDenied, limitedIn, placesOf, type Sentence, sentencesIn, type Span } from './match-cues.ts'

export type Fact = Vocabulary['facts'][number]

/** What a text says of a question. */
export interface Said {
  readonly fact: Fact
  /** Answers, or groups of them, that it is about; for `unmet` those that say that what is demanded is missing. */
  readonly named: readonly string[]
  /**
   * `is`: it is about these. `only`: about everything else, since no other is allowed. `unmet`: it demands what those who answer so have not
   * done.
   */
  readonly as: 'is' | 'only' | 'unmet'
}

interface Match extends Span {
  /** An answer or a group; null where the words are about the question as a whole. */
  readonly named: string | null
  readonly isElse: boolean
}

/**
 * What a statement says of the questions, by the cues that the questions have. Nothing where none of its words points to any. Where it allows
 * something on a condition, nothing is allowed but what the condition names.
 */
export function readStatement(text: string, facts: readonly Fact[], isAllowing = false): readonly Said[] {
  const sentences = sentencesIn(text)
  return facts.flatMap((fact) => saidOf(fact, sentences, isAllowing ? conditionIn : limitedIn))
}

/** The words of a text that point to a question, as they stand in it but in small letters: why a condition was guessed. */
export function cuesIn(text: string, fact: Fact): readonly string[] {
  const found = sentencesIn(text).flatMap((sentence) =>
    matchesIn(fact, sentence, limitedIn).map(({ from, to }) => sentence.words.slice(from, to + 1).join(' ')),
  )
  return [...new Set(found)]
}

type Limit = (sentence: Sentence) => Span | null

function saidOf(fact: Fact, sentences: readonly Sentence[], limit: Limit): readonly Said[] {
  const matches = sentences.flatMap((sentence) => matchesIn(fact, sentence, limit))
  const unmet = fact.proposal?.unmet ?? []
  const named = (isElse: boolean): readonly string[] =>
    withoutParts(
      fact,
      matches.flatMap((match) => (match.named !== null && match.isElse === isElse ? [match.named] : [])),
    )
  const [is, only] = [named(false), named(true)]
  return [
    ...(is.length > 0 ? [{ fact, named: is, as: 'is' as const }] : []),
    ...(only.length > 0 ? [{ fact, named: only, as: 'only' as const }] : []),
    ...(unmet.length > 0 && matches.some((match) => match.named === null) ? [{ fact, named: unmet, as: 'unmet' as const }] : []),
  ]
}

function matchesIn(fact: Fact, sentence: Sentence, limit: Limit): readonly Match[] {
  const limited = limit(sentence)
  const cued = [...fact.options, ...(fact.groups ?? [])].flatMap(({ id, cues = [] }) => cues.map((cue) => ({ named: id, cue })))
  const whole = (fact.proposal?.cues ?? []).map((cue) => ({ named: null, cue }))
  const found = [...cued, ...whole].flatMap(({ named, cue }) =>
    placesOf(cue, sentence).map((span): Match => ({ ...span, named, isElse: isWithin(span, limited) !== isDenied(sentence, span) })),
  )
  // "Känsliga personuppgifter" is not about personal data of every kind.
  return found.filter((match) => !found.some((other) => length(other) > length(match) && isWithin(match, other)))
}

function length({ from, to }: Span): number {
  return to - from
}

function isWithin(span: Span, outer: Span | null): boolean {
  return outer !== null && span.from >= outer.from && span.to <= outer.to
}

/** Each once, and no answer that a group among them holds. */
function withoutParts({ groups = [] }: Fact, named: readonly string[]): readonly string[] {
  const parts = groups.flatMap(({ id, options }) => (named.includes(id) ? options : []))
  return [...new Set(named)].filter((id) => !parts.includes(id))
}
