import type * as z from 'zod/mini'
import { ChangeSource } from '../../schema/changes.ts'
import { LIMITS } from '../../schema/decisions.ts'
import { FindingSource } from '../../schema/findings.ts'
import { Contradiction, Flow, FlowQuestion, Step } from '../../schema/flow.ts'
import { ChecklistItem, IntroductionSource, Part } from '../../schema/introduction.ts'
import { Id, OptionCode, OwnFactCode, OwnOptionCode, SharedFactCode } from '../../schema/ids.ts'
import { OwnAnswers, OwnFact, OwnSystem } from '../../schema/own-vocabulary.ts'
import { Contact, DecidedSystem, Policy } from '../../schema/policy.ts'
import { ExceptionSource, Promises, PromiseSource } from '../../schema/promises.ts'
import { Scenario } from '../../schema/scenarios.ts'
import { Shortcut } from '../../schema/shortcuts.ts'
import { OwnSituation, Situation } from '../../schema/situations.ts'
import { Section, Statement } from '../../schema/statements.ts'
import { System } from '../../schema/systems.ts'
import { defOf, markOf } from '../../schema/text.ts'
import { OptionId, VocabularyFact } from '../../schema/vocabulary.ts'
import type { Path } from '../read/source-file.ts'

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
  ownFact: { schema: OwnFact, file: 'questions.yaml', list: ['facts'] },
  ownAnswers: { schema: OwnAnswers, file: 'questions.yaml', list: ['answers'] },
  ownSystem: { schema: OwnSystem, file: 'systems.yaml', list: ['systems'] },
  contradiction: { schema: Contradiction, file: 'flow.yaml', list: ['contradictions'] },
  finding: { schema: FindingSource, file: 'findings.yaml', list: ['findings'] },
  rules: { schema: Promises, file: 'promises.yaml', list: [] },
  promise: { schema: PromiseSource, file: 'promises.yaml', list: ['promises'] },
  exception: { schema: ExceptionSource, file: 'promises.yaml', list: ['exceptions'] },
  scenario: { schema: Scenario, file: 'scenarios.yaml', list: ['scenarios'] },
  task: { schema: Shortcut, file: 'shortcuts.yaml', list: ['shortcuts'] },
  situation: { schema: OwnSituation, file: 'situations.yaml', list: ['situations'] },
  change: { schema: ChangeSource, file: 'changes.yaml', list: ['changes'] },
  learning: { schema: IntroductionSource, file: 'introduction.yaml', list: [] },
  part: { schema: Part, file: 'introduction.yaml', list: ['parts'] },
  duty: { schema: ChecklistItem, file: 'introduction.yaml', list: ['checklist'] },
  fact: { schema: VocabularyFact, file: 'questions.yaml', list: ['facts'], isShared: true },
  sharedSystem: { schema: System, file: 'systems.yaml', list: ['systems'], isShared: true },
  sharedSituation: { schema: Situation, file: 'situations.yaml', list: ['situations'], isShared: true },
} as const satisfies Readonly<Record<string, Kind>>

interface Kind {
  readonly schema: z.ZodMiniObject
  readonly file: string
  readonly list: readonly string[]
  /** Lies beside the organisations, for all of them. */
  readonly isShared?: true
}

export type FormKind = keyof typeof KINDS

/** Things that others refer to by id. What is `opened` is the findings that the organisation which this one extends lets others replace. */
export type Reference =
  'statement' | 'section' | 'finding' | 'opened' | 'fact' | 'group' | 'contact' | 'scenario' | 'system' | 'workplace' | 'organisation'

/**
 * How a field is filled in. An `option` is an answer to the question that the thing, or the entry that it stands in, is about; `answers` are
 * answers by question, and `orders` several in order. An `id` and a `code` are filled in by nobody: they are made once, and stay.
 */
export type FieldKind =
  | ('line' | 'text' | 'lines' | 'choice' | 'choices' | 'flag' | 'condition')
  | ('records' | 'reference' | 'references' | 'option' | 'options' | 'answers' | 'orders' | 'id' | 'code')

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
  /** What an id is made of: the words of another field beside it. */
  readonly made?: string
  /** Which codes there are to choose among. */
  readonly codes?: Codes
  /** The keys that lead to what it is a part of and that need not be there: it goes when nothing is left of it. */
  readonly within?: Path
}

export type Codes = 'fact' | 'ownFact' | 'option' | 'ownOption'

/** A kind of thing as forms know it. */
export interface Form {
  readonly file: string
  /** The keys of the lists that lead to it, one in the other; empty for a file that is one thing. */
  readonly list: readonly string[]
  readonly isShared?: true
  /** The key that tells it from the others; none where there is one of it, or where nothing names it. */
  readonly key?: string
  /** Under which key its texts in other languages stand, by its id. */
  readonly entry?: string
  readonly fields: readonly Field[]
  /** What a new one begins with, apart from its id: everything that has to be there, and is told until it is written. */
  readonly blank: Readonly<Record<string, unknown>>
}
export type Forms = Readonly<Record<FormKind, Form>>

/** What a key refers to, wherever it stands. */
const REFERS: Readonly<Record<string, Reference>> = {
  ...{ statements: 'statement', sections: 'section', section: 'section', finding: 'finding', must: 'finding', mustNot: 'finding' },
  ...{ fact: 'fact', findsOut: 'fact', after: 'fact', ask: 'contact', scenario: 'scenario', workplace: 'workplace' },
  ...{ findings: 'finding', overrides: 'system', organisation: 'organisation', replaces: 'opened', contacts: 'contact', groups: 'group' },
}

