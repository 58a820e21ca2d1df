import type { Flow } from '../../schema/flow.ts'
import type { GivenAnswer, Option, Organisation, Question, Step } from '../../schema/model.ts'
import type { Policy } from '../../schema/policy.ts'
import { RESERVED } from '../../schema/pages.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import type { Systems } from '../../schema/systems.ts'
import { factsIn } from '../../engine/index.ts'
import { compileCondition, type FactInScope, type Scope } from './compile-condition.ts'
import { compileAssessment, compileContradictions, compileGroups } from './compile-groups.ts'
import { propose } from '../read/nearest.ts'
import type { Noted, Notes } from '../read/noted.ts'
import type { Path } from '../read/source-file.ts'

type Fact = Vocabulary['facts'][number]
type SourceQuestion = Flow['steps'][number]['questions'][number]

interface Shared {
  readonly vocabulary: Noted<Vocabulary>
  readonly systems: Noted<Systems>
  readonly policy: Noted<Policy>
}

/** Compiles a flow: the questions with their options and texts, and the scope in which the findings' conditions are read. */
export function compileFlow(
  flow: Noted<Flow>,
  shared: Shared,
): Pick<Organisation, 'steps' | 'contradictions' | 'assessment'> & { readonly scope: Scope } {
  const facts = new Map((shared.vocabulary.value?.facts ?? []).toReversed().map((fact) => [fact.id, fact]))
  const dropped = new Set<string>()
  const known = new Map<string, FactInScope>()
  const { source } = flow
  const stepIds = new Set<string>()
  const laterFacts = new Set(flow.value?.steps.flatMap((step) => step.questions.map((question) => question.fact)))
  const scope: Scope = {
    facts: known,
    explain: (fact) => {
      if (laterFacts.has(fact))
        return `Frågan ”${fact}” ställs senare i flödet. Ett villkor för en fråga får bara titta på frågor som kommer före.`
      if (facts.has(fact)) return `Frågan ”${fact}” ställs inte i flödet här.`
      return undefined
    },
    // While a question of the flow has the wrong name, any that is not asked may be the one that was meant.
    isMentioned: (id) =>
      dropped.has(id) ||
      ((dropped.size > 0 || !flow.isWhole) && facts.has(id)) ||
      flow.mentions(id) ||
      shared.vocabulary.mentions(id) ||
      shared.systems.mentions(id),
  }

  const steps = (flow.value?.steps ?? []).map((step, stepIndex): Step => {
    const at: Path = ['steps', stepIndex]
    if (stepIds.has(step.id)) source.report([...at, 'id'], `Steget ”${step.id}” finns två gånger. Ge ett av dem ett annat id.`)
    if (RESERVED.step.includes(step.id))
      source.report([...at, 'id'], `Ett steg kan inte ha id:t ”${step.id}”, som är namnet på en sida i guiden. Ge det ett annat.`)
    stepIds.add(step.id)
    const questions = step.questions.flatMap((question, index): readonly Question[] => {
      const path = [...at, 'questions', index]
      const fact = facts.get(question.fact)
      if (fact === undefined || known.has(fact.id)) dropped.add(question.fact)
      if (fact === undefined) {
        if (!shared.vocabulary.mentions(question.fact)) {
          source.report([...path, 'fact'], `Frågan ”${question.fact}” finns inte.${propose(question.fact, facts.keys())}`)
        }
        return []
      }
      if (known.has(fact.id)) {
        source.report([...path, 'fact'], `Frågan ”${fact.id}” ställs två gånger. Ta bort den ena.`)
        return []
      }
      const compiled = compileQuestion(question, fact, { ...shared, source, path, scope, step: step.questions.map((other) => other.fact) })
      known.set(fact.id, scopeOf(compiled, question, fact))
      return [compiled]
    })
    return { id: step.id, title: step.title, lang: 'sv', questions, ...compileGroups(step, questions, source, at) }
  })
  return {
    steps,
    contradictions: compileContradictions(flow, scope),
    assessment: compileAssessment(flow, steps),
    scope: { ...scope, explain: (fact) => (facts.has(fact) ? scope.explain(fact) : undefined) },
  }
}

interface Place extends Shared {
  readonly source: Notes
  readonly path: Path
  readonly scope: Scope
  readonly step: readonly string[]
}

function compileQuestion(question: SourceQuestion, fact: Fact, place: Place): Question {
  const { source, path, scope } = place
  const when = question.when === undefined ? null : compileCondition(question.when, scope, source, [...path, 'when'])
  const options = compileOptions(question, fact, place)
  const used = new Set(options.map((option) => option.id))
  const help =
    question.help === undefined
      ? fact.help === undefined
        ? null
        : source.markdown(null, fact.help)
      : source.markdown([...path, 'help'], question.help)
  return {
    fact: fact.id,
    when,
    given: givenAnswers(question, fact, options, place),
    multiple: fact.multiple === true,
    exclusive: (fact.exclusive ?? []).filter((option) => used.has(option)),
    options,
    groups: (fact.groups ?? []).map((group) => ({
      id: group.id,
      label: group.label,
      options: group.options.filter((option) => used.has(option)),
    })),
    question: question.question ?? fact.question,
    help,
    why: source.markdown([...path, 'why'], question.why),
    statements: question.statements ?? [],
    catalogue: fact.catalogue === true,
    follows: when === null ? null : (factsIn(when).findLast((earlier) => place.step.includes(earlier)) ?? null),
    lang: 'sv',
  }
}

