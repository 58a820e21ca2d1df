import { EFFECTS, type Effect } from '../schema/outcomes.ts'
import type { Condition, FindingRule } from '../schema/model.ts'
import { AND, DIFFERS, OR, WITHOUT } from './diagram.ts'
import { countAtLeast, fold } from './outcome.ts'
import type { Failure, Ground } from './ground.ts'
import { type Within, within } from './within.ts'

/** Every finding can apply, none always does unless it is standing or for some roles, no two are the same, and nobody is left without guidance. */
export function proveFindings(ground: Ground): {
  readonly failures: readonly Failure[]
  readonly neverAlone: readonly string[]
  readonly applies: ReadonlyMap<string, bigint>
} {
  const { space, reachable } = ground
  const { findings } = space.rules
  const applies = new Map(findings.map((finding) => [finding.id, reachable.count(space.where(finding.when))]))
  const total = reachable.count(1)
  const failures = findings.flatMap((finding): readonly Failure[] => {
    const count = applies.get(finding.id)
    if (count === 0n) return [{ kind: 'finding-never-applies', finding: finding.id }]
    const never = neverTogether(ground, finding)
    return count === total && !finding.standing && finding.roles.length === 0
      ? [{ kind: 'finding-always-applies', finding: finding.id }, ...never]
      : never
  })
  return { failures: [...failures, ...alike(ground, applies), ...unguided(ground)], neverAlone: neverAlone(ground, applies), applies }
}

interface Part {
  readonly when: Condition | null
}

/** Parts of a finding that are told with some answers only, and that no answers lead to. */
function neverTogether({ space, reachable }: Ground, finding: FindingRule): readonly Failure[] {
  const isNever = ({ when }: Part): boolean =>
    when !== null && !reachable.meets(space.diagrams.combine(AND, space.where(finding.when), space.where(when)))
  const all = (kind: 'also-never-applies' | 'action-never-told', parts: readonly Part[]): readonly Failure[] =>
    parts.flatMap((part, index) => (isNever(part) ? [{ kind, finding: finding.id, index }] : []))
  return [...all('also-never-applies', finding.also), ...all('action-never-told', finding.actions)]
}

/** Findings of one effect, for the same roles, that apply in exactly the same situations. */
function alike({ space, reachable }: Ground, applies: ReadonlyMap<string, bigint>): readonly Failure[] {
  const groups = new Map<string, FindingRule[]>()
  for (const finding of space.rules.findings) {
    const count = applies.get(finding.id)
    if (count === 0n) continue
    const key = `${finding.effect} ${finding.standing} ${finding.roles.join(' ')} ${count}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  const isSame = (a: FindingRule, b: FindingRule): boolean =>
    !reachable.meets(space.diagrams.combine(DIFFERS, space.where(a.when), space.where(b.when)))
  return [...groups.values()].flatMap((group) =>
    group.flatMap((finding, index): readonly Failure[] => {
      const other = group.slice(0, index).find((earlier) => isSame(finding, earlier))
      return other === undefined ? [] : [{ kind: 'findings-alike', finding: finding.id, other: other.id }]
    }),
  )
}

/** Guidance is a finding that weighs something, or a standing duty; a piece of information alone leaves the person where they were. */
function unguided(ground: Ground): readonly Failure[] {
  const { space } = ground
  const guiding = space.rules.findings.filter((finding) => finding.effect !== 'info' || finding.standing)
  const guided = fold(
    space,
    guiding.map((finding) => space.where(finding.when)),
    OR,
    0,
  )
  const example = ground.exampleOf(space.diagrams.combine(WITHOUT, space.all, guided))
  return example === undefined ? [] : [{ kind: 'no-guidance', example }]
}

function neverAlone({ space }: Ground, applies: ReadonlyMap<string, bigint>): readonly string[] {
  const single = new Map<Effect, Within>()
  for (const effect of EFFECTS) {
    if (effect === 'info') continue
    const isOne = space.diagrams.map(countAtLeast(space, effect), (count) => (count === 1 ? 1 : 0))
    single.set(effect, within(space, space.diagrams.combine(AND, space.all, isOne)))
  }
  return space.rules.findings
    .filter((finding) => applies.get(finding.id) !== 0n && single.get(finding.effect)?.meets(space.where(finding.when)) === false)
    .map((finding) => finding.id)
}
