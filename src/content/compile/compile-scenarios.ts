import { type AppliedFinding, evaluate, type Evaluation } from '../../engine/index.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Scenario } from '../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import type { Scenario as ScenarioSource, Scenarios } from '../../schema/scenarios.ts'
import { type AnswerRules, compileAnswers } from './compile-answers.ts'
import { answersHere, type Inherited } from './inherit-answers.ts'
import { propose } from '../read/nearest.ts'
import type { Instead } from '../read/problem.ts'
import type { Noted, Notes } from '../read/noted.ts'
import type { Path } from '../read/source-file.ts'
import { EFFECT_WORDS } from '../wording/plain-message.ts'
import { namedFindings, tellAnswers } from '../wording/told-failure.ts'

/** Compiles the scenarios, and holds what each of them expects against the engine: a scenario that is not met is a problem in place. */
export function compileScenarios(
  file: Noted<Scenarios>,
  outcomes: readonly OutcomeId[],
  rules: AnswerRules & Inherited,
): readonly Scenario[] {
  if (file.value === undefined) return []
  const { source, value } = file
  const ids = new Set<string>()
  const scenarios = value.scenarios.flatMap((scenario, index): readonly Scenario[] => {
    const at = ['scenarios', index]
    if (ids.has(scenario.id)) source.report([...at, 'id'], `Fallet ”${scenario.id}” finns två gånger. Ge ett av dem ett annat id.`)
    ids.add(scenario.id)
    if (rules.inherited.has(scenario.id)) return inheritedScenario(scenario, isHarmless(scenario, value), rules)
    if (scenario.harmless === true && value.scenarios.findIndex((other) => other.harmless === true) !== index) {
      source.report([...at, 'harmless'], 'Bara ett fall kan vara det ofarliga. Ta bort märket (harmless) här eller i det andra.')
    }
    const { answers, evaluation } = compileAnswers(scenario.answers, rules, source, [...at, 'answers'])
    const isComplete = evaluation !== undefined && checkComplete(evaluation, source, [...at, 'answers'])
    if (rules.areFindingsRight && checkFindings(scenario, rules, source, [...at, 'findings']) && isComplete) {
      checkExpected(scenario, evaluation, rules, source, at)
    }
    const { findings, ...rest } = scenario
    return [
      {
        ...rest,
        workplace: scenario.workplace ?? null,
        harmless: scenario.harmless === true,
        answers,
        must: findings.must,
        mustNot: findings.mustNot ?? [],
        lang: 'sv',
      },
    ]
  })
  // A scenario whose own outcome is wrong may be the one that is missed here.
  if (source.problems.length === 0 && rules.areFindingsRight) checkOutcomes(scenarios, outcomes, source)
  return scenarios
}

function checkOutcomes(scenarios: readonly Scenario[], outcomes: readonly OutcomeId[], source: Notes): void {
  for (const outcome of outcomes) {
    if (scenarios.some((scenario) => scenario.outcome === outcome)) continue
    source.report(['scenarios'], `Inget fall har utfallet ”${outcome}”. Skriv minst ett fall för varje utfall som organisationen har.`)
  }
}

/** The first of those that say so: an organisation's own stand before those that it has of another. */
function isHarmless(scenario: ScenarioSource, { scenarios }: Scenarios): boolean {
  return scenarios.find(({ harmless }) => harmless === true) === scenario
}

/** A case of the organisation that this one extends, with what comes of it here. It has to be known what it answers to the questions that are asked here alone. */
function inheritedScenario(scenario: ScenarioSource, harmless: boolean, rules: AnswerRules & Inherited): readonly Scenario[] {
  const { findings, ...rest } = scenario
  const same = {
    ...rest,
    workplace: scenario.workplace ?? null,
    harmless,
    must: findings.must,
    mustNot: findings.mustNot ?? [],
    lang: 'sv',
  } as const
  if (!rules.areFindingsRight) return [same]
  const answers = answersHere(rules.organisation, scenario.answers, rules.assumed)
  const { outcome, missing, findings: applied } = evaluate(rules.organisation, answers)
  for (const fact of missing) rules.tellLacking(fact)
  const isTold = (id: string): boolean => applied.some((finding) => finding.id === id)
  const [must, mustNot] = [findings.must.filter(isTold), (findings.mustNot ?? []).filter((id) => !isTold(id))]
  return [{ ...same, answers, outcome: outcome.id, must, mustNot }]
}

