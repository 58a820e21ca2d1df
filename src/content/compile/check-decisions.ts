import type { Assessment, Finding, Question, Step } from '../../schema/model.ts'
import type { DecidedSystem, Policy } from '../../schema/policy.ts'
import type { Systems } from '../../schema/systems.ts'
import type { Scope } from './compile-condition.ts'
import { decisionFinding, looksTooLate, UNKNOWN_SYSTEM } from './compile-decisions.ts'
import { INFORMATION_CLASS, type Limit, LIMITS } from '../../schema/decisions.ts'
import { propose } from '../read/nearest.ts'
import type { Noted, Notes } from '../read/noted.ts'
import type { OrganisationFiles } from './organisation-files.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Path } from '../read/source-file.ts'

/** What the decisions on systems are held against. */
export interface DecisionContext {
  readonly systems: Noted<Systems>
  readonly steps: readonly Step[]
  readonly assessment: Assessment | null
  readonly scope: Scope
  readonly sections: readonly string[]
}

/** Checks what an organisation has decided on single systems: which they are, who decided it and where, how far it reaches, and what follows. */
export function checkDecisions(policy: Noted<Policy>, context: Omit<DecisionContext, 'sections'>): void {
  const { source, value } = policy
  const all = value?.systems ?? []
  const whole = { ...context, sections: value?.sections ?? [] }
  all.forEach((system, index) => {
    const at: Path = ['systems', index]
    checkSystem(system, all.slice(0, index), whole, source, at)
    checkSource(system, whole, source, at)
    if (system.verdict === 'forbjudet') checkBan(system, source, at)
    else checkApproval(system, whole, source, at)
    checkAnswers(system, whole, source, at)
  })
}

function checkSystem(system: DecidedSystem, before: readonly DecidedSystem[], { systems }: DecisionContext, source: Notes, at: Path): void {
  const catalogue = systems.value?.systems.map(({ id }) => id) ?? []
  if (systems.value !== undefined && !catalogue.includes(system.id) && !systems.mentions(system.id))
    source.report([...at, 'id'], `Systemet ”${system.id}” finns inte.${propose(system.id, catalogue)}`)
  const earlier = before.find(({ id }) => id === system.id)
  if (earlier === undefined) return
  const keys = Object.keys({ ...earlier, ...system }) as (keyof DecidedSystem)[]
  const differing = keys.filter((key) => JSON.stringify(earlier[key]) !== JSON.stringify(system[key]))
  source.report(
    [...at, 'id'],
    differing.length === 0
      ? `Systemet ”${system.id}” finns två gånger. Ta bort det ena.`
      : `Systemet ”${system.id}” är beslutat två gånger, och besluten säger olika om ${differing.map((key) => `”${key}”`).join(', ')}. Behåll det som gäller. Är det två konton eller versioner, ge dem var sitt id bland systemen.`,
  )
}

/** Where the decision stands, and that its days come in their order. */
function checkSource(
  { where, section, link, statements = [], decided, validUntil }: DecidedSystem,
  { sections }: DecisionContext,
  source: Notes,
  at: Path,
): void {
  if (where === undefined && section === undefined && link === undefined && statements.length === 0)
    source.report(
      at,
      'Beslutet går inte att slå upp. Skriv var det står: i ord (where), med dokumentets avsnitt (section) eller med en länk (link).',
    )
  if (section !== undefined && !sections.includes(section))
    source.report([...at, 'section'], `Avsnittet ”${section}” finns inte bland avsnitten.${propose(section, sections)}`)
  if (validUntil !== undefined && validUntil < decided)
    source.report(
      [...at, 'validUntil'],
      `Beslutet gäller till ${validUntil}, men är fattat efter det, ${decided}. Rätta den dag som är fel.`,
    )
}

function checkBan(system: DecidedSystem, source: Notes, at: Path): void {
  for (const key of [...(Object.keys(LIMITS) as Limit[]), 'validUntil'] as const) {
    if (system[key] === undefined) continue
    const why = key === 'validUntil' ? 'Ett förbud gäller tills det tas bort' : 'Ett förbud gäller allt'
    source.reportKey(at, key, `${why}. Ta bort ”${key}”.`)
  }
}

const ASKED: Readonly<Record<Limit, string>> = {
  upTo: 'Ange den högsta klassen (upTo).',
  personalData: 'Ange vilka personuppgifter det gäller för (personalData), eller en tom lista om det inte är några.',
  secrecy: 'Ange om det gäller också under sekretess, ja eller nej (secrecy).',
}

function checkApproval(system: DecidedSystem, context: DecisionContext, source: Notes, at: Path): void {
  if (system.verdict === 'villkor' && system.note === undefined)
    source.report(at, 'Systemet är godkänt på villkor, men villkoren saknas. Skriv dem (note).')
  checkReach(system, context, source, at)
}

type Reach = Pick<DecidedSystem, Limit>

