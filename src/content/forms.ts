import type * as z from 'zod/mini'
import { ChangeSource } from '../schema/changes.ts'
import { LIMITS } from '../schema/decisions.ts'
import { FindingSource } from '../schema/findings.ts'
import { Contradiction, Flow, FlowQuestion, Step } from '../schema/flow.ts'
import { ChecklistItem, IntroductionSource, Part } from '../schema/introduction.ts'
import { Contact, DecidedSystem, Policy } from '../schema/policy.ts'
import { ExceptionSource, Promises, PromiseSource } from '../schema/promises.ts'
import { Scenario } from '../schema/scenarios.ts'
import { Shortcut } from '../schema/shortcuts.ts'
import { Section, Statement } from '../schema/statements.ts'
import { defOf, markOf } from '../schema/text.ts'
import { OptionId, VocabularyFact } from '../schema/vocabulary.ts'
import type { Path } from './source-file.ts'

/** The kinds of things that have a form, with the schema that the form follows and the file that they lie in. */
const KINDS = {
  policy: { schema: Policy, file: 'policy.yaml', list: [] },
  contact: { schema: Contact, file: 'policy.yaml', list: ['contacts'] },
  system: { schema: DecidedSystem, file: 'policy.yaml', list: ['systems'] },
  section: { schema: Section, file: 'statements/', list: [] },
  statement: { schema: Statement, file: 'statements/', list: ['statements'] },
  flow: { schema: Flow, file: 'flow.yaml', list: [] },
  step: { schema: Step, file: 'flow.yaml', list: ['steps'] },
  question: { schema: FlowQuestion, file: 'flow.yaml', list: ['steps', 'questions'] },
  contradiction: { schema: Contradiction, file: 'flow.yaml', list: ['contradictions'] },
  finding: { schema: FindingSource, file: 'findings.yaml', list: ['findings'] },
  rules: { schema: Promises, file: 'promises.yaml', list: [] },
  promise: { schema: PromiseSource, file: 'promises.yaml', list: ['promises'] },
  exception: { schema: ExceptionSource, file: 'promises.yaml', list: ['exceptions'] },
  scenario: { schema: Scenario, file: 'scenarios.yaml', list: ['scenarios'] },
  task: { schema: Shortcut, file: 'shortcuts.yaml', list: ['shortcuts'] },
  change: { schema: ChangeSource, file: 'changes.yaml', list: ['changes'] },
  learning: { schema: IntroductionSource, file: 'introduction.yaml', list: [] },
  part: { schema: Part, file: 'introduction.yaml', list: ['parts'] },
  duty: { schema: ChecklistItem, file: 'introduction.yaml', list: ['checklist'] },
  fact: { schema: VocabularyFact, file: 'questions.yaml', list: ['facts'] },
} as const satisfies Readonly<Record<string, { readonly schema: z.ZodMiniObject; readonly file: string; readonly list: readonly string[] }>>

export type FormKind = keyof typeof KINDS

/** Things that others refer to by id. What is `opened` is the findings that the organisation which this one extends lets others replace. */
export type Reference =
  'statement' | 'section' | 'finding' | 'opened' | 'fact' | 'contact' | 'scenario' | 'system' | 'workplace' | 'organisation'

/**
 * How a field is filled in. An `option` is an answer to the question that the thing, or the entry that it stands in, is about; `answers` are
 * answers by question, and `orders` several in order.
 */
export type FieldKind =
  | ('line' | 'text' | 'lines' | 'choice' | 'choices' | 'flag' | 'condition')
  | ('records' | 'reference' | 'references' | 'option' | 'options' | 'answers' | 'orders')

