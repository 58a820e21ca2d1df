import { factsIn } from '../engine/index.ts'
import type { Failure } from '../proof/ground.ts'
import type { LedgerOrganisation } from '../schema/ledger.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { CompiledOrganisation } from './compile-organisation.ts'
import { ledgerIn, organisationNow } from './ledger.ts'
import type { ParsedContent } from './parsed-content.ts'

/** Something that decides and is not as it was when the content was last published. */
export interface Changed {
  readonly kind: 'finding' | 'question'
  /** The finding's id, or the question's fact. */
  readonly id: string
  /** What is another, and since when, as the end of a Swedish sentence that begins with the thing. */
  readonly how: string
  readonly isGone: boolean
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
  return { version: before.version, changed: [...changedFindings(before, now), ...changedQuestions(before, now)] }
}

function changedFindings(before: LedgerOrganisation, now: LedgerOrganisation): readonly Changed[] {
  const ids = [...new Set([...Object.keys(now.findings), ...Object.keys(before.findings)])]
  return ids.flatMap((id): readonly Changed[] => {
    const [was, is] = [before.findings[id], now.findings[id]]
    if (is === undefined) return [{ kind: 'finding', id, how: `är borttaget (det fanns i version ${before.version})`, isGone: true }]
    if (was === undefined) return [{ kind: 'finding', id, how: `är nytt sedan version ${before.version}`, isGone: false }]
    const parts = [
      ...(was.effect === is.effect ? [] : [`hade effekten ”${was.effect}” i version ${before.version} och har nu ”${is.effect}”`]),
      ...(was.when === is.when ? [] : [`har fått ett annat villkor sedan version ${before.version}`]),
    ]
    return parts.length === 0 ? [] : [{ kind: 'finding', id, how: parts.join(' och '), isGone: false }]
  })
}

function changedQuestions(before: LedgerOrganisation, now: LedgerOrganisation): readonly Changed[] {
  const facts = [...new Set([...Object.keys(now.questions), ...Object.keys(before.questions)])]
  return facts.flatMap((id): readonly Changed[] => {
    const [was, is] = [before.questions[id], now.questions[id]]
    if (is === undefined)
      return [{ kind: 'question', id, how: `ställs inte längre (den ställdes i version ${before.version})`, isGone: true }]
    if (was === undefined) return [{ kind: 'question', id, how: `är ny sedan version ${before.version}`, isGone: false }]
    const [added, gone] = [missingIn(is.options, was.options), missingIn(was.options, is.options)]
    const parts = [
      ...(was.when === is.when ? [] : ['fått ett annat villkor']),
      ...(added.length === 0 ? [] : [`fått ${quoted(added)}`]),
      ...(gone.length === 0 ? [] : [`mist ${quoted(gone)}`]),
    ]
    return parts.length === 0
      ? []
      : [{ kind: 'question', id, how: `har ${parts.join(' och ')} sedan version ${before.version}`, isGone: false }]
  })
}

function missingIn(some: Readonly<Record<string, string>>, others: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(some).filter((id) => !Object.hasOwn(others, id))
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `”${id}”`).join(', ')
}

/** A change as a Swedish sentence without its full stop. */
export function tellChanged({ kind, id, how }: Changed): string {
  return `${kind === 'finding' ? 'fyndet' : 'frågan'} ”${id}” ${how}`
}

/** Of what has changed, what can be behind a claim that does not hold: all of it where it is one thing, otherwise what the claim is about. */
export function changesBehind(failure: Failure, { organisation, claims }: CompiledOrganisation, since: Since | null): readonly Changed[] {
  const changed = since?.changed ?? []
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
