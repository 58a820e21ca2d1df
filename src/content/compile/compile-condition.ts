import type { Condition } from '../../schema/model.ts'
import type { ConditionSource, FactTest } from '../../schema/condition.ts'
import { propose } from '../read/nearest.ts'
import type { Notes } from '../read/noted.ts'
import type { Path } from '../read/source-file.ts'

/** What a condition may look at: the facts that are asked here, with their options and groups of options. */
export interface Scope {
  readonly facts: ReadonlyMap<string, FactInScope>
  /** Why a fact that exists cannot be used in this place, where it cannot. */
  readonly explain: (fact: string) => string | undefined
  /** The name stands in an entry that was left out because of another mistake, so that nothing can be said of it. */
  readonly isMentioned: (id: string) => boolean
}

export interface FactInScope {
  readonly options: readonly string[]
  /** Options that may be missing only because of a mistake in the question's own list, which has been told. */
  readonly lost: readonly string[]
  readonly groups: ReadonlyMap<string, readonly string[]>
}

const ALWAYS: Condition = { kind: 'all', of: [] }

/** Turns a condition as written into the engine's form, and reports every fact and option that does not exist. */
export function compileCondition(source: ConditionSource, scope: Scope, file: Notes, path: Path): Condition {
  const parts = Object.entries(source).flatMap(([key, value]): readonly Condition[] => {
    const here = [...path, key]
    if (value === undefined) return []
    if (key === 'all' || key === 'any') {
      const list = value as readonly ConditionSource[]
      return [{ kind: key, of: list.map((inner, index) => compileCondition(inner, scope, file, [...here, index])) }]
    }
    if (key === 'not') return [{ kind: 'not', of: compileCondition(value as ConditionSource, scope, file, here) }]
    const test = compileTest(key, value as FactTest, scope, file, path)
    return test === undefined ? [] : [test]
  })
  if (Object.keys(source).length === 0)
    file.report(path, 'Villkoret är tomt. Skriv minst en fråga med svar, eller ta bort villkoret om det alltid gäller.')
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : parts.length === 0 ? ALWAYS : { kind: 'all', of: parts }
}

function compileTest(fact: string, test: FactTest, scope: Scope, file: Notes, path: Path): Condition | undefined {
  const known = scope.facts.get(fact)
  if (known === undefined) {
    if (scope.isMentioned(fact)) return undefined
    const reason = scope.explain(fact) ?? `Frågan ”${fact}” finns inte.${propose(fact, [...scope.facts.keys(), 'all', 'any', 'not'])}`
    file.reportKey(path, fact, reason)
    return undefined
  }
  const isExcept = typeof test === 'object' && !Array.isArray(test)
  const written = isExcept ? (test as { readonly except: string | readonly string[] }).except : (test as string | readonly string[])
  const named = typeof written === 'string' ? [written] : written
  const chosen = named.flatMap((name, index) => {
    if (known.options.includes(name)) return [name]
    const group = known.groups.get(name)
    if (group !== undefined) return group
    if (known.lost.includes(name) || scope.isMentioned(name)) return []
    const at = [...path, fact, ...(isExcept ? ['except'] : []), ...(typeof written === 'string' ? [] : [index])]
    file.report(at, `Svaret ”${name}” finns inte till frågan ”${fact}”.${propose(name, [...known.options, ...known.groups.keys()])}`)
    return []
  })
  const options = isExcept ? known.options.filter((option) => !chosen.includes(option)) : [...new Set(chosen)]
  return { kind: 'holds', fact, options }
}