/** What an approval, or the leave to approve, does not say, nobody may read into it: each limit that the flow asks about is written out. */
export function checkReach(reach: Reach, { steps, scope }: Pick<DecisionContext, 'steps' | 'scope'>, source: Notes, at: Path): void {
  for (const [limit, fact] of Object.entries(LIMITS) as readonly (readonly [Limit, string])[]) {
    const question = questionsOf({ steps }).find((each) => each.fact === fact)
    if (question === undefined) {
      if (reach[limit] !== undefined && !scope.isMentioned(fact))
        source.reportKey(at, limit, `Frågan ”${fact}” ställs inte i flödet, så gränsen går inte att hålla. Ta bort ”${limit}”.`)
    } else if (reach[limit] === undefined) source.report(at, `Godkännandet säger inte hur långt det räcker. ${ASKED[limit]}`)
    else checkLimit(reach, question, scope, source, [...at, limit])
  }
}

function checkLimit(reach: Reach, question: Question, scope: Scope, source: Notes, at: Path): void {
  const isClass = question.fact === INFORMATION_CLASS
  const named = isClass ? [reach.upTo ?? ''] : question.fact === LIMITS.personalData ? (reach.personalData ?? []) : []
  const ids = [
    ...question.options.filter(({ unknown }) => !unknown).map(({ id }) => id),
    ...(isClass ? [] : question.groups.map(({ id }) => id)),
  ]
  named.forEach((id, index) => {
    if (ids.includes(id) || scope.isMentioned(id)) return
    const place = isClass ? at : [...at, index]
    const covering = question.options.find(({ covers }) => covers.includes(id))
    if (covering !== undefined)
      source.report(
        place,
        `Svaret ”${id}” till frågan ”${question.fact}” går inte att välja här, utan ingår i svaret ”${covering.id}”. Godkänn det, eller låt svaren stå var för sig i flödet.`,
      )
    else source.report(place, `${isClass ? 'Klassen' : 'Svaret'} ”${id}” finns inte till frågan ”${question.fact}” här.${propose(id, ids)}`)
  })
}

/** Answers are of questions that come after that of the system, and none of what the decision itself answers. */
function checkAnswers(system: DecidedSystem, { steps, scope, assessment }: DecisionContext, source: Notes, path: Path): void {
  const questions = questionsOf({ steps })
  const place = questions.findIndex((question) => question.catalogue)
  const at = [...path, 'answers']
  for (const [fact, option] of Object.entries(system.answers ?? {})) {
    const asked = questions.findIndex((question) => question.fact === fact)
    const options = scope.facts.get(fact)?.options ?? []
    if (fact === assessment?.fact)
      source.reportKey(at, fact, `Svaret på ”${fact}” följer av beslutet. Ta bort det här, och ange beslutet (verdict) och gränserna.`)
    else if (asked === -1) {
      if (scope.isMentioned(fact)) continue
      source.reportKey(at, fact, scope.explain(fact) ?? `Frågan ”${fact}” finns inte.${propose(fact, scope.facts.keys())}`)
    } else if (asked <= place)
      source.reportKey(at, fact, `Frågan ”${fact}” ställs inte efter frågan om systemet, och kan därför inte få sitt svar av det.`)
    else if (!options.includes(option) && !scope.isMentioned(option))
      source.report([...at, fact], `Svaret ”${option}” finns inte till frågan ”${fact}” här.${propose(option, options)}`)
  }
}

/** Checks the findings that say that a decision does not hold where they apply: of which, why, and that it can be known in time. */
export function checkOverrides(
  { findings: file, policy }: OrganisationFiles,
  { findings, ...flow }: Pick<DecisionContext, 'steps' | 'assessment'> & { readonly findings: readonly Finding[] },
): void {
  const { source, value } = file
  const decided = policy.value?.systems?.map(({ id }) => id) ?? []
  value?.findings.forEach((finding, index) => {
    const at: Path = ['findings', index]
    if (isTaken(finding.id, decided))
      source.report([...at, 'id'], `Id:t ”${finding.id}” är upptaget av ett beslut om ett system. Ge fyndet ett annat id.`)
    const { overrides, overridesWhy, effect } = finding
    if ((overrides === undefined) !== (overridesWhy === undefined))
      source.report(
        at,
        'Ett fynd som går före ett beslut säger både vilket system det gäller (overrides) och varför (overridesWhy). Ange båda.',
      )
    if (overrides === undefined) return
    if (!decided.includes(overrides) && !policy.mentions(overrides))
      source.report([...at, 'overrides'], `Systemet ”${overrides}” har inget beslut här.${propose(overrides, decided)}`)
    if (effect !== 'info' && effect !== 'villkor')
      source.report(
        [...at, 'effect'],
        'Ett fynd som går före ett beslut (overrides) öppnar, och har effekten ”info” eller ”villkor”. Ett strängare gäller ändå: ta bort det som säger vilket beslut det går före.',
      )
    const own = findings[index]
    const late = own === undefined ? [] : looksTooLate(own.when, flow)
    if (late.length > 0)
      source.report(
        [...at, 'when'],
        `Fyndet går före ett beslut, men ser på frågorna ${late.map((fact) => `”${fact}”`).join(', ')}, som frågas efter att beslutet har avgjort. Flytta frågan, eller skriv villkoret med tidigare frågor.`,
      )
  })
}

function isTaken(id: string, decided: readonly string[]): boolean {
  return (['approved', 'beyond', 'unsure', 'expired'] as const).some((part) =>
    [...decided, UNKNOWN_SYSTEM].some((system) => decided.length > 0 && decisionFinding(system, part) === id),
  )
}
