import { outcomeById } from '../../../../schema/look-up.ts'
import type { Action, Finding, Organisation, StatementText } from '../../../../schema/model.ts'
import { type Block, bold, headingOf, type Item, type Piece, richBlocks, said, textOf } from './blocks.ts'
import type { CitedStatement, FindingGroup, NumberedFinding } from './findings.ts'
import { conditionItems, type Say } from './say.ts'

/** Every finding, group by group: what it says, when, whether that is a reading, and beside it what the document says. */
export function tellFindings(say: Say, organisation: Organisation, groups: readonly FindingGroup[]): readonly Block[] {
  return groups.flatMap((group) => [
    ...groupHead(say, organisation, group),
    ...group.findings.map((each) => tellFinding(say, organisation, each)),
  ])
}

function groupHead({ t }: Say, organisation: Organisation, { kind, findings }: FindingGroup): readonly Block[] {
  const outcome = outcomeById(organisation, kind)
  const heading = headingOf('group', `${t(`signOff.group.${kind}`)} (${findings.length})`)
  if (outcome === undefined) return [heading]
  return [heading, textOf(`${t('signOff.called')} `, bold(outcome.label, outcome), '. ', said(outcome.meaning, outcome))]
}

function tellFinding(say: Say, organisation: Organisation, { number, finding, cited }: NumberedFinding): Block {
  const { t } = say
  const { text, advice, actions, interpretation, ownAdvice, overrides, decision } = finding
  return {
    kind: 'entry',
    words: [{ text: `${number}. ` }, said(finding.title, finding)],
    left: [
      ...richBlocks(text, finding),
      textOf(bold(t('signOff.when'))),
      { kind: 'list', items: conditionItems(say, organisation, finding.when) },
      ...(actions.length === 0 ? [] : [textOf(bold(t('signOff.toDo'))), tellActions(say, finding.lang, actions)]),
      ...(advice === null ? [] : [textOf(bold(t('signOff.ownAdvice'))), ...richBlocks(advice, finding)]),
      ...(ownAdvice ? [textOf(bold(t('signOff.wholeOwnAdvice')))] : []),
      ...(overrides === undefined ? [] : [textOf(bold(`${t('signOff.overrides')} `), said(overrides.why, finding))]),
      ...(interpretation === null ? [] : [textOf(bold(`${t('signOff.reading')} `), said(interpretation, finding))]),
    ],
    right:
      cited.length > 0 ? tellCited(say, finding, cited) : [textOf(t(decision === undefined ? 'signOff.noStatements' : 'signOff.decided'))],
  }
}

function tellActions({ t }: Say, lang: Organisation['policy']['lang'], actions: readonly Action[]): Block {
  const marks = ({ when, ownAdvice }: Action): readonly Piece[] =>
    [when === null ? '' : t('signOff.sometimes'), ownAdvice ? t('signOff.ownAdviceMark') : ''].flatMap((mark) =>
      mark === '' ? [] : [{ text: ` (${mark})` }],
    )
  return { kind: 'list', items: actions.map((action) => ({ words: [said(action.text, { lang }), ...marks(action)] })) }
}

/** Those that always count first, then those that do in some of the cases. Which cases that is decides nothing but what is cited. */
function tellCited(say: Say, { interpretation }: Finding, cited: readonly CitedStatement[]): readonly Block[] {
  const always = cited.filter(({ when }) => when === null)
  const further = cited.filter(({ when }) => when !== null)
  return [
    ...tellStatements(say, always, interpretation),
    ...(further.length === 0 ? [] : [textOf(bold(say.t('signOff.also')))]),
    ...tellStatements(say, further, interpretation),
  ]
}

/** Statements section by section: what the document says, what weight that has and where it stands. A reading that has been told is not told again. */
export function tellStatements(say: Say, cited: readonly CitedStatement[], told: string | null = null): readonly Block[] {
  return [...Map.groupBy(cited, ({ section }) => section)].flatMap(([section, own]) => [
    textOf(bold(section.title, section)),
    { kind: 'list', items: own.map(({ statement }) => statementItem(say, statement, told)) },
  ])
}

function statementItem({ t }: Say, { locator, text, modality, interpretation, ...told }: StatementText, known: string | null): Item {
  const words = [said(text, told), { text: ` (${t(`value.${modality}`)}. ` }, said(locator, { lang: 'sv' as const }), { text: ')' }]
  if (interpretation === null || interpretation === known) return { words }
  return { words, under: [{ words: [bold(`${t('signOff.reading')} `), said(interpretation, told)] }] }
}