/** One field of a form. */
export interface Field {
  /** The keys that lead to it from the thing, joined by dots. */
  readonly name: string
  readonly path: Path
  readonly kind: FieldKind
  /** What it is called, where its keys mean something else here than elsewhere. */
  readonly called?: string
  /** The values of a choice. */
  readonly options?: readonly string[]
  /** The question that it names answers to, wherever it stands. */
  readonly fact?: string
  /** What is referred to. */
  readonly to?: Reference
  /** The fields of each entry of a list of records. */
  readonly parts?: readonly Field[]
  /** An entry may be a text or an id alone, which stands for this key of it. */
  readonly short?: string
  /** None of it, or a no, is something else than that nothing is said. */
  readonly mayBeNone?: boolean
  /** A key that has to be there also where it is empty. */
  readonly isRequired?: boolean
}

/** A kind of thing as forms know it. */
export interface Form {
  readonly file: string
  /** The keys of the lists that lead to it, one in the other; empty for a file that is one thing. */
  readonly list: readonly string[]
  readonly fields: readonly Field[]
  /** What a new one begins with, apart from its id: everything that has to be there, and is told until it is written. */
  readonly blank: Readonly<Record<string, unknown>>
}
export type Forms = Readonly<Record<FormKind, Form>>

/** What a key refers to, wherever it stands. */
const REFERS: Readonly<Record<string, Reference>> = {
  ...{ statements: 'statement', sections: 'section', section: 'section', finding: 'finding', must: 'finding', mustNot: 'finding' },
  ...{ fact: 'fact', findsOut: 'fact', after: 'fact', ask: 'contact', scenario: 'scenario', workplace: 'workplace' },
  ...{ findings: 'finding', overrides: 'system', organisation: 'organisation', replaces: 'opened' },
}

/** What a key names answers to, wherever it stands. */
const OF_FACT: Readonly<Record<string, string>> = { ...LIMITS, role: 'roll' }

/** What fields are called whose keys mean something else in their thing than in others, by the keys that lead to them. */
const CALLED: Readonly<Record<string, string>> = {
  ...{ 'finding.standing': 'duty', 'finding.actions.when': 'shownWhen', 'finding.actions.ownAdvice': 'ownAdviceAlone' },
  ...{ 'contact.ownAdvice': 'ownAdviceAlone', 'duty.ownAdvice': 'ownAdviceAlone', 'scenario.role': 'personRole' },
  ...{
    'question.when': 'askedWhen',
    'question.question': 'ownQuestion',
    'question.options.id': 'answer',
    'question.options.label': 'ownWords',
  },
  ...{ 'step.screening.rows.label': 'ticked', 'contradiction.when': 'toldWhen', 'promise.when': 'holdsWhen' },
}

/** The same keys elsewhere are no references: a section's own id, the system that a decision is about is one of the catalogue's. */
const OWN_REFERENCES: Readonly<Partial<Record<FormKind, Readonly<Record<string, Reference | null>>>>> = {
  section: { section: null },
  system: { id: 'system' },
}

/** What a new thing says where it has to say something: the careful choice. */
const CAREFUL: Readonly<Record<string, string>> = { effect: 'forst', outcome: 'forst', verdict: 'forbjudet', effort: '3', who: 'alla' }

/** Never changed once it is published, and given when the thing is made. */
const isId = (name: string): boolean => name === 'id'

const MADE_OF: ReadonlySet<z.core.$ZodType> = new Set(
  Object.values(KINDS).flatMap(({ schema, list }) => (list.length === 0 ? [] : [schema])),
)

/** Every form, derived from the schemas: a key that a schema gets has a field by that. Given to pages as data, since they have no schemas. */
export const FORMS: Forms = Object.fromEntries(
  Object.entries(KINDS).map(([kind, { schema, file, list }]) => {
    const own = OWN_REFERENCES[kind as FormKind] ?? {}
    return [
      kind,
      {
        file,
        list,
        fields: fieldsIn(schema, { ...REFERS, ...own }, [], kind).filter(({ name }) => !isId(name) || name in own),
        blank: blankOf(schema),
      },
    ]
  }),
) as unknown as Forms

type Refers = Readonly<Record<string, Reference | null>>

