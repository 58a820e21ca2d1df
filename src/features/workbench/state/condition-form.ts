import type { ContentFiles } from '../../../content/load.ts'
import type { ConditionSource, FactTest } from '../../../schema/condition.ts'
import { dataIn } from './entities.ts'

/** A condition as a form shows it: tests of single questions, and groups of conditions. */
export type ConditionNode =
  | { readonly kind: 'test'; readonly fact: string; readonly isExcept: boolean; readonly options: readonly string[] }
  | { readonly kind: 'all' | 'any' | 'none'; readonly of: readonly ConditionNode[] }

/** Reads a condition as it is written, whatever else stands there: anything that is no condition is left out. */
export function readCondition(source: unknown): ConditionNode {
  const entries = typeof source === 'object' && source !== null && !Array.isArray(source) ? Object.entries(source) : []
  const of = entries.flatMap(([key, value]): readonly ConditionNode[] => {
    if (key === 'all' || key === 'any')
      return [{ kind: key, of: (Array.isArray(value) ? value : []).map((inner) => single(readCondition(inner))) }]
    if (key === 'not') return [{ kind: 'none', of: [single(readCondition(value))] }]
    return [readTest(key, value)]
  })
  const [only, another] = of
  // A list is how the same question stands twice: it is no group of its own.
  return only?.kind === 'all' && another === undefined ? only : { kind: 'all', of }
}

function readTest(fact: string, value: unknown): ConditionNode {
  const isExcept = typeof value === 'object' && value !== null && 'except' in value
  const options = isExcept ? (value as { readonly except: unknown }).except : value
  return {
    kind: 'test',
    fact,
    isExcept,
    options: (Array.isArray(options) ? options : [options]).filter((option) => typeof option === 'string'),
  }
}

function single(node: ConditionNode): ConditionNode {
  const [only, another] = node.kind === 'all' ? node.of : []
  return only !== undefined && another === undefined ? only : node
}

/** Writes a condition as an editor would by hand: lines of one group, and lists only where they are needed. */
export function writeCondition(node: ConditionNode): ConditionSource {
  if (node.kind === 'test') return { [node.fact]: writeTest(node) }
  if (node.kind === 'any') return { any: node.of.map(writeCondition) }
  if (node.kind === 'none') {
    const [only, another] = node.of
    return { not: only !== undefined && another === undefined ? writeCondition(only) : { any: node.of.map(writeCondition) } }
  }
  const parts = node.of.map(writeCondition)
  const keys = parts.flatMap((part) => Object.keys(part))
  // The same question twice, or two lists, cannot stand in one group.
  return new Set(keys).size === keys.length ? (Object.assign({}, ...parts) as ConditionSource) : { all: parts }
}

function writeTest({ options, isExcept }: Extract<ConditionNode, { readonly kind: 'test' }>): FactTest {
  const [only, another] = options
  const written = only !== undefined && another === undefined ? only : [...options]
  return isExcept ? { except: written } : written
}

/** A question as conditions name it, with the names of its answers and of groups of them. */
export interface NamedQuestion {
  readonly fact: string
  readonly question: string
  readonly options: readonly NamedOption[]
}

interface NamedOption extends NamedThing {
  /** Several answers, which conditions can name instead of them. */
  readonly isGroup?: boolean
}

/** The questions that an organisation asks, and the answers that it offers, as its files have them. Groups of answers come last. */
export function namedQuestions(files: ContentFiles, organisation: string): readonly NamedQuestion[] {
  const facts = listOf(dataIn(files, 'questions.yaml'), 'facts')
  const systems = listOf(dataIn(files, 'systems.yaml'), 'systems')
  const steps = listOf(dataIn(files, `organisations/${organisation}/flow.yaml`), 'steps')
  return steps
    .flatMap((step) => listOf(step, 'questions'))
    .map((question): NamedQuestion => {
      const fact = facts.find((each) => each['id'] === question['fact'])
      const shared = listOf(fact, 'options')
      const own = question['options']
      const chosen: readonly unknown[] = Array.isArray(own) ? own : shared
      const options = chosen.map((option) => {
        const entry = typeof option === 'string' ? { id: option } : (option as Readonly<Record<string, unknown>>)
        const id = String(entry['id'])
        const label = 'label' in entry ? entry['label'] : shared.find((each) => each['id'] === id)?.['label']
        return { id, label: typeof label === 'string' ? label : id }
      })
      const catalogue =
        fact?.['catalogue'] === true ? systems.map((system) => ({ id: String(system['id']), label: String(system['name']) })) : []
      const groups = listOf(fact, 'groups').map((group) => ({
        id: String(group['id']),
        label: `= ${String(group['label'])}`,
        isGroup: true,
      }))
      return {
        fact: String(question['fact']),
        question: String(question['question'] ?? fact?.['question'] ?? question['fact']),
        options: [...options, ...catalogue, ...groups],
      }
    })
}

type NamedThing = { readonly id: string; readonly label: string }

/** The shared questions, the organisation's own and those that it asks in words of its own. */
export function factsIn(files: ContentFiles, organisation: string): readonly NamedThing[] {
  const asked = new Map(namedQuestions(files, organisation).map(({ fact, question }) => [fact, question]))
  const own = listOf(dataIn(files, `organisations/${organisation}/questions.yaml`), 'facts')
  return [...listOf(dataIn(files, 'questions.yaml'), 'facts'), ...own].map((fact) => {
    const id = String(fact['id'])
    return { id, label: asked.get(id) ?? String(fact['question']) }
  })
}

/** The systems of the catalogue, and the organisation's own. */
export function systemsIn(files: ContentFiles, organisation: string): readonly NamedThing[] {
  const own = listOf(dataIn(files, `organisations/${organisation}/systems.yaml`), 'systems')
  return [...listOf(dataIn(files, 'systems.yaml'), 'systems'), ...own].map((system) => ({
    id: String(system['id']),
    label: String(system['name']),
  }))
}

/** The lines of work that cases come from. */
export function workplacesIn(files: ContentFiles, organisation: string): readonly NamedThing[] {
  return listOf(dataIn(files, `organisations/${organisation}/introduction.yaml`), 'workplaces').map((workplace) => ({
    id: String(workplace['id']),
    label: String(workplace['name']),
  }))
}

/** The answers to a question, as the organisation has them; those of the shared question where it does not ask it. */
export function optionsFor(files: ContentFiles, organisation: string, fact: string | undefined): readonly NamedOption[] {
  const asked = namedQuestions(files, organisation).find((question) => question.fact === fact)
  const shared = listOf(dataIn(files, 'questions.yaml'), 'facts').find((each) => each['id'] === fact)
  return asked?.options ?? listOf(shared, 'options').map((option) => ({ id: String(option['id']), label: String(option['label']) }))
}

export function isMultiple(files: ContentFiles, fact: string): boolean {
  return listOf(dataIn(files, 'questions.yaml'), 'facts').some((each) => each['id'] === fact && each['multiple'] === true)
}

function listOf(data: unknown, key: string): readonly Readonly<Record<string, unknown>>[] {
  const list = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>)[key] : undefined
  return Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : []
}
