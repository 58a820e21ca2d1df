import { type StatementUse, usesOf } from '../../../content/wording/statement-uses.ts'
import { evaluate, factsIn } from '../../../engine/index.ts'
import type { Exception, PromiseRule } from '../../../schema/claims.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import type { Change, Condition, Contact, Finding, Option, Question, Scenario, Shortcut } from '../../../schema/model.ts'
import type { ChecklistItem, IntroductionPart } from '../../../schema/introduction-model.ts'
import type { Situation } from '../../../schema/told-situation.ts'
import type { WholeOrganisation } from './published.ts'
import type { Thing } from './thing.ts'

/** Everything that has to do with a thing, apart from what stands in the thing itself. */
export interface ThingUses {
  /** Questions that are asked, or not, because of it. */
  readonly questions: readonly Question[]
  /** Questions whose answers may follow from it. */
  readonly fills: readonly Question[]
  /** Questions whose answers may fill it in. */
  readonly filledBy: readonly Question[]
  readonly findings: readonly Finding[]
  readonly contacts: readonly Contact[]
  readonly systems: readonly Option[]
  /** Parts of the introduction with cards, and points of the managers' checklist, that rest on the statement. */
  readonly parts: readonly IntroductionPart[]
  readonly checklist: readonly ChecklistItem[]
  readonly situations: readonly Situation[]
  readonly promises: readonly PromiseRule[]
  readonly exceptions: readonly Exception[]
  /** Its options are held in order of risk. */
  readonly isRiskOrdered: boolean
  readonly changes: readonly Change[]
  /** Cases that answer the question, or to which the finding applies. */
  readonly scenarios: readonly Scenario[]
  readonly shortcuts: readonly Shortcut[]
}

const NOTHING: ThingUses = {
  questions: [],
  fills: [],
  filledBy: [],
  findings: [],
  contacts: [],
  systems: [],
  parts: [],
  checklist: [],
  situations: [],
  promises: [],
  exceptions: [],
  isRiskOrdered: false,
  changes: [],
  scenarios: [],
  shortcuts: [],
}

/** Where a question, a finding or a statement is used. Of other things nothing is told. */
export function usesOfThing(whole: WholeOrganisation, thing: Thing): ThingUses {
  if (thing.kind === 'question') return usesOfFact(whole, thing.id)
  if (thing.kind === 'finding') return usesOfFinding(whole, thing.id)
  return thing.kind === 'statement' ? usesOfStatement(whole, thing.id) : NOTHING
}

function usesOfFact({ organisation, claims, scenarios, shortcuts }: WholeOrganisation, fact: string): ThingUses {
  const questions = questionsOf(organisation)
  const looks = (condition: Condition | null): boolean => condition !== null && factsIn(condition).includes(fact)
  const own = questions.find((question) => question.fact === fact)
  return {
    ...NOTHING,
    questions: questions.filter(({ when }) => looks(when)),
    fills: questions.filter(({ given }) => given.some(({ when }) => looks(when))),
    filledBy: questions.filter((question) => own?.given.some(({ when }) => factsIn(when).includes(question.fact))),
    findings: organisation.findings.filter(
      (finding) =>
        [finding, ...finding.also, ...finding.actions].some(({ when }) => looks(when)) ||
        finding.actions.some(({ findsOut }) => findsOut === fact),
    ),
    promises: claims.promises.filter(({ when }) => looks(when)),
    exceptions: claims.exceptions.filter((exception) => 'fact' in exception && exception.fact === fact),
    isRiskOrdered: claims.riskOrder.some((order) => order.fact === fact),
    changes: organisation.changes.filter((change) => Object.hasOwn(change.to, fact) || looks(change.when)),
    scenarios: scenarios.filter(({ answers }) => Object.hasOwn(answers, fact)),
    shortcuts: shortcuts.filter(({ answers }) => Object.hasOwn(answers, fact)),
  }
}

function usesOfFinding({ organisation, claims, scenarios, shortcuts }: WholeOrganisation, id: string): ThingUses {
  const applies = ({ answers }: Pick<Shortcut, 'answers'>): boolean =>
    evaluate(organisation, answers).findings.some((finding) => finding.id === id)
  return {
    ...NOTHING,
    exceptions: claims.exceptions.filter((exception) => 'finding' in exception && exception.finding === id),
    scenarios: scenarios.filter(applies),
    shortcuts: shortcuts.filter(applies),
  }
}

function usesOfStatement({ organisation, introduction, situations, claims }: WholeOrganisation, id: string): ThingUses {
  const uses = usesOf(organisation).get(id) ?? []
  const named = (kind: StatementUse['kind'], name: string): boolean => uses.some((use) => use.kind === kind && use.id === name)
  const questions = questionsOf(organisation)
  return {
    ...NOTHING,
    questions: questions.filter(({ fact }) => named('question', fact)),
    findings: organisation.findings.filter((finding) => named('finding', finding.id)),
    contacts: organisation.contacts.filter((contact) => named('contact', contact.id)),
    systems: questions.flatMap(({ options }) => options).filter((option) => named('system', option.id)),
    parts: introduction.parts.filter(({ cards }) => cards.some(({ statements }) => statements.includes(id))),
    checklist: introduction.checklist.filter(({ statements }) => statements.includes(id)),
    situations: situations.filter(({ says }) => says?.statements.includes(id) === true),
    promises: claims.promises.filter(({ statements }) => statements.includes(id)),
  }
}
