import { evaluate } from '../../engine/index.ts'
import { BeyondReach, prove } from '../../proof/prove.ts'
import type { Answers } from '../../schema/answers.ts'
import type { Claims } from '../../schema/claims.ts'
import type { Finding, Organisation } from '../../schema/model.ts'
import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import type { Content } from '../compile/load.ts'

/** A promise or scenario that no longer holds, and what was changed that broke it. */
export interface Break {
  readonly organisation: string
  readonly kind: 'promise' | 'scenario'
  readonly id: string
  readonly text: string
  /**
   * Findings that were changed: each of them alone would mend it if it were as before, or, where none would, all that differ in the
   * example. Empty where something else was changed, such as the questions or the promise itself.
   */
  readonly causes: readonly string[]
  /** Answers that show it. */
  readonly example: Answers
}

/** More changed findings than this are not tried one by one. */
const MOST_TRIED = 24

/** What a draft breaks that holds in the published content, with the changes of findings behind each. */
export function explainBreaks(published: Content, draft: Content): readonly Break[] {
  const breaks = [...draft.organisations].flatMap(([id, { sv }]): readonly Break[] => {
    const before = published.organisations.get(id)?.sv
    if (before === undefined) return []
    try {
      return [...brokenPromises(before, sv), ...brokenScenarios(before, sv)]
    } catch (error) {
      if (error instanceof BeyondReach) return []
      throw error
    }
  })
  // What breaks in an organisation breaks in those that extend it, and is mended there.
  const parentOf = (id: string): string | undefined => draft.organisations.get(id)?.sv.claims.parent?.id
  return breaks.filter(
    ({ organisation, kind, id }) =>
      !breaks.some((other) => other.organisation === parentOf(organisation) && other.kind === kind && other.id === id),
  )
}

/** Ids of the findings whose rule is not what it was, added and removed ones too. */
export function changedFindings(before: Organisation, after: Organisation): readonly string[] {
  const ruleOf = ({ findings }: Organisation, id: string): string => {
    const finding = findings.find((each) => each.id === id)
    return finding === undefined ? '' : JSON.stringify([finding.when, finding.effect])
  }
  const ids = new Set([...before.findings, ...after.findings].map((finding) => finding.id))
  return [...ids].filter((id) => ruleOf(before, id) !== ruleOf(after, id))
}

function brokenPromises(before: CompiledOrganisation, after: CompiledOrganisation): readonly Break[] {
  const broken = failedPromises(after.organisation, after.claims)
  if (broken.size === 0) return []
  const known = failedPromises(before.organisation, before.claims)
  const changed = changedFindings(before.organisation, after.organisation)
  const claims = { ...after.claims, promises: after.claims.promises.filter(({ id }) => broken.has(id) && !known.has(id)) }
  const mended = new Map(
    changed.slice(0, MOST_TRIED).map((id) => [id, failedPromises(withFindingOf(after.organisation, before.organisation, id), claims)]),
  )
  return claims.promises.map((promise): Break => {
    const example = broken.get(promise.id) ?? {}
    const alone = changed.filter((id) => mended.get(id)?.has(promise.id) === false)
    const causes = alone.length > 0 ? alone : differing(before.organisation, after.organisation, changed, example)
    return { organisation: after.organisation.id, kind: 'promise', id: promise.id, text: promise.text, causes, example }
  })
}

function brokenScenarios(before: CompiledOrganisation, after: CompiledOrganisation): readonly Break[] {
  const changed = changedFindings(before.organisation, after.organisation)
  return after.scenarios.flatMap((scenario): readonly Break[] => {
    const isMet = (organisation: Organisation): boolean => {
      const { outcome, findings } = evaluate(organisation, scenario.answers)
      const applied = new Set(findings.map((finding) => finding.id))
      return (
        outcome.id === scenario.outcome && scenario.must.every((id) => applied.has(id)) && scenario.mustNot.every((id) => !applied.has(id))
      )
    }
    if (isMet(after.organisation) || !isMet(before.organisation)) return []
    const alone = changed.filter((id) => isMet(withFindingOf(after.organisation, before.organisation, id)))
    const causes = alone.length > 0 ? alone : differing(before.organisation, after.organisation, changed, scenario.answers)
    return [
      { organisation: after.organisation.id, kind: 'scenario', id: scenario.id, text: scenario.title, causes, example: scenario.answers },
    ]
  })
}

/** The promises that do not hold, with the answers that show it. */
function failedPromises(organisation: Organisation, claims: Claims): ReadonlyMap<string, Answers> {
  const { failures } = prove(organisation, {
    ...claims,
    exceptions: [],
    riskOrder: [],
    findingOut: [],
    sayingSame: [],
    contradictions: [],
    unknown: {},
  })
  return new Map(
    failures.flatMap((failure) =>
      failure.kind === 'promise-broken' ? [[failure.promise, failure.examples[0]?.answers ?? {}] as const] : [],
    ),
  )
}

/** One version of the rules with one finding as another version has it. */
function withFindingOf(organisation: Organisation, other: Organisation, id: string): Organisation {
  const former = other.findings.filter((finding) => finding.id === id)
  const isThere = organisation.findings.some((finding) => finding.id === id)
  const findings: readonly Finding[] = isThere
    ? organisation.findings.flatMap((finding) => (finding.id === id ? former : [finding]))
    : [...organisation.findings, ...former]
  return { ...organisation, findings }
}

/** Of some findings those that apply in one version alone with these answers, or with another effect. */
function differing(before: Organisation, after: Organisation, ids: readonly string[], answers: Answers): readonly string[] {
  const effects = [before, after].map(
    (organisation) => new Map(evaluate(organisation, answers).findings.map((finding) => [finding.id, finding.effect])),
  )
  return ids.filter((id) => effects[0]?.get(id) !== effects[1]?.get(id))
}
