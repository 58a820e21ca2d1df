import { factsIn } from '../engine/index.ts'
import type { Answers } from '../schema/answers.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { Condition, FindingRule, RuleSet } from '../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../schema/outcomes.ts'
import { decidingFacts } from './deciding-answers.ts'
import { AND, DIFFERS, type Node, OR, WITHOUT } from './diagram.ts'
import { isCompatible, matchingAnswers } from './compare-answers.ts'
import { outcomeDiagram, whereOutcome } from './outcome.ts'
import { answersOf, countSituations, createSpaces, knownAnswersOf, type Situation, smallestSituation, type Space } from './space.ts'

/** A group of situations that changed in the same way, with the smallest answers that show it and a few to walk. */
export interface Shown {
  /** Exact number of situations, in the newer version where they exist there. */
  readonly count: bigint
  /** How many situations have the answers of `because`, and how many of those changed. */
  readonly among: { readonly all: bigint; readonly changed: bigint }
  /** The fewest answers that bring the change about, where nothing else decides. */
  readonly because: Answers
  /** The fewest answers that give this change whatever the others are. */
  readonly deciding: Answers
  readonly examples: readonly Answers[]
}

/** What was changed: one finding, several that act together, or the questions themselves. */
export type Cause =
  | { readonly kind: 'finding'; readonly finding: string }
  | { readonly kind: 'several'; readonly findings: readonly string[] }
  | { readonly kind: 'questions' }

export interface OutcomeChange extends Shown {
  readonly from: OutcomeId
  readonly to: OutcomeId
  readonly cause: Cause
  /** The version that the situations are of: those that only the older one has are changes too, if what is left of them is decided otherwise. */
  readonly version: 'old' | 'new'
}

export interface FindingChange extends Shown {
  readonly finding: string
  readonly change: 'appears' | 'disappears'
}

/** What an answer leads to, for all who choose it; null where it cannot be chosen. */
export interface Leads {
  readonly count: bigint
  readonly outcomes: Readonly<Partial<Record<OutcomeId, bigint>>>
}

/** An answer that came, went or brings others with it than before. */
export interface AnswerChange {
  readonly fact: string
  readonly option: string
  readonly before: Leads | null
  readonly after: Leads | null
}

/** What two versions of the rules decide differently, exactly and over all situations of both. */
export interface Comparison {
  readonly situations: { readonly old: bigint; readonly new: bigint; readonly shared: bigint }
  readonly answers: readonly AnswerChange[]
  readonly outcomes: readonly OutcomeChange[]
  readonly findings: readonly FindingChange[]
}

interface Versions {
  readonly old: Space
  readonly new: Space
  readonly shared: Node
  /** Situations that only the newer version has, and those that only the older has. */
  readonly added: Node
  readonly removed: Node
}

/** Compares two versions. Situations with the same answers are compared directly; those that only one version has, with all that agree in the answers known to both. */
export function compareRules(older: RuleSet, newer: RuleSet): Comparison {
  const answers = changedAnswers(older, newer)
  const chosen = ({ fact, option }: Answer): Condition => ({ kind: 'holds', fact, options: [option] })
  const [next, old] = createSpaces([newer, older], answers.map(chosen)) as [Space, Space]
  const { combine } = next.diagrams
  const shared = combine(AND, old.all, next.all)
  const versions = { old, new: next, shared, added: combine(WITHOUT, next.all, shared), removed: combine(WITHOUT, old.all, shared) }
  return {
    situations: { old: countSituations(next, old.all), new: countSituations(next, next.all), shared: countSituations(next, shared) },
    answers: leadsOf(
      answers.map((answer) => ({ ...answer, when: chosen(answer) })),
      versions,
    ),
    outcomes: compareOutcomes(versions),
    findings: compareFindings(versions),
  }
}

interface Answer {
  readonly fact: string
  readonly option: string
}

/** Answers that only one version has, and those that another answer follows from than before. */
function changedAnswers(older: RuleSet, newer: RuleSet): readonly Answer[] {
  const answersOf = (rules: RuleSet): ReadonlyMap<string, Answer & { readonly gives: string }> =>
    new Map(
      questionsOf(rules).flatMap(({ fact, options }) =>
        options.map(({ id }) => [`${fact} ${id}`, { fact, option: id, gives: givenBy(rules, { fact, option: id }) }] as const),
      ),
    )
  const [before, after] = [answersOf(older), answersOf(newer)]
  return [...new Map([...after, ...before])].flatMap(([key, { fact, option }]) =>
    before.get(key)?.gives === after.get(key)?.gives ? [] : [{ fact, option }],
  )
}

/** What follows from an answer for other questions, and what else that takes, so that it can be held against another version. */
function givenBy(rules: RuleSet, { fact, option }: Answer): string {
  const told = questionsOf(rules).flatMap((question) =>
    question.given.flatMap((answer) => {
      const rest = factsIn(answer.when).includes(fact) ? given(answer.when, { fact, option }) : false
      return rest === false ? [] : [JSON.stringify([question.fact, answer.option, rest])]
    }),
  )
  return told.toSorted().join(' ')
}

