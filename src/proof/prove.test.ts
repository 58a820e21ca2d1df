import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate, type Evaluation, truthOf } from '../engine/index.ts'
import { EFFECTS, OUTCOMES } from '../schema/outcomes.ts'
import type { RuleSet } from '../schema/model.ts'
import { prove } from './prove.ts'
import { allSituations, NO_CLAIMS as none, rulesWithActions, smallRules } from './random-rules.test-support.ts'
import { sample } from '../engine/sample.test-support.ts'

type Walked = readonly { readonly answers: Readonly<Record<string, unknown>>; readonly evaluation: Evaluation }[]

const runs = sample(400)

function questionsOf(rules: RuleSet) {
  return rules.steps.flatMap((step) => step.questions)
}

function factsOf(failures: ReturnType<typeof prove>['failures'], kind: string): readonly string[] {
  return failures.flatMap((failure) => (failure.kind === kind && 'fact' in failure ? [failure.fact] : [])).sort()
}

function findingsOf(failures: ReturnType<typeof prove>['failures'], kind: string): readonly string[] {
  return failures.flatMap((failure) => (failure.kind === kind && 'finding' in failure ? [failure.finding] : [])).sort()
}

test('questions that are never asked, and questions that change nothing, are those that enumeration finds', () => {
  fc.assert(
    fc.property(rulesWithActions, (rules) => {
      const { failures } = prove(rules, none)
      const walked: Walked = [...allSituations(rules)]
      const facts = questionsOf(rules).map((question) => question.fact)
      const asked = new Set(walked.flatMap(({ evaluation }) => evaluation.asked.map((each) => each.fact)))
      expect(factsOf(failures, 'question-never-asked')).toEqual(facts.filter((fact) => !asked.has(fact)))
      const idle = facts.filter((fact) => asked.has(fact) && !changesSomething(rules, walked, fact))
      expect(factsOf(failures, 'question-without-effect')).toEqual(idle)
    }),
    runs,
  )
}, 60_000)

/** The findings that apply, and what of theirs there is to do. */
function toldIn({ findings }: RuleSet, evaluation: Evaluation): readonly string[] {
  const applied = findings.filter(({ id }) => evaluation.findings.some((finding) => finding.id === id))
  return applied.flatMap(({ id, actions }) => [
    id,
    ...actions.flatMap(({ when }, index) => (when === null || truthOf(when, evaluation.known) === true ? [`${id}.${index}`] : [])),
  ])
}

/** Some answer leads on to other questions or other filled-in answers, or to other findings or things to do with all else equal. */
function changesSomething(rules: RuleSet, walked: Walked, fact: string): boolean {
  const groups = new Map<string, Set<string>>()
  const flows = new Map<string, Map<string, Set<string>>>()
  for (const { answers, evaluation } of walked) {
    if (!(fact in answers)) continue
    const place = evaluation.asked.findIndex((each) => each.fact === fact)
    const before = JSON.stringify(evaluation.asked.slice(0, place))
    const rest = JSON.stringify([before, evaluation.asked.slice(place + 1)])
    groups.set(rest, (groups.get(rest) ?? new Set()).add(JSON.stringify(toldIn(rules, evaluation))))
    const own = flows.get(before) ?? new Map<string, Set<string>>()
    const key = JSON.stringify(answers[fact])
    const told = [...evaluation.filled.keys()].map((other) => [other, evaluation.known(other)])
    own.set(key, (own.get(key) ?? new Set()).add(JSON.stringify([evaluation.asked.slice(place + 1), told])))
    flows.set(before, own)
  }
  const isFlowSame = [...flows.values()].every((own) => new Set([...own.values()].map((set) => JSON.stringify([...set].sort()))).size === 1)
  return !isFlowSame || [...groups.values()].some((set) => set.size > 1)
}

test('findings that never, always, or never alone decide, and findings that are alike, are those that enumeration finds', () => {
  fc.assert(
    fc.property(smallRules, (rules) => {
      const { failures, neverAlone, applies } = prove(rules, none)
      const walked: Walked = [...allSituations(rules)]
      const where = (id: string) => walked.map(({ evaluation }) => evaluation.findings.some((finding) => finding.id === id))
      const ids = rules.findings.map((finding) => finding.id)
      for (const id of ids) expect(applies.get(id)).toBe(BigInt(where(id).filter(Boolean).length))
      expect(findingsOf(failures, 'finding-never-applies')).toEqual(ids.filter((id) => !where(id).includes(true)))
      expect(findingsOf(failures, 'finding-always-applies')).toEqual(ids.filter((id) => !where(id).includes(false)))
      const same = rules.findings.filter((finding, index) =>
        rules.findings.slice(0, index).some((other) => {
          const mine = where(finding.id)
          return other.effect === finding.effect && mine.includes(true) && JSON.stringify(where(other.id)) === JSON.stringify(mine)
        }),
      )
      expect(findingsOf(failures, 'findings-alike')).toEqual(same.map((finding) => finding.id))
      const overshadowed = rules.findings.filter(({ id, effect }) => {
        const mine = walked.filter(({ evaluation }) => evaluation.findings.some((finding) => finding.id === id))
        const isStrict = (other: string) => EFFECTS.indexOf(other as 'nej') <= EFFECTS.indexOf(effect)
        return (
          effect !== 'info' &&
          mine.length > 0 &&
          mine.every(({ evaluation }) => evaluation.findings.some((each) => each.id !== id && isStrict(each.effect)))
        )
      })
      expect(neverAlone).toEqual(overshadowed.map((finding) => finding.id))
    }),
    runs,
  )
}, 60_000)

