import { questionsOf } from '../../schema/look-up.ts'
import type { Question } from '../../schema/model.ts'
import { LIMITS } from '../../schema/decisions.ts'
import { checkReach, type DecisionContext } from './check-decisions.ts'
import { reachOf } from './decision-limits.ts'
import type { OrganisationFiles } from './organisation-files.ts'
import { propose } from '../read/nearest.ts'
import type { Path } from '../read/source-file.ts'

/** Findings of the organisation that this one extends, which are replaced here with leave. */
export function openedIn({ findings, parent }: OrganisationFiles): readonly string[] {
  const open = parent?.policy?.opens?.findings ?? []
  return (findings.value?.findings ?? []).flatMap(({ replaces }) => (replaces !== undefined && open.includes(replaces) ? [replaces] : []))
}

/** Checks that what is replaced or approved may be so here, and that keys for those that extend another stand where one is extended. */
export function checkParent(files: OrganisationFiles, flow: Pick<DecisionContext, 'steps' | 'scope'>): void {
  const questions = questionsOf(flow)
  checkOpens(files, flow)
  checkReplaced(files)
  checkApprovals(files, questions)
  checkAssessed(files)
  checkPlaces(files)
}

/** What an organisation lets others replace is there, and how far they may approve is said. */
function checkOpens({ policy, findings }: OrganisationFiles, flow: Pick<DecisionContext, 'steps' | 'scope'>): void {
  const approvals = policy.value?.opens?.approvals
  if (approvals !== undefined) checkReach(approvals, flow, policy.source, ['opens', 'approvals'])
  const ids = findings.value?.findings.map(({ id }) => id) ?? []
  policy.value?.opens?.findings?.forEach((id, index) => {
    if (!ids.includes(id) && !findings.mentions(id))
      policy.source.report(['opens', 'findings', index], `Fyndet ”${id}” finns inte.${propose(id, ids)}`)
  })
}

function checkReplaced({ findings, parent }: OrganisationFiles): void {
  findings.value?.findings.forEach(({ replaces }, index) => {
    if (replaces === undefined) return
    const at: Path = ['findings', index, 'replaces']
    if (parent === null)
      findings.source.report(at, 'Bara den som bygger på en annan organisation kan ersätta ett fynd. Ta bort det som ersätts (replaces).')
    else if (!parent.findings.includes(replaces))
      findings.source.report(at, `Fyndet ”${replaces}” finns inte hos organisationen ”${parent.id}”.${propose(replaces, parent.findings)}`)
    else if (parent.policy?.opens?.findings?.includes(replaces) !== true)
      findings.source.report(
        at,
        `Organisationen ”${parent.id}” låter ingen ersätta fyndet ”${replaces}”. Behåll det, eller be dem öppna det för andra (findings under opens).`,
      )
  })
}

/** An approval counts as far as the other lets those approve that extend it; where the other has decided itself, it may only be stricter. */
function checkApprovals({ policy, parent, own: words }: OrganisationFiles, questions: readonly Question[]): void {
  if (parent?.policy === undefined) return
  const { id, systems } = parent
  // The other cannot have said anything of answers that are there here alone.
  const alone = new Set(words.vocabulary?.value?.answers?.flatMap(({ options = [] }) => options.map((option) => option.id)))
  const open = parent.policy.opens?.approvals
  policy.value?.systems?.forEach((system, index) => {
    if (system.verdict === 'forbjudet' || !systems.includes(system.id)) return
    const at: Path = ['systems', index]
    const theirs = parent.policy?.systems?.find((other) => other.id === system.id)
    if (theirs?.verdict === 'forbjudet')
      return policy.source.report(
        [...at, 'verdict'],
        `Organisationen ”${id}” har förbjudit systemet ”${system.id}”, och det går inte att godkänna här. Ta bort beslutet.`,
      )
    if (theirs === undefined && open === undefined)
      return policy.source.report(
        [...at, 'verdict'],
        `Organisationen ”${id}” låter ingen som bygger på den godkänna system. Ta bort beslutet, eller be dem skriva hur långt det får gå (approvals under opens).`,
      )
    const [most, own] = [
      reachOf(theirs ?? { ...system, upTo: undefined, personalData: undefined, secrecy: undefined, ...open }, questions),
      reachOf(system, questions),
    ]
    for (const [limit, fact] of Object.entries(LIMITS)) {
      const over = (most.beyond[fact] ?? []).filter((option) => !alone.has(option) && own.beyond[fact]?.includes(option) !== true)
      if (over.length === 0) continue
      const who =
        theirs === undefined
          ? `Organisationen ”${id}” låter inte den som bygger på den godkänna system för`
          : `Organisationen ”${id}” har inte godkänt systemet ”${system.id}” för`
      policy.source.report(
        [...at, limit],
        `${who} svaret ”${over.join('”, ”')}” på frågan ”${fact}”. Gör beslutet strängare, eller be dem ändra sitt.`,
      )
    }
  })
}

/** That a system is assessed follows from a decision, whose reach is known, and from nothing else that is said here. */
function checkAssessed({ flow, policy, own, parent }: OrganisationFiles): void {
  const assessment = flow.value?.assessment
  if (parent === null || assessment === undefined) return
  const { fact } = assessment
  const message = `Svaret på ”${fact}” följer bara av ett beslut om systemet som organisationen ”${parent.id}” låter er fatta. Ta bort det här.`
  const theirs = new Set(parent.flow?.steps.flatMap(({ questions }) => questions.flatMap(({ given }) => given ?? [])))
  flow.value?.steps.forEach(({ questions }, step) => {
    questions.forEach((question, place) => {
      question.given?.forEach((given, index) => {
        if (question.fact === fact && !theirs.has(given)) flow.source.report(['steps', step, 'questions', place, 'given', index], message)
      })
    })
  })
  own.systems?.value?.systems?.forEach((system, index) => {
    if (Object.hasOwn(system.answers ?? {}, fact) && !parent.tools.includes(system))
      own.systems?.source.reportKey(['systems', index, 'answers'], fact, message)
  })
  policy.value?.systems?.forEach((system, index) => {
    if (Object.hasOwn(system.answers ?? {}, fact) && parent.systems.includes(system.id))
      policy.source.reportKey(['systems', index, 'answers'], fact, message)
  })
}

/** Where no organisation is extended nothing has a place after another's. */
function checkPlaces({ flow, parent }: OrganisationFiles): void {
  if (parent !== null) return
  flow.value?.steps.forEach((step, index) => {
    step.questions.forEach(({ after }, place) => {
      if (after !== undefined)
        flow.source.report(
          ['steps', index, 'questions', place, 'after'],
          'Bara den som bygger på en annan organisation kan säga vilken fråga den kommer efter (after). Skriv frågan där den ska ställas i stället.',
        )
    })
  })
}
