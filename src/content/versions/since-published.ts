import { factsIn } from '../../engine/index.ts'
import type { Failure } from '../../proof/ground.ts'
import type { LedgerOrganisation } from '../../schema/ledger.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import { placeOf } from '../read/file-kinds.ts'
import { ledgerIn, organisationNow } from './ledger.ts'
import type { ParsedContent } from '../read/parsed-content.ts'

/** Something that decides and is not as it was when the content was last published. */
export interface Changed {
  readonly kind: 'finding' | 'question' | 'promise'
  /** The finding's or promise's id, or the question's fact. */
  readonly id: string
  /** What is another, and since when, as the end of a Swedish sentence that begins with the thing. */
  readonly how: string
  readonly isGone: boolean
  /** Answers that the question no longer has. */
  readonly lost: readonly string[]
}

/** What has changed since the content was last written down, and at which version that was. */
export interface Since {
  readonly version: string
  readonly changed: readonly Changed[]
}

/** What decides otherwise than what was published; null where nothing is known of it. */
export function sincePublished(parsed: ParsedContent, id: string, own: CompiledOrganisation): Since | null {
  const before = ledgerIn(parsed)?.organisations[id]
  if (before === undefined) return null
  const now = organisationNow(parsed, id, own)
  const changed = [...changedFindings(before, now), ...changedQuestions(before, now), ...changedPromises(before, now)]
  // What cannot be read has not gone.
  const isWhole = [`organisations/${id}/flow.yaml`, `organisations/${id}/findings.yaml`, 'questions.yaml'].every((path) => {
    const schema = placeOf(path)?.schema
    return schema !== undefined && parsed.file(schema, path).isWhole
  })
  return { version: before.version, changed: isWhole ? changed : changed.filter(({ isGone, lost }) => !isGone && lost.length === 0) }
}

function changedFindings(before: LedgerOrganisation, now: LedgerOrganisation): readonly Changed[] {
  const ids = [...new Set([...Object.keys(now.findings), ...Object.keys(before.findings)])]
  return ids.flatMap((id): readonly Changed[] => {
    const [was, is] = [before.findings[id], now.findings[id]]
    const one = { kind: 'finding', id, isGone: is === undefined, lost: [] } as const
    if (is === undefined) return [{ ...one, how: `är borttaget (det fanns i version ${before.version})` }]
    if (was === undefined) return [{ ...one, how: `är nytt sedan version ${before.version}` }]
    const parts = [
      ...(was.effect === is.effect ? [] : [`hade effekten ”${was.effect}” i version ${before.version} och har nu effekten ”${is.effect}”`]),
      ...(was.when === is.when ? [] : [`har fått ett annat villkor sedan version ${before.version}`]),
    ]
    return parts.length === 0 ? [] : [{ ...one, how: parts.join(' och ') }]
  })
}

function changedQuestions(before: LedgerOrganisation, now: LedgerOrganisation): readonly Changed[] {
  const facts = [...new Set([...Object.keys(now.questions), ...Object.keys(before.questions)])]
  return facts.flatMap((id): readonly Changed[] => {
    const [was, is] = [before.questions[id], now.questions[id]]
    const one = { kind: 'question', id, isGone: is === undefined, lost: [] } as const
    if (is === undefined) return [{ ...one, how: `ställs inte längre (den ställdes i version ${before.version})` }]
    if (was === undefined) return [{ ...one, how: `är ny sedan version ${before.version}` }]
    const [added, lost] = [missingIn(is.options, was.options), missingIn(was.options, is.options)]
    const parts = [
      ...(was.when === is.when ? [] : ['fått ett annat villkor']),
      ...(added.length === 0 ? [] : [`fått svaret ${quoted(added)}`]),
      ...(lost.length === 0 ? [] : [`mist svaret ${quoted(lost)}`]),
    ]
    return parts.length === 0 ? [] : [{ ...one, lost, how: `har ${parts.join(' och ')} sedan version ${before.version}` }]
  })
}

function changedPromises(before: LedgerOrganisation, now: LedgerOrganisation): readonly Changed[] {
  return Object.entries(now.promises).flatMap(([id, is]): readonly Changed[] => {
    const was = before.promises[id]
    const how = was === undefined ? `är nytt sedan version ${before.version}` : `lovar något annat än i version ${before.version}`
    return was === is ? [] : [{ kind: 'promise', id, how, isGone: false, lost: [] }]
  })
}

function missingIn(some: Readonly<Record<string, string>>, others: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(some).filter((id) => !Object.hasOwn(others, id))
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `”${id}”`).join(', ')
}

const NOUNS = { finding: 'fyndet', question: 'frågan', promise: 'löftet' } as const

/** A change as a Swedish sentence without its full stop. */
export function tellChanged({ kind, id, how }: Changed): string {
  return `${NOUNS[kind]} ”${id}” ${how}`
}

/** Of what has changed, what can be behind a claim that does not hold: all of it where it is one thing, otherwise what the claim is about. */
export function changesBehind(failure: Failure, { organisation, claims }: CompiledOrganisation, since: Since | null): readonly Changed[] {
  const changed = (since?.changed ?? []).filter(({ kind, id }) => kind !== 'promise' || ('promise' in failure && failure.promise === id))
  const promise = changed.filter(({ kind }) => kind === 'promise')
  if (promise.length > 0) return promise
  if (changed.length < 2) return changed
  const about = subjectOf(failure, { organisation, claims })
  const own = changed.filter(({ id, isGone }) => isGone || about.ids.has(id))
  if (own.length > 0) return own
  return changed.filter(({ kind, id }) => {
    const finding = organisation.findings.find((each) => each.id === id)
    if (kind === 'question' || finding === undefined) return about.facts.has(id)
    return factsIn(finding.when).some((fact) => about.facts.has(fact)) || finding.statements.some((each) => about.statements.has(each))
  })
}

/** What a claim names: findings and facts by id, and the facts and statements through which others are about the same. */
function subjectOf(failure: Failure, { organisation, claims }: Pick<CompiledOrganisation, 'organisation' | 'claims'>) {
  const exception = failure.kind === 'exception-not-needed' ? claims.exceptions[failure.index] : undefined
  const promise = 'promise' in failure ? claims.promises.find(({ id }) => id === failure.promise) : undefined
  const named = [failure, exception].flatMap((each) =>
    each !== undefined && 'finding' in each ? [each.finding, ...('other' in each ? [each.other] : [])] : [],
  )
  const asked = [failure, exception].flatMap((each) => (each !== undefined && 'fact' in each ? [each.fact] : []))
  const examples = 'examples' in failure ? failure.examples : 'example' in failure ? [failure.example] : []
  const conditions = organisation.findings.filter(({ id }) => named.includes(id)).flatMap(({ when }) => factsIn(when))
  const questions = questionsOf(organisation).filter(({ fact }) => asked.includes(fact))
  return {
    ids: new Set([...named, ...asked]),
    facts: new Set([
      ...asked,
      ...conditions,
      ...questions.flatMap(({ when }) => (when === null ? [] : factsIn(when))),
      ...(promise === undefined ? [] : factsIn(promise.when)),
      ...examples.flatMap(({ deciding }) => Object.keys(deciding)),
    ]),
    statements: new Set(promise?.statements),
  }
}
