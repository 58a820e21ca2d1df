import { appendTo, type Data, setIn } from '../../../content/edit/edit-file.ts'
import type { ContentFiles } from '../../../content/compile/load.ts'
import { factsNamed } from '../../../content/proposals/propose.ts'
import { cuesIn } from '../../../content/proposals/read-statement.ts'
import { always, DUTY_TEXT, PREPARED, UNREAD } from '../../../content/edit/skeleton.ts'
import type { ConditionSource } from '../../../schema/condition.ts'
import { EFFECTS, hinders, OUTCOMES } from '../../../schema/outcomes.ts'
import type { Vocabulary } from '../../../schema/vocabulary.ts'
import { isUnanswered, readCondition } from './condition-form.ts'
import { dataIn, valueAt } from './draft-data.ts'
import { entitiesOf, type Entity, toldApart } from './entities.ts'
import { addThing, freeId, removeThing } from './things.ts'

/** A question or a finding of the draft that nobody has confirmed. */
export interface Proposal {
  readonly entity: Entity & { readonly kind: 'question' | 'finding' }
  readonly statements: readonly string[]
  /** Findings and questions that look at the question, by their label; none for a finding. */
  readonly lookers: readonly string[]
  /** A finding that does not say when it applies. */
  readonly isOpen: boolean
  /** A question of its condition has no answer that counts. */
  readonly isUnanswered: boolean
}

/** What there is to go through, in the order of the work: what is asked, and then what is answered. */
export function proposalsIn(files: ContentFiles, organisation: string): readonly Proposal[] {
  const all = entitiesOf(files, organisation)
  const proposed = all.filter((entity) => isProposed(files, entity))
  const questions = proposed.filter(({ kind }) => kind === 'question')
  return [...questions, ...proposed.filter(({ kind }) => kind === 'finding')].flatMap((entity): readonly Proposal[] => {
    const { kind, id } = entity
    if (kind !== 'question' && kind !== 'finding') return []
    // It comes and goes with its question.
    if (kind === 'finding' && questions.some((question) => unknownOf(question) === id)) return []
    const lookers = kind === 'finding' ? [] : all.filter((other) => other.id !== unknownOf(entity) && looksAt(files, other, id))
    return [
      {
        entity: { ...entity, kind },
        statements: textsAt(files, entity, 'statements'),
        lookers: lookers.map(({ label }) => label),
        isOpen: kind === 'finding' && Object.keys(whenOf(files, entity)).length === 0,
        isUnanswered: isUnanswered(readCondition(whenOf(files, entity))),
      },
    ]
  })
}

/** A question that a condition looks at, and the words of the document that made it. */
export interface Guess {
  readonly question: string
  readonly words: readonly string[]
}

/** Why the condition of a proposed finding is as it is: for each question of it the words that point there, none where somebody chose it. */
export function guessesOf(
  files: ContentFiles,
  organisation: string,
  { entity, statements }: Proposal,
  leadIns: readonly string[],
): readonly Guess[] {
  const own = entitiesOf(files, organisation).filter(({ kind, id }) => kind === 'statement' && statements.includes(id))
  const said = [...leadIns, ...own.map((statement) => textAt(files, statement, 'text'))].join('. ')
  const asked = factsNamed(whenOf(files, entity))
  const facts = ['questions.yaml', `organisations/${organisation}/questions.yaml`].flatMap((file) => {
    const list = valueAt(dataIn(files, file), ['facts'])
    return Array.isArray(list) ? (list as Vocabulary['facts']) : []
  })
  return facts.flatMap((fact) => {
    const words = asked.includes(fact.id) ? cuesIn(said, fact) : []
    return words.length === 0 ? [] : [{ question: fact.question, words }]
  })
}

/** A prohibition with this effect stops nobody. */
export function isSoftened(files: ContentFiles, organisation: string, statements: readonly string[], effect: unknown): boolean {
  if (!EFFECTS.some((each) => each === effect && !hinders(each))) return false
  return entitiesOf(files, organisation).some(
    (entity) => entity.kind === 'statement' && statements.includes(entity.id) && textAt(files, entity, 'modality') === 'forbjudet',
  )
}

/** A thing that is marked as a proposal. */
export function isProposed(files: ContentFiles, entity: Entity): boolean {
  return at(files, entity, 'proposed') === true
}