/** What is left of a condition once one answer is given. */
function given(condition: Condition, answer: Answer): Condition | boolean {
  if (condition.kind === 'holds') return condition.fact === answer.fact ? condition.options.includes(answer.option) : condition
  if (condition.kind === 'not') {
    const inner = given(condition.of, answer)
    return typeof inner === 'boolean' ? !inner : { kind: 'not', of: inner }
  }
  const decisive = condition.kind === 'any'
  const parts = condition.of.map((part) => given(part, answer)).filter((part) => part !== !decisive)
  if (parts.includes(decisive)) return decisive
  const left = parts.filter((part) => typeof part !== 'boolean')
  return left.length === 0 ? !decisive : { kind: condition.kind, of: left }
}

function leadsOf(answers: readonly (Answer & { readonly when: Condition })[], { old, new: next }: Versions): readonly AnswerChange[] {
  const outcomes = new Map([old, next].map((space) => [space, outcomeDiagram(space)] as const))
  const leads = (space: Space, { fact, option, when }: (typeof answers)[number]): Leads | null => {
    const question = questionsOf(space.rules).find((each) => each.fact === fact)
    if (question?.options.some(({ id }) => id === option) !== true) return null
    const { combine } = space.diagrams
    const set = combine(AND, space.all, space.where(when))
    const counts = OUTCOMES.flatMap((id) => {
      const count = countSituations(space, combine(AND, set, whereOutcome(space, outcomes.get(space) ?? 0, [id])))
      return count === 0n ? [] : [[id, count] as const]
    })
    return { count: countSituations(space, set), outcomes: Object.fromEntries(counts) }
  }
  return answers.map((answer) => ({ fact: answer.fact, option: answer.option, before: leads(old, answer), after: leads(next, answer) }))
}

function compareOutcomes(versions: Versions): readonly OutcomeChange[] {
  const { old, new: next, shared, added, removed } = versions
  const { combine } = next.diagrams
  const changed = changedFindings(versions)
  const [before, after] = [outcomeDiagram(old), outcomeDiagram(next)]
  const had = (id: OutcomeId): Node => combine(AND, old.all, whereOutcome(old, before, [id]))
  const has = (id: OutcomeId): Node => combine(AND, next.all, whereOutcome(next, after, [id]))
  return OUTCOMES.flatMap((from) =>
    OUTCOMES.flatMap((to): readonly OutcomeChange[] => {
      if (from === to) return []
      const both = combine(AND, combine(AND, shared, had(from)), has(to))
      const byFindings = attribute(versions, both, changed).map(({ cause, set, region }): OutcomeChange => ({
        from,
        to,
        cause,
        version: 'new',
        ...show(next, set, region, factsBehind(versions, cause)),
      }))
      const fresh = onlyLike(next, combine(AND, added, has(to)), had(from), had(to))
      const stale = onlyLike(old, combine(AND, removed, had(from)), has(to), has(from))
      const byQuestions = [
        { version: 'new', space: next, set: fresh } as const,
        { version: 'old', space: old, set: stale } as const,
      ].flatMap(({ version, space, set }): readonly OutcomeChange[] =>
        set === 0 ? [] : [{ from, to, cause: { kind: 'questions' }, version, ...show(space, set, set, []) }],
      )
      return [...byFindings, ...byQuestions]
    }),
  )
}

/** Situations of one version whose like in the other are some of `these`, and none of `those`. */
function onlyLike(space: Space, set: Node, these: Node, those: Node): Node {
  const like = set === 0 ? 0 : matchingAnswers(space, set, these)
  return like === 0 ? 0 : space.diagrams.combine(WITHOUT, like, matchingAnswers(space, like, those))
}

interface ChangedFinding {
  readonly id: string
  /** Where it applies in one version and not in the other, or with another effect. */
  readonly region: Node
}

function changedFindings({ old, new: next, shared }: Versions): readonly ChangedFinding[] {
  const { combine } = next.diagrams
  return idsOf(old, next).flatMap((id): readonly ChangedFinding[] => {
    const [before, after] = [findingOf(old, id), findingOf(next, id)]
    const was = before === undefined ? 0 : old.where(before.when)
    const is = after === undefined ? 0 : next.where(after.when)
    const region = before?.effect === after?.effect ? combine(DIFFERS, was, is) : combine(OR, was, is)
    const inside = combine(AND, shared, region)
    return inside === 0 ? [] : [{ id, region: inside }]
  })
}