/** Which codes a schema lets through. */
const CODES: ReadonlyMap<z.core.$ZodType, Codes> = new Map<z.core.$ZodType, Codes>([
  [SharedFactCode, 'fact'],
  [OwnFactCode, 'ownFact'],
  [OptionCode, 'option'],
  [OwnOptionCode, 'ownOption'],
])

/** Where none at all is another thing to say than nothing, by the keys that lead there. */
const MAY_BE_NONE: ReadonlySet<string> = new Set(['situation.answers'])

/** Holds the codes of what is gone. They are retired where the check tells of them. */
const RETIRED = 'retired'

/** Keys of words that an id can be made of. */
const WORDS = ['question', 'label', 'name', 'title'] as const

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
  ...{ 'situation.silent': 'saysNothing', 'situation.answers': 'begunWith', 'sharedSituation.answers': 'begunWith' },
  ...{ 'ownSystem.answers': 'follows', 'sharedSystem.answers': 'follows', 'ownAnswers.options.groups': 'inGroups' },
  ...{ 'step.screening.rows.label': 'ticked', 'contradiction.when': 'toldWhen', 'promise.when': 'holdsWhen' },
}

/** The same keys elsewhere are no references: a section's own id, the system that a decision is about is one of the catalogue's. */
const OWN_REFERENCES: Readonly<Partial<Record<FormKind, Readonly<Record<string, Reference | null>>>>> = {
  section: { section: null },
  system: { id: 'system' },
}

/** What a new thing says where it has to say something: the careful choice. */
const CAREFUL: Readonly<Record<string, string>> = {
  effect: 'forst',
  outcome: 'forst',
  verdict: 'forbjudet',
  effort: '3',
  who: 'alla',
  kind: '',
}

/** Never changed once it is published, and given when the thing is made. */
const isId = (name: string): boolean => name === 'id'

const MADE_OF: ReadonlySet<z.core.$ZodType> = new Set(
  Object.values(KINDS).flatMap(({ schema, list }) => (list.length === 0 ? [] : [schema])),
)

/** Every form, derived from the schemas: a key that a schema gets has a field by that. Given to pages as data, since they have no schemas. */
export const FORMS: Forms = Object.fromEntries(
  Object.entries<Kind>(KINDS).map(([kind, { schema, ...place }]) => {
    const own = OWN_REFERENCES[kind as FormKind] ?? {}
    const key = ['id', 'fact', 'section'].find((name) => isDemanded(schema.shape[name]))
    return [
      kind,
      {
        ...place,
        ...(key === undefined ? {} : { key }),
        ...('entry' in schema && typeof schema.entry === 'string' ? { entry: schema.entry } : {}),
        fields: fieldsIn(schema, { refers: { ...REFERS, ...own }, path: [], keys: kind }).filter(({ name }) => !isId(name) || name in own),
        blank: blankOf(schema),
      },
    ]
  }),
) as unknown as Forms

type Refers = Readonly<Record<string, Reference | null>>

interface Inside {
  readonly refers: Refers
  readonly path: readonly string[]
  /** What leads to the thing, or to the list whose entries are told of. */
  readonly keys: string
  readonly within?: Path
}

function fieldsIn({ shape }: z.ZodMiniObject, inside: Inside): readonly Field[] {
  return Object.entries(shape).flatMap(([key, field]): readonly Field[] => {
    const path = [...inside.path, key]
    const inner = bare(field)
    const def = defOf(inner)
    // What is a thing of its own has a form of its own.
    if ((def.type === 'array' && MADE_OF.has(def.element)) || key === RETIRED) return []
    const isRequired = inner === field
    const { within = isRequired ? undefined : path } = inside
    if (def.type === 'object') return fieldsIn(inner as z.ZodMiniObject, { ...inside, path, ...(within === undefined ? {} : { within }) })
    const keys = [inside.keys, ...path].join('.')
    const called = CALLED[keys]
    return [
      {
        ...{
          name: path.join('.'),
          path,
          ...((inside.refers[key] == null ? madeControl(shape, key, inside.path) : undefined) ??
            controlOf(inner, key, inside.refers, keys)),
        },
        ...(isRequired ? { isRequired } : {}),
        ...(called === undefined ? {} : { called }),
        ...(MAY_BE_NONE.has(keys) ? { mayBeNone: true } : {}),
        ...(inside.within === undefined ? {} : { within: inside.within }),
      },
    ]
  })
}

/** Of what nobody fills in: a code, and an id that is not one of some that there are. */
function madeControl(shape: z.core.$ZodShape, key: string, path: readonly string[]): Control | undefined {
  const schema = shape[key]
  const codes = schema && CODES.get(schema)
  if (codes !== undefined) return { kind: 'code', codes }
  if (key !== 'id' || (schema !== Id && !('code' in shape))) return undefined
  const words = WORDS.find((name) => name in shape)
  return { kind: 'id', ...(words === undefined ? {} : { made: [...path, words].join('.') }) }
}

function isDemanded(field: z.core.$ZodType | undefined): boolean {
  return field !== undefined && bare(field) === field
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
    const parts = fieldsIn(record as z.ZodMiniObject, { refers, path: [], keys })
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