/** The draft where a proposal is one no longer. The first prohibition is promised too, since something has to be. */
export function confirmed(files: ContentFiles, organisation: string, { entity }: Proposal): ContentFiles {
  const also = entity.kind === 'question' ? unknownFor(files, organisation, entity) : []
  return [entity, ...also].reduce(
    (sum, { file, path }) => new Map([...sum, [file, setIn(sum.get(file) ?? '', [...path, 'proposed'], undefined)]]),
    withPromise(files, organisation, entity),
  )
}

function withPromise(files: ContentFiles, organisation: string, entity: Entity): ContentFiles {
  const promises = entitiesOf(files, organisation).filter(({ kind }) => kind === 'promise')
  const [prepared] = promises
  const when = whenOf(files, entity)
  const isFirst = promises.length === 1 && prepared?.id === PREPARED.promise
  if (!isFirst || entity.kind !== 'finding' || textAt(files, entity, 'effect') !== 'nej' || Object.keys(when).length === 0) return files
  const made = addThing(files, organisation, 'promise', entity.id)
  const never = OUTCOMES.slice(OUTCOMES.indexOf('nej') + 1)
  const text = `Det blir aldrig ett mildare svar än nej: ${textAt(files, entity, 'title')}`
  return withFields(made.files, made, { text, when: when as Data, outcome: { never }, statements: textsAt(files, entity, 'statements') })
}

/** The draft without a proposal. Its statements are kept with the reason, so that none is proposed again. */
export function dropped(files: ContentFiles, organisation: string, proposal: Proposal, reason: string): ContentFiles {
  const rest = withoutProposal(files, organisation, proposal)
  return proposal.entity.kind === 'question'
    ? rest
    : proposal.statements.reduce((sum, statement) => asBackground(sum, organisation, statement, reason), rest)
}

/** The draft where another finding rests on the statements of a proposal, which is gone. */
export function movedTo(files: ContentFiles, organisation: string, proposal: Proposal, finding: string): ContentFiles {
  const rest = withoutProposal(files, organisation, proposal)
  const target = entitiesOf(rest, organisation).find(({ kind, id }) => kind === 'finding' && id === finding)
  return target === undefined ? files : proposal.statements.reduce((sum, statement) => resting(sum, target, statement), rest)
}

/** The draft where what a proposal says is one of the duties that are always told. */
export function alwaysTold(files: ContentFiles, organisation: string, proposal: Proposal): ContentFiles {
  const said = textAt(files, proposal.entity, 'text')
  const standing = standingIn(files, organisation)
  const made = standing === undefined ? withStanding(files, organisation) : files
  const target = standingIn(made, organisation)
  if (target === undefined) return files
  const before = textAt(made, target, 'text')
  const isUnwritten = before === '' || before === DUTY_TEXT
  const text = isUnwritten ? `- ${said}` : `${before.trimEnd()}\n- ${said}`
  // What a new organisation begins with names every section. That of those that nobody has read stays.
  const unread = entitiesOf(made, organisation).filter((entity) => entity.kind === 'statement' && textAt(made, entity, 'text') === UNREAD)
  const statements = textsAt(made, target, 'statements').filter((id) => unread.some((entity) => entity.id === id))
  const fields = isUnwritten ? { title: 'Det här gäller alltid.', statements, text } : { text }
  return movedTo(withFields(made, target, fields), organisation, proposal, target.id)
}

/** A finding that a statement can be put under. */
export interface Beside {
  readonly id: string
  readonly label: string
  readonly effect: string
}

/** Findings that a statement can be put under, with what an editor knows them by: the id too, where two are called the same. */
export function findingsBeside(files: ContentFiles, organisation: string, proposal: Proposal): readonly Beside[] {
  const all = entitiesOf(files, organisation).filter(({ kind, id }) => kind === 'finding' && id !== proposal.entity.id)
  const nameOf = toldApart(all)
  return all.map((entity) => ({ id: entity.id, label: nameOf(entity), effect: textAt(files, entity, 'effect') }))
}

function standingIn(files: ContentFiles, organisation: string): Entity | undefined {
  return entitiesOf(files, organisation).find(
    (entity) => entity.kind === 'finding' && at(files, entity, 'standing') === true && !isProposed(files, entity),
  )
}

