import type { Answers } from '../schema/answers.ts'
import type { ParentClaim } from '../schema/claims.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { QuestionRule, RuleSet } from '../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../schema/outcomes.ts'
import { matchingAnswers } from './compare-answers.ts'
import { decidingAnswers } from './deciding-answers.ts'
import { AND, BeyondReach } from './diagram.ts'
import { outcomeDiagram, whereOutcome } from './outcome.ts'
import { answersOf, countSituations, createSpaces, knownAnswersOf, smallestSituation, type Space } from './space.ts'

/** Situations in which an organisation is milder than the one that it extends, with the same answers. */
export interface Milder {
  /** What the other says of them. */
  readonly theirs: OutcomeId
  readonly count: bigint
  /** The answers of the smallest of them, and those with what follows from others. */
  readonly answers: Answers
  readonly known: Answers
  /** The fewest that make it milder whatever the others are. */
  readonly deciding: Answers
}

/** What was proved of an organisation beside the one that it extends. */
export interface ChildProof {
  readonly milder: readonly Milder[]
  /** How many claims were decided: one for each outcome of the other's that there is a milder one than. */
  readonly claims: number
}

/**
 * Decides for every situation of an organisation whether the one that it extends is stricter on the same answers, the assessment of the
 * system included. An answer that only one of them asks for is free, so that a question which is left out here never opens anything.
 * Answers of its own count for the other by the groups that they belong to. Throws {@link BeyondReach} like `prove`.
 */
export function proveNotMilder(child: RuleSet, parent: RuleSet, claim: ParentClaim): ChildProof {
  try {
    return decide(child, asSeenHere(parent, child, claim))
  } catch (error) {
    throw error instanceof RangeError ? new BeyondReach(error.message) : error
  }
}

/** The other's rules with the answers that there are here, without the findings that it lets this one replace. */
function asSeenHere(parent: RuleSet, child: RuleSet, { inherited, opened }: ParentClaim): RuleSet {
  const here = new Map(questionsOf<QuestionRule>(child).map((question) => [question.fact, question]))
  const read = new Map(child.findings.map((finding) => [finding.id, finding]))
  const withAnswers = (question: QuestionRule): QuestionRule => {
    const own = (here.get(question.fact)?.options ?? []).filter(({ id }) => !question.options.some((option) => option.id === id))
    return { ...question, options: [...question.options, ...own] }
  }
  return {
    ...parent,
    steps: parent.steps.map((step) => ({ ...step, questions: step.questions.map(withAnswers) })),
    findings: parent.findings
      .filter(({ id }) => !opened.includes(id))
      .map((finding) => {
        const same = inherited.includes(finding.id) ? read.get(finding.id) : undefined
        return same === undefined ? finding : { ...finding, when: same.when }
      }),
  }
}

function decide(child: RuleSet, theirs: RuleSet): ChildProof {
  const [here, there] = createSpaces([child, theirs]) as [Space, Space]
  const { combine } = here.diagrams
  const [is, was] = [outcomeDiagram(here), outcomeDiagram(there)]
  const reached = OUTCOMES.filter((id) => combine(AND, there.all, whereOutcome(there, was, [id])) !== 0)
  const strict = reached.filter((id) => id !== OUTCOMES.at(-1))
  const milder = strict.flatMap((id): readonly Milder[] => {
    const mild = combine(AND, here.all, whereOutcome(here, is, OUTCOMES.slice(OUTCOMES.indexOf(id) + 1)))
    const wrong = matchingAnswers(here, mild, combine(AND, there.all, whereOutcome(there, was, [id])))
    const situation = smallestSituation(here, wrong)
    if (situation === undefined) return []
    const deciding = decidingAnswers(here, wrong, situation)
    return [
      {
        theirs: id,
        count: countSituations(here, wrong),
        answers: answersOf(here, situation),
        known: knownAnswersOf(here, situation),
        deciding,
      },
    ]
  })
  return { milder, claims: strict.length }
}
