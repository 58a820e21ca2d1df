import type { ConditionSource, FactTest } from '../../../schema/condition.ts'

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

/** Something in it is asked without an answer that counts: it says nothing, and is no condition yet. */
export function isUnanswered(node: ConditionNode): boolean {
  return node.kind === 'test' ? node.options.length === 0 : node.of.some(isUnanswered)
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