/** Splits changed situations by the finding behind them; where several changed at once they are told together. */
function attribute(
  { new: next }: Versions,
  set: Node,
  changed: readonly ChangedFinding[],
): readonly { readonly cause: Cause; readonly set: Node; readonly region: Node }[] {
  const { combine } = next.diagrams
  if (set === 0) return []
  let rest = set
  const single = changed.flatMap(({ id, region }) => {
    const others = changed.filter((other) => other.id !== id).reduce((sum: Node, other) => combine(OR, sum, other.region), 0)
    const own = combine(WITHOUT, combine(AND, set, region), others)
    rest = combine(WITHOUT, rest, own)
    return own === 0 ? [] : [{ cause: { kind: 'finding', finding: id } as const, set: own, region }]
  })
  if (rest === 0) return single
  const findings = changed.filter(({ region }) => combine(AND, rest, region) !== 0)
  const region = findings.reduce((sum: Node, each) => combine(OR, sum, each.region), 0)
  return [...single, { cause: { kind: 'several', findings: findings.map(({ id }) => id) }, set: rest, region }]
}

function compareFindings(versions: Versions): readonly FindingChange[] {
  const { old, new: next, added, removed } = versions
  const { combine } = next.diagrams
  return idsOf(old, next).flatMap((finding): readonly FindingChange[] => {
    const [before, after] = [findingOf(old, finding), findingOf(next, finding)]
    const was = before === undefined ? 0 : combine(AND, old.all, old.where(before.when))
    const is = after === undefined ? 0 : combine(AND, next.all, next.where(after.when))
    const facts = factsBehind(versions, { kind: 'finding', finding })
    // A situation that only one version has is a change only where its like in the other tells otherwise.
    const gained = newlyTrue(versions, combine(WITHOUT, is, was), added, was, old.all)
    const lost = newlyTrue(versions, combine(WITHOUT, was, is), removed, is, next.all)
    const appears = gained === 0 ? [] : [{ finding, change: 'appears' as const, ...show(next, gained, gained, facts) }]
    return lost === 0 ? appears : [...appears, { finding, change: 'disappears' as const, ...show(old, lost, lost, facts) }]
  })
}

function newlyTrue({ new: next }: Versions, set: Node, own: Node, other: Node, otherAll: Node): Node {
  const { combine } = next.diagrams
  const like = onlyLike(next, combine(AND, set, own), otherAll, other)
  return combine(OR, combine(WITHOUT, set, own), like)
}

function factsBehind({ old, new: next }: Versions, cause: Cause): readonly string[] {
  const ids = cause.kind === 'finding' ? [cause.finding] : cause.kind === 'several' ? cause.findings : []
  return [old, next].flatMap((space) => ids.flatMap((id) => findingOf(space, id) ?? [])).flatMap((finding) => factsIn(finding.when))
}

/** `facts` are those that the change is written in, and are preferred where several answers tell it equally well. */
function show(space: Space, set: Node, region: Node, facts: readonly string[]): Shown {
  const { combine } = space.diagrams
  const examples: Situation[] = []
  let rest = set
  let because: readonly string[] = []
  let deciding: readonly string[] = []
  for (let more = smallestSituation(space, rest); more !== undefined && examples.length < 3; more = smallestSituation(space, rest)) {
    if (examples.length === 0) {
      because = decidingFacts(space, region, more, facts)
      deciding = decidingFacts(space, set, more, facts)
    }
    examples.push(more)
    // The next example is to be of another sort, if there is one: not with the same deciding answers.
    const alike = combine(WITHOUT, rest, sharing(space, more, because))
    rest = alike === 0 ? combine(WITHOUT, rest, sharing(space, more, Object.keys(knownAnswersOf(space, more)))) : alike
  }
  const [first] = examples
  const answers = first === undefined ? {} : knownAnswersOf(space, first)
  const like = first === undefined ? 0 : sharing(space, first, because)
  const pick = (facts: readonly string[]): Answers => Object.fromEntries(facts.map((fact) => [fact, answers[fact] ?? []]))
  return {
    count: countSituations(space, set),
    among: { all: countSituations(space, combine(AND, space.all, like)), changed: countSituations(space, combine(AND, set, like)) },
    because: pick(because),
    deciding: pick(deciding),
    examples: examples.map((each) => answersOf(space, each)),
  }
}

/** Where these facts have the answers of a situation, given or filled in. */
function sharing(space: Space, situation: Situation, facts: readonly string[]): Node {
  const { decide, combine } = space.diagrams
  return space.questions.reduce((node: Node, question) => {
    if (!facts.includes(question.question.fact)) return node
    const { first, values, combinable } = question
    const own = situation[first] ?? 0
    const same = decide(
      first,
      values.map((_, value) => (own === value || (own !== 0 && value !== 0 && isCompatible(question, own, value)) ? 1 : 0)),
    )
    const ticks = combinable.map((_, index) => decide(first + 1 + index, situation[first + 1 + index] === 1 ? [0, 1] : [1, 0]))
    return [same, ...ticks].reduce((inner: Node, each) => combine(AND, inner, each), node)
  }, 1)
}

function idsOf(old: Space, next: Space): readonly string[] {
  return [...new Set([...next.rules.findings, ...old.rules.findings].map((finding) => finding.id))]
}

function findingOf(space: Space, id: string): FindingRule | undefined {
  return space.rules.findings.find((finding) => finding.id === id)
}