function compileOptions(question: SourceQuestion, fact: Fact, place: Place): readonly Option[] {
  const known = new Map(fact.options.map((option) => [option.id, option]))
  const chosen = (question.options ?? fact.options.map((option) => option.id)).map((entry) =>
    typeof entry === 'string' ? { id: entry } : entry,
  )
  const ids = chosen.map((entry) => entry.id)
  const claimed = new Set<string>()
  const own = chosen.flatMap((entry, index): readonly Option[] => {
    const at = [...place.path, 'options', index]
    const shared = known.get(entry.id)
    if (shared === undefined) {
      if (!place.vocabulary.mentions(entry.id)) {
        place.source.report(at, `Svaret ”${entry.id}” finns inte till frågan ”${fact.id}”.${propose(entry.id, known.keys())}`)
      }
      return []
    }
    if (question.options !== undefined && ids.indexOf(entry.id) !== index)
      place.source.report(at, `Svaret ”${entry.id}” finns två gånger i frågan. Ta bort det ena.`)
    const covers = 'covers' in entry && entry.covers !== undefined ? entry.covers : []
    covers.forEach((covered, position) => {
      const here = [...at, 'covers', position]
      if (!known.has(covered))
        place.source.report(here, `Svaret ”${covered}” finns inte till frågan ”${fact.id}”.${propose(covered, known.keys())}`)
      else if (ids.includes(covered))
        place.source.report(
          here,
          `Svaret ”${covered}” till frågan ”${fact.id}” går att välja för sig här. Ta bort det ur dem som räknas dit (covers).`,
        )
      else if (claimed.has(covered)) place.source.report(here, `Svaret ”${covered}” räknas redan till ett annat svar här. Ta bort det ena.`)
      claimed.add(covered)
    })
    const label = 'label' in entry ? entry.label : undefined
    const help = 'help' in entry ? entry.help : undefined
    return [
      {
        id: entry.id,
        label: label ?? shared.label,
        help: help ?? shared.help ?? null,
        unknown: shared.unknown === true,
        covers,
        system: null,
        lang: 'sv',
      },
    ]
  })
  return fact.catalogue === true ? [...systemOptions(place.systems), ...own] : own
}

function systemOptions(systems: Noted<Systems>): readonly Option[] {
  return (systems.value?.systems ?? []).map((system) => ({
    id: system.id,
    label: system.name,
    help: null,
    unknown: false,
    covers: [],
    system: {
      aliases: system.aliases ?? [],
      maker: system.maker ?? null,
      kind: system.kind ?? null,
      note: system.note ?? null,
      decision: null,
      lang: 'sv',
    },
    lang: 'sv',
  }))
}

/** What follows for a question: as the flow says first, then what the catalogue tells of systems, where it is asked about before. */
function givenAnswers(question: SourceQuestion, fact: Fact, options: readonly Option[], place: Place): readonly GivenAnswer[] {
  const { source, path, scope, systems, policy } = place
  const ids = options.map(({ id }) => id)
  const own = (question.given ?? []).map(({ when, answer }, index): GivenAnswer => {
    const at = [...path, 'given', index]
    if (!ids.includes(answer))
      source.report([...at, 'answer'], `Svaret ”${answer}” finns inte till frågan ”${fact.id}” här.${propose(answer, ids)}`)
    return { when: compileCondition(when, scope, source, [...at, 'when']), option: answer }
  })
  const catalogue = place.vocabulary.value?.facts.find((other) => other.catalogue === true && scope.facts.has(other.id))
  if (catalogue === undefined) return own
  const told = ids.flatMap((option): readonly GivenAnswer[] => {
    const telling = (systems.value?.systems ?? []).filter(({ id, answers }) => {
      const decided = policy.value?.systems?.find((other) => other.id === id)
      return (decided?.answers ?? answers)?.[fact.id] === option
    })
    return telling.length === 0 ? [] : [{ when: { kind: 'holds', fact: catalogue.id, options: telling.map(({ id }) => id) }, option }]
  })
  return [...own, ...told]
}

function scopeOf(question: Question, written: SourceQuestion, fact: Fact): FactInScope {
  const options = question.options.map((option) => option.id)
  const vocabulary = fact.options.map((option) => option.id)
  const named = (written.options ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.id))
  const isWhole = named.every((id, index) => vocabulary.includes(id) && named.indexOf(id) === index)
  return {
    options,
    lost: isWhole ? [] : [...named, ...vocabulary],
    groups: new Map((fact.groups ?? []).map((group) => [group.id, group.options.filter((option) => options.includes(option))])),
  }
}