/** Whether every finding that is expected, or expected not to be, exists. */
function checkFindings(scenario: ScenarioSource, rules: AnswerRules, source: Notes, path: Path): boolean {
  const known = rules.organisation.findings.map((finding) => finding.id)
  const wrong = (['must', 'mustNot'] as const).flatMap((list) =>
    (scenario.findings[list] ?? []).flatMap((id, index) => (known.includes(id) ? [] : [{ id, at: [...path, list, index] }])),
  )
  for (const { id, at } of wrong) source.report(at, `Fyndet ”${id}” finns inte.${propose(id, known)}`)
  return wrong.length === 0
}

function checkComplete({ missing }: Evaluation, source: Notes, path: Path): boolean {
  if (missing.length > 0)
    source.reportEffect(
      path,
      `Fallet saknar svar på ${missing.length === 1 ? 'frågan' : 'frågorna'} ${quoted(missing)}. Ett fall svarar på alla frågor som ställs.`,
    )
  return missing.length === 0
}

function checkExpected(scenario: ScenarioSource, evaluation: Evaluation, rules: AnswerRules, source: Notes, at: Path): void {
  const { outcome, findings } = evaluation
  const applied = new Map(findings.map((finding) => [finding.id, finding]))
  const deciding = findings.filter((finding) => finding.effect === outcome.id).map((finding) => finding.id)
  if (outcome.id !== scenario.outcome) {
    const why = deciding.length > 0 ? `, på grund av ${namedFindings(deciding)}` : ', eftersom inget strängare fynd gäller'
    source.reportEffect([...at, 'outcome'], `Svaren ger utfallet ”${outcome.id}”${why}. Fallet säger ”${scenario.outcome}”.`, undefined, [
      { kind: 'said', words: wordsOf(outcome.id, scenario.outcome), path: [...at, 'outcome'], value: outcome.id },
    ])
  }
  scenario.findings.must.forEach((id, index) => {
    if (applied.has(id)) return
    const others = findings.filter((finding) => !finding.standing).map((finding) => finding.id)
    const instead = others.length > 0 ? `I stället gäller ${namedFindings(others)}.` : 'Inget annat än de stående skyldigheterna gäller.'
    source.reportEffect(
      [...at, 'findings', 'must', index],
      `Fyndet ”${id}” gäller inte med de här svaren. ${instead}`,
      undefined,
      scenario.findings.must.length === 1 ? [] : [unexpected([...at, 'findings', 'must', index])],
    )
  })
  scenario.findings.mustNot?.forEach((id, index) => {
    const finding = applied.get(id)
    if (finding !== undefined)
      source.reportEffect(
        [...at, 'findings', 'mustNot', index],
        `Fyndet ”${id}” gäller med de här svaren${describeReasons(finding, rules)}, men fallet säger att det inte ska det.`,
        undefined,
        [unexpected([...at, 'findings', 'mustNot', index])],
      )
  })
}

/** An outcome in words. A case is there to notice what became milder, so that nobody takes that over without being told. */
function wordsOf(outcome: OutcomeId, before: OutcomeId): string {
  const isMilder = OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(before)
  return `${EFFECT_WORDS[outcome] ?? outcome}${isMilder ? ' – mildare än fallet säger nu' : ''}`
}

/** What was expected is not asked for any more. */
function unexpected(path: Path): Instead {
  return { kind: 'unexpected', words: '', path, value: null }
}

function describeReasons({ because }: AppliedFinding, { organisation }: AnswerRules): string {
  const reasons = tellAnswers(Object.fromEntries(because), questionsOf(organisation))
  return reasons === '' ? '' : `, eftersom ${reasons}`
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `”${id}”`).join(', ')
}
