import { evaluate } from '../../engine/index.ts'
import type { Answers } from '../../schema/answers.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Option, Organisation, Question } from '../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import { Shortcuts } from '../../schema/shortcuts.ts'
import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import type { Content } from '../compile/load.ts'
import { vocabularyOf } from '../read/own-vocabulary.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { type Problem, sortProblems } from '../read/problem.ts'

/** An answer that a task or a case takes for given. */
export interface Assumption {
  readonly question: Question
  readonly given: readonly Option[]
  readonly outcome: OutcomeId
  /** The strictest outcome that another answer to this question alone leads to, where that is stricter: the answer decides. */
  readonly otherwise: { readonly option: Option; readonly outcome: OutcomeId } | null
}

/** What a task or a case assumes, question by question; `facts` limits it to some. */
export function assumptionsOf(organisation: Organisation, answers: Answers, facts?: ReadonlySet<string>): readonly Assumption[] {
  const outcome = evaluate(organisation, answers).outcome.id
  return questionsOf(organisation).flatMap((question) => {
    const given = question.options.filter(({ id }) => [answers[question.fact] ?? []].flat().includes(id))
    if (given.length === 0 || (facts !== undefined && !facts.has(question.fact))) return []
    // What a system is called tells something by its answers alone.
    const others = question.options.filter((option) => !given.includes(option) && option.system === null)
    const led = others.map((option) => {
      const instead = { ...answers, [question.fact]: question.multiple ? [option.id] : option.id }
      return { option, outcome: evaluate(organisation, instead).outcome.id }
    })
    const [strictest] = led.toSorted((a, b) => rank(a.outcome) - rank(b.outcome))
    const isStricter = strictest !== undefined && rank(strictest.outcome) < rank(outcome)
    return [{ question, given, outcome, otherwise: isStricter ? strictest : null }]
  })
}

/** A task or a case as it is told, with what it assumes in words beside it. */
export interface Story {
  readonly kind: 'Uppgift' | 'Fall'
  readonly id: string
  readonly told: string
  /** Answers for which another would make the outcome stricter, with that answer and outcome. */
  readonly decides: readonly string[]
  readonly others: readonly string[]
}

/** Every task and case of an organisation, so that somebody can see whether the story tells what is assumed. */
export function storiesOf({ organisation, shortcuts, scenarios }: CompiledOrganisation): readonly Story[] {
  const tell = (kind: Story['kind'], id: string, told: string, answers: Answers): Story => {
    const assumed = assumptionsOf(organisation, answers).map(({ question, given, otherwise }) => ({
      otherwise,
      words: `${question.question} ${given.map((option) => option.label).join(', ')}`,
    }))
    return {
      kind,
      id,
      told,
      decides: assumed.flatMap(({ words, otherwise }) =>
        otherwise === null ? [] : [`${words} (${otherwise.option.label} → ${otherwise.outcome})`],
      ),
      others: assumed.flatMap(({ words, otherwise }) => (otherwise === null ? [words] : [])),
    }
  }
  return [
    ...shortcuts.map(({ id, title, description, answers }) => tell('Uppgift', id, `${title}. ${description}`, answers)),
    ...scenarios.map(({ id, person, text, answers }) => tell('Fall', id, `${person}: ${text}`, answers)),
  ]
}

function rank(outcome: OutcomeId): number {
  return OUTCOMES.indexOf(outcome)
}

/**
 * Tasks that assume an answer which decides, and whose description does not say so. Only for the questions whose words for it are given in
 * questions.yaml: nobody has to be told that a person looks at the result.
 */
export function silentAssumptions(parsed: ParsedContent, organisations: Content['organisations']): readonly Problem[] {
  const found: Problem[] = []
  for (const [id, { sv }] of organisations) {
    const facts = vocabularyOf(parsed, id).value?.facts ?? []
    const words = new Map(facts.flatMap((fact) => (fact.assumed === undefined ? [] : [[fact.id, fact.assumed] as const])))
    const { source } = parsed.file(Shortcuts, `organisations/${id}/shortcuts.yaml`)
    sv.shortcuts.forEach(({ title, description, answers }, index) => {
      const told = `${title} ${description}`.toLowerCase()
      for (const { question, given, outcome, otherwise } of assumptionsOf(sv.organisation, answers, new Set(words.keys()))) {
        const those = words.get(question.fact) ?? []
        if (otherwise === null || those.some((word) => told.includes(word.toLowerCase()))) continue
        const [label, other] = [given.map((option) => option.label).join(', '), otherwise.option.label]
        found.push(
          source.problemAt(
            ['shortcuts', index, 'description'],
            `Uppgiften förutsätter svaret ”${label}” på ”${question.question}”, men säger det inte. Med ”${other}” blir utfallet ”${otherwise.outcome}” i stället för ”${outcome}”. Säg det i beskrivningen, till exempel med ”${those[0]}”.`,
          ),
        )
      }
    })
  }
  return sortProblems(found)
}