/** `within` are the keys that lead to the thing, or to the list whose entries are told of. */
function fieldsIn({ shape }: z.ZodMiniObject, refers: Refers, path: readonly string[], within: string): readonly Field[] {
  return Object.entries(shape).flatMap(([key, field]): readonly Field[] => {
    const place = [...path, key]
    const inner = bare(field)
    const def = defOf(inner)
    // What is a thing of its own has a form of its own.
    if (def.type === 'array' && MADE_OF.has(def.element)) return []
    if (def.type === 'object') return fieldsIn(inner as z.ZodMiniObject, refers, place, within)
    const isRequired = inner === field
    const keys = [within, ...place].join('.')
    const called = CALLED[keys]
    return [
      {
        ...{ name: place.join('.'), path: place, ...controlOf(inner, key, refers, keys) },
        ...(isRequired ? { isRequired } : {}),
        ...(called === undefined ? {} : { called }),
      },
    ]
  })
}

function bare(field: z.core.$ZodType): z.core.$ZodType {
  const def = defOf(field)
  return def.type === 'optional' ? def.innerType : field
}

type Control = Omit<Field, 'name' | 'path' | 'isRequired'>

function controlOf(field: z.core.$ZodType, key: string, refers: Refers, keys: string): Control {
  const def = defOf(field)
  const to = refers[key] ?? undefined
  const fact = OF_FACT[key]
  const of = fact === undefined ? {} : { fact, ...(key in LIMITS ? { mayBeNone: true } : {}) }
  switch (def.type) {
    case 'enum':
      return { kind: 'choice', options: Object.values(def.entries).map(String) }
    case 'boolean':
    case 'literal':
      return { kind: 'flag', ...of }
    case 'lazy':
      return { kind: 'condition' }
    case 'record':
      return { kind: defOf(def.valueType).type === 'array' ? 'orders' : 'answers' }
    case 'union':
      if (to !== undefined) return { kind: 'references', to }
      return def.options.includes(OptionId) ? { kind: 'options', ...of } : { kind: 'lines' }
    case 'array':
      return { ...listControl(def.element, to, refers, keys), ...of }
    default:
      if (to !== undefined) return { kind: 'reference', to }
      if (field === OptionId) return { kind: 'option', ...of }
      return { kind: markOf(field)?.isLong === true ? 'text' : 'line' }
  }
}

function listControl(element: z.core.$ZodType, to: Reference | undefined, refers: Refers, keys: string): Control {
  const def = defOf(element)
  const record =
    def.type === 'union' ? def.options.find((option) => defOf(option).type === 'object') : def.type === 'object' ? element : undefined
  if (record !== undefined) {
    const parts = fieldsIn(record as z.ZodMiniObject, refers, [], keys)
    return { kind: 'records', parts, ...(def.type === 'union' && parts[0] !== undefined ? { short: parts[0].name } : {}) }
  }
  if (def.type === 'enum') return { kind: 'choices', options: Object.values(def.entries).map(String) }
  if (element === OptionId) return { kind: 'options' }
  return to === undefined ? { kind: 'lines' } : { kind: 'references', to }
}

/** What must be there, empty: the reader of the content tells what is still to be written. Where there is a choice it is the careful one. */
function blankOf(schema: z.ZodMiniObject): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(schema.shape).flatMap(([key, field]) => {
      const def = defOf(field)
      if (def.type === 'optional' || isId(key)) return []
      return [[key, (def.type === 'enum' || def.type === 'string' ? CAREFUL[key] : undefined) ?? blankValue(field)]]
    }),
  )
}

function blankValue(field: z.core.$ZodType): unknown {
  const def = defOf(field)
  switch (def.type) {
    case 'array':
      return []
    case 'object':
      return blankOf(field as z.ZodMiniObject)
    case 'record':
    case 'lazy':
      return {}
    case 'enum':
      return String(Object.values(def.entries)[0])
    case 'boolean':
      return false
    default:
      return ''
  }
}
