import type * as z from 'zod/mini'
import { FindingSource } from '../schema/findings.ts'
import { FlowQuestion } from '../schema/flow.ts'
import { Policy } from '../schema/policy.ts'
import { PromiseSource } from '../schema/promises.ts'
import { Scenario } from '../schema/scenarios.ts'
import { Statement } from '../schema/statements.ts'
import { defOf, markOf } from '../schema/text.ts'
import { VocabularyFact } from '../schema/vocabulary.ts'
import type { Path } from './source-file.ts'

/** The kinds of things that have a form. Everything else is changed as text. */
export type FormKind = 'policy' | 'finding' | 'question' | 'fact' | 'statement' | 'promise' | 'scenario'

/** One field of a form. Lists have a line for each of their texts; what an entry has beside its text is kept, and changed in the file. */
export interface Field {
  readonly name: string
  readonly path: Path
  readonly kind: 'line' | 'text' | 'lines' | 'choice' | 'flag' | 'condition' | 'statements' | 'actions'
  readonly options?: readonly string[]
  /** The fields of each entry of a list; their names begin with the list's. */
  readonly parts?: readonly Field[]
  /** A key that has to be there also where it is empty. */
  readonly isRequired?: boolean
}

/** The fields of each kind of thing. */
export type Forms = Readonly<Record<FormKind, readonly Field[]>>

/** What can be changed by form: every text of the thing's own, and what is named here. Given to pages as data, since they have no schemas. */
export const FORMS: Forms = {
  policy: fieldsOf(Policy, ['document.title', 'document.issuer', 'content.version', 'content.validFrom', 'content.reviewBy']),
  finding: fieldsOf(FindingSource, ['effect', 'when', 'row', 'actions', 'ownAdvice', 'statements'], ['title', 'effect', 'when']),
  question: fieldsOf(FlowQuestion, ['when', 'statements'], ['question', 'help', 'why']),
  fact: fieldsOf(VocabularyFact, []),
  statement: fieldsOf(Statement, ['locator', 'phrase', 'modality', 'who']),
  promise: fieldsOf(PromiseSource, ['when', 'statements']),
  scenario: fieldsOf(Scenario, ['outcome']),
}

/** In the order of the schema, apart from what is to stand first. */
function fieldsOf(schema: z.ZodMiniObject, besides: readonly string[], first: readonly string[] = []): readonly Field[] {
  const fields = fieldsIn(schema, besides)
  const rank = ({ name }: Field): number => (first.includes(name) ? first.indexOf(name) : first.length)
  return fields.toSorted((a, b) => rank(a) - rank(b))
}

function fieldsIn({ shape }: z.ZodMiniObject, besides: readonly string[], path: readonly string[] = []): readonly Field[] {
  return Object.entries(shape).flatMap(([key, field]): readonly Field[] => {
    const place = [...path, key]
    const name = place.join('.')
    const isRequired = defOf(field).type !== 'optional'
    if (defOf(field).type === 'object') return fieldsIn(field as z.ZodMiniObject, besides, place)
    return markOf(field) === undefined && !besides.includes(name) ? [] : [{ name, path: place, isRequired, ...controlOf(field, key) }]
  })
}

function controlOf(field: z.core.$ZodType, key: string): Pick<Field, 'kind' | 'options' | 'parts'> {
  const def = defOf(field)
  switch (def.type) {
    case 'optional':
      return controlOf(def.innerType, key)
    case 'enum':
      return { kind: 'choice', options: Object.values(def.entries).map(String) }
    case 'boolean':
      return { kind: 'flag' }
    case 'lazy':
      return { kind: 'condition' }
    case 'array':
      return { kind: key === 'statements' || key === 'actions' ? key : 'lines', ...partsOf(def.element, key) }
    case 'union':
      return { kind: 'lines' }
    default:
      return { kind: markOf(field)?.isLong === true ? 'text' : 'line' }
  }
}

/** The fields of the entries of a list, where an entry can be a record. */
function partsOf(element: z.core.$ZodType, list: string): Pick<Field, 'parts'> {
  const def = defOf(element)
  const record = def.type === 'union' ? def.options.find((option) => defOf(option).type === 'object') : undefined
  if (record === undefined) return {}
  const names = Object.keys((record as z.ZodMiniObject).shape).map((key) => `${list}.${key}`)
  return { parts: fieldsIn(record as z.ZodMiniObject, names, [list]) }
}