test('things to do that no answers lead to are those that enumeration finds', () => {
  let never = 0
  fc.assert(
    fc.property(rulesWithActions, (rules) => {
      const { failures } = prove(rules, none)
      const told = new Set([...allSituations(rules)].flatMap(({ evaluation }) => toldIn(rules, evaluation)))
      const missed = rules.findings.flatMap(({ id, actions }) =>
        told.has(id) ? actions.flatMap((_, index) => (told.has(`${id}.${index}`) ? [] : [`${id}.${index}`])) : [],
      )
      never += missed.length
      const found = failures.flatMap((failure) => (failure.kind === 'action-never-told' ? [`${failure.finding}.${failure.index}`] : []))
      expect(found).toEqual(missed)
    }),
    runs,
  )
  expect(never).toBeGreaterThan(0)
}, 60_000)

test('things to do that find out what is answered, or stand beside their like, are those that enumeration finds', () => {
  const seen = { known: 0, twice: 0 }
  fc.assert(
    fc.property(rulesWithActions, (rules) => {
      const [question] = questionsOf(rules)
      const options = question?.options.slice(1).map(({ id }) => id) ?? []
      const places = rules.findings.flatMap(({ id, actions }) => actions.map((_, index) => ({ finding: id, index })))
      const settled = { kind: 'holds', fact: question?.fact ?? '', options } as const
      const findingOut = places.map((place) => ({ ...place, fact: settled.fact, settled }))
      const { failures } = prove(rules, { ...none, findingOut, sayingSame: [places] })
      const walked = [...allSituations(rules)].map(({ evaluation }) => ({ evaluation, told: toldIn(rules, evaluation) }))
      const nameOf = ({ finding, index }: { readonly finding: string; readonly index: number }) => `${finding}.${index}`
      const at = (kind: 'action-finds-out-known' | 'action-twice') =>
        failures.flatMap((failure) => (failure.kind === kind ? [nameOf(failure)] : []))
      const names = places.map(nameOf)
      const known = names.filter((name) => walked.some(({ evaluation, told }) => told.includes(name) && truthOf(settled, evaluation.known)))
      const twice = names.filter((name, index) =>
        names.slice(0, index).some((other) => walked.some(({ told }) => told.includes(name) && told.includes(other))),
      )
      expect(at('action-finds-out-known')).toEqual(known)
      expect(at('action-twice')).toEqual(twice)
      seen.known += known.length
      seen.twice += twice.length
    }),
    runs,
  )
  expect(Math.min(seen.known, seen.twice)).toBeGreaterThan(0)
}, 60_000)

test('a riskier answer is milder, or not knowing rewarded, exactly where enumeration finds it', () => {
  let broken = 0
  fc.assert(
    fc.property(smallRules, (rules) => {
      const walked: Walked = [...allSituations(rules)]
      for (const { fact, options } of questionsOf(rules)) {
        const [safer, riskier] = options.map((option) => option.id)
        if (safer === undefined || riskier === undefined) continue
        const { failures } = prove(rules, { ...none, riskOrder: [{ fact, options: [safer, riskier] }], unknown: { [fact]: [riskier] } })
        const expected = milder(walked, fact, riskier, safer, (a, b) => a > b)
        const failure = failures.find((each) => each.kind === 'risk-order')
        expect(failure?.kind === 'risk-order' ? failure.example.count : 0n).toBe(BigInt(expected))
        if (failure?.kind === 'risk-order') {
          broken++
          expect(evaluate(rules, failure.example.answers)).toMatchObject({ complete: true, outcome: { id: failure.example.outcome } })
        }
        const rewarded = milder(walked, fact, riskier, safer, (a, b) => a >= OUTCOMES.indexOf('villkor') && b < OUTCOMES.indexOf('villkor'))
        const unknown = failures.find((each) => each.kind === 'unknown-rewarded' && each.known === safer)
        expect(unknown?.kind === 'unknown-rewarded' ? unknown.example.count : 0n).toBe(BigInt(rewarded))
      }
    }),
    runs,
  )
  expect(broken).toBeGreaterThan(0)
}, 60_000)

/** Situations with the riskier answer that are too mild compared with the mildest comparable situation with the safer answer. */
function milder(walked: Walked, fact: string, riskier: string, safer: string, isTooMild: (risky: number, safe: number) => boolean): number {
  const having = (option: string) => walked.filter(({ answers }) => JSON.stringify([answers[fact]].flat()) === JSON.stringify([option]))
  const facts = [
    ...new Set(walked.flatMap(({ evaluation }) => [...evaluation.asked.map((each) => each.fact), ...evaluation.filled.keys()])),
  ]
  const valueOf = (evaluation: Evaluation, other: string) => JSON.stringify([...(evaluation.known(other) ?? [])].sort())
  const rank = (evaluation: Evaluation) => OUTCOMES.indexOf(evaluation.outcome.id)
  return having(riskier).filter(({ evaluation }) => {
    const comparable = having(safer).filter((other) =>
      facts.every((each) => {
        const [mine, theirs] = [valueOf(evaluation, each), valueOf(other.evaluation, each)]
        return each === fact || mine === '[]' || theirs === '[]' || mine === theirs
      }),
    )
    return comparable.length > 0 && isTooMild(rank(evaluation), Math.max(...comparable.map((other) => rank(other.evaluation))))
  }).length
}
