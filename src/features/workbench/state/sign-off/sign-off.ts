import { tellWaiting } from '../../../../content/check/text-signs.ts'
import { typicalCases } from '../../../../content/describe/typical-cases.ts'
import { tellDay } from '../../../../schema/tell-day.ts'
import { type Block, bold, headingOf, said, textOf, wordsIn } from './blocks.ts'
import type { SignOffFacts } from './facts.ts'
import { errorNotice, errorPart, firstPage } from './first-page.ts'
import { type FindingGroup, groupFindings } from './findings.ts'
import { milderIn } from './milder.ts'
import { readingsIn } from './readings.ts'
import { nameOf, type Say } from './say.ts'
import { silencesIn } from './silences.ts'
import { tellCases } from './tell-cases.ts'
import { tellChange } from './tell-changes.ts'
import { tellFindings, tellStatements } from './tell-findings.ts'
import { tellMilder } from './tell-milder.ts'
import { tellApproval, tellReadings, tellSilences } from './tell-rest.ts'

/** A document that somebody who answers for an organisation's own document reads and signs. */
export interface SignOff {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** Everything that an organisation's guide says, on which conditions and by what, for a reader who has not seen the guide. The day is YYYY-MM-DD. */
export function writeSignOff(say: Say, facts: SignOffFacts, day: string): SignOff {
  const { t, language } = say
  const { whole, name } = facts
  const version = whole?.organisation.policy.content.version ?? ''
  const what = t('signOff.approve.of', { name, version, day: tellDay(day, language) })
  const blocks =
    whole === null ? [...errorNotice(say, facts), ...errorPart(say, facts)] : (facts.hasRules ? wholeOf : restOf)(say, facts, whole, day)
  return { title: `${t('signOff.title')}: ${name}`, blocks: [...waitingNotice(say, blocks), ...blocks, ...tellApproval(say, what)] }
}

/** Says that some of what is to be signed waits for somebody to write it. */
function waitingNotice({ t }: Say, blocks: readonly Block[]): readonly Block[] {
  const count = wordsIn(blocks).filter((words) => tellWaiting(words) !== undefined).length
  return count === 0 ? [] : [{ kind: 'notice', blocks: [textOf(bold(t('signOff.waiting', { count })))] }]
}

type Whole = NonNullable<SignOffFacts['whole']>

function wholeOf(say: Say, facts: SignOffFacts, whole: Whole, day: string): readonly Block[] {
  const { t } = say
  const { organisation, sources, scenarios, claims } = whole
  const groups = groupFindings(organisation, sources)
  const findings = groups.flatMap((group) => group.findings)
  const cases = typicalCases(organisation, scenarios)
  const readings = readingsIn(groups, sources)
  const silences = silencesIn(whole, groups)
  const milder = milderIn(groups, sources, silences, facts.setAside)
  return [
    ...firstPage(say, facts, organisation, day, { whole, groups, cases, readings, silences, milder }),
    ...errorPart(say, facts),
    ...tellMilder(say, milder),
    ...(facts.changes.length === 0 ? [] : part(t('signOff.changes.title'), t('signOff.changes.lead'))),
    ...facts.changes.flatMap((change) => tellChange(say, change, organisation)),
    ...part(t('signOff.cases.title', { count: cases.length }), t('signOff.cases.lead')),
    ...tellCases(say, organisation, cases, findings),
    ...part(t('signOff.findings.title', { count: findings.length }), t('signOff.findings.lead')),
    ...tellFindings(say, organisation, groups),
    ...(claims.promises.length === 0
      ? []
      : part(t('signOff.promises.title', { count: claims.promises.length }), t('signOff.promises.lead'))),
    ...(claims.promises.length === 0
      ? []
      : [{ kind: 'list', items: claims.promises.map(({ text }) => ({ words: [said(text, { lang: 'sv' })] })) } as const]),
    ...part(t('signOff.readings.title'), t('signOff.readings.lead')),
    ...tellReadings(say, readings),
    ...part(t('signOff.silent.title'), t('signOff.silent.lead')),
    ...tellSilences(say, silences),
  ]
}

/** What can be told where what is decided cannot: the document, and the findings by name. */
function restOf(say: Say, facts: SignOffFacts, { organisation, sources }: Whole, day: string): readonly Block[] {
  const { t } = say
  const groups = groupFindings(organisation, sources)
  const { silent } = organisation.policy
  return [
    ...firstPage(say, facts, organisation, day, null),
    ...errorPart(say, facts),
    ...part(t('signOff.statements.title'), t('signOff.statements.lead')),
    ...tellStatements(
      say,
      sources.sections.flatMap((section) => section.statements.map((statement) => ({ statement, section, when: null }))),
    ),
    ...part(t('signOff.findings.title', { count: groups.flatMap(({ findings }) => findings).length }), t('signOff.findings.unsure')),
    ...groups.flatMap((group) => namesOf(say, group)),
    ...part(t('signOff.silent.title'), t('signOff.silent.declared')),
    { kind: 'list', items: silent.map((text) => ({ words: [said(text, organisation.policy)] })) },
  ]
}

function namesOf(say: Say, { kind, findings }: FindingGroup): readonly Block[] {
  return [
    headingOf('group', `${say.t(`signOff.group.${kind}`)} (${findings.length})`),
    { kind: 'list', items: findings.map((each) => ({ words: nameOf(say, each) })) },
  ]
}

function part(title: string, lead: string): readonly Block[] {
  return [headingOf('part', title), textOf(lead)]
}