function withStanding(files: ContentFiles, organisation: string): ContentFiles {
  const question = entitiesOf(files, organisation).find(({ kind }) => kind === 'question')
  const facts = valueAt(dataIn(files, 'questions.yaml'), ['facts'])
  const fact = (Array.isArray(facts) ? (facts as readonly { readonly id: string }[]) : []).find(({ id }) => id === question?.id)
  const made = addThing(files, organisation, 'finding', freeId(files, organisation, 'finding', 'galler-alltid'))
  return withFields(made.files, made, { when: always(fact as Parameters<typeof always>[0]), effect: 'info', standing: true })
}

function withFields(
  files: ContentFiles,
  { file, path }: Pick<Entity, 'file' | 'path'>,
  fields: Readonly<Record<string, Data>>,
): ContentFiles {
  const text = Object.entries(fields).reduce((sum, [key, value]) => setIn(sum, [...path, key], value), files.get(file) ?? '')
  return new Map([...files, [file, text]])
}

function withoutProposal(files: ContentFiles, organisation: string, { entity }: Proposal): ContentFiles {
  if (entity.kind === 'finding') return removeThing(files, entity)
  const [unknown] = unknownFor(files, organisation, entity)
  const rest = unknown === undefined ? files : removeThing(files, unknown)
  const step = { ...entity, kind: 'step' as const, path: entity.path.slice(0, -2) }
  const questions = valueAt(dataIn(rest, entity.file), entity.path.slice(0, -1))
  return removeThing(rest, Array.isArray(questions) && questions.length > 1 ? entity : step)
}

/** No question rests on it either: it is there for those who look up why there is nothing. */
function asBackground(files: ContentFiles, organisation: string, statement: string, reason: string): ContentFiles {
  const all = entitiesOf(files, organisation)
  const own = all.find(({ kind, id }) => kind === 'statement' && id === statement)
  const users = all.filter((entity) => entity.kind !== 'statement' && textsAt(files, entity, 'statements').includes(statement))
  const isFreed = (entity: Entity): boolean => entity.kind === 'question' || textAt(files, entity, 'text') === DUTY_TEXT
  if (own === undefined || users.some((entity) => ['finding', 'contact', 'system'].includes(entity.kind) && !isFreed(entity))) return files
  const free = users.filter(isFreed).reduce((sum, user) => {
    const rest = textsAt(sum, user, 'statements').filter((id) => id !== statement)
    const value = rest.length === 0 && user.kind === 'question' ? undefined : rest
    return new Map([...sum, [user.file, setIn(sum.get(user.file) ?? '', [...user.path, 'statements'], value)]])
  }, files)
  return new Map([...free, [own.file, setIn(free.get(own.file) ?? '', [...own.path, 'background'], reason)]])
}

function resting(files: ContentFiles, target: Entity, statement: string): ContentFiles {
  if (textsAt(files, target, 'statements').includes(statement)) return files
  return new Map([...files, [target.file, appendTo(files.get(target.file) ?? '', [...target.path, 'statements'], statement)]])
}

function unknownFor(files: ContentFiles, organisation: string, question: Entity): readonly Entity[] {
  return entitiesOf(files, organisation).filter(
    (entity) => entity.kind === 'finding' && entity.id === unknownOf(question) && isProposed(files, entity),
  )
}

function unknownOf({ id }: Entity): string {
  return `${id}-okant`
}

function looksAt(files: ContentFiles, entity: Entity, fact: string): boolean {
  return (entity.kind === 'finding' || entity.kind === 'question') && factsNamed(whenOf(files, entity)).includes(fact)
}

function whenOf(files: ContentFiles, entity: Entity): ConditionSource {
  const when = at(files, entity, 'when')
  return typeof when === 'object' && when !== null ? (when as ConditionSource) : {}
}

function textsAt(files: ContentFiles, entity: Entity, key: string): readonly string[] {
  const list = at(files, entity, key)
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []
}

function textAt(files: ContentFiles, entity: Entity, key: string): string {
  const value = at(files, entity, key)
  return typeof value === 'string' ? value : ''
}

function at(files: ContentFiles, { file, path }: Entity, key: string): unknown {
  return valueAt(dataIn(files, file), [...path, key])
}
