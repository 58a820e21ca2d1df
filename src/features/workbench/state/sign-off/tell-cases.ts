import { isSettled } from '../../../../engine/index.ts'
import type { TypicalCase } from '../../../../content/describe/typical-cases.ts'
import { outcomeById, questionsOf } from '../../../../schema/look-up.ts'
import type { Organisation } from '../../../../schema/model.ts'
import { outcomeTold } from '../../../../shared/told/told-case.ts'
import { sortFindings } from '../../../../shared/told/told.ts'
import { type Block, bold, type Item, type Piece, said, textOf } from './blocks.ts'
import type { NumberedFinding } from './findings.ts'
import { nameOf, type Say } from './say.ts'

/** Cases with the answer that each gets, and the first reason that is told for it. */
export function tellCases(
  say: Say,
  organisation: Organisation,
  cases: readonly TypicalCase[],
  findings: readonly NumberedFinding[],
): readonly Block[] {
  return cases.map((each, index): Block => ({
    kind: 'entry',
    words: [{ text: `${index + 1}. ` }, titleOf(say, each)],
    left: each.scenario === null ? [drawnAnswers(organisation, each)] : [textOf(said(each.scenario.text, each.scenario))],
    right: [...outcomeOf(say, organisation, each, findings), ...otherwise(say, each)],
  }))
}

function titleOf({ t }: Say, { scenario }: TypicalCase): Piece {
  return scenario === null ? { text: t('signOff.cases.drawn') } : said(scenario.title, scenario)
}

function drawnAnswers(organisation: Organisation, { evaluation }: TypicalCase): Block {
  const questions = questionsOf(organisation)
  return {
    kind: 'list',
    items: evaluation.asked.flatMap(({ fact, chosen }): readonly Item[] => {
      const question = questions.find((own) => own.fact === fact)
      if (question === undefined) return []
      const labels = question.options.flatMap(({ id, label }) => (chosen.includes(id) ? [label] : []))
      return [{ words: [said(`${question.question} `, question), bold(labels.join('; '), question)] }]
    }),
  }
}

function outcomeOf(
  say: Say,
  organisation: Organisation,
  { evaluation }: TypicalCase,
  findings: readonly NumberedFinding[],
): readonly Block[] {
  const { t } = say
  if (!isSettled(evaluation)) return [textOf(bold(t('signOff.cases.open')))]
  const { id } = evaluation.outcome
  const told = sortFindings(organisation, evaluation)
  const words = outcomeById(organisation, id) === undefined ? null : outcomeTold(organisation, id, told)
  const outcome = textOf(words === null ? bold(t(`value.${id}`)) : bold(words.label, words))
  const [first] = told.deciding
  const reason = findings.find(({ finding }) => finding.id === first?.finding.id)
  if (reason === undefined) return [outcome, textOf(t('signOff.cases.nothing'))]
  return [outcome, textOf(`${t('signOff.cases.first')} `, ...nameOf(say, reason))]
}

/** A case that someone has written says itself how it ends. */
function otherwise({ t }: Say, { scenario, evaluation }: TypicalCase): readonly Block[] {
  if (scenario === null || scenario.outcome === evaluation.outcome.id) return []
  return [textOf(bold(t('signOff.cases.otherwise', { outcome: t(`value.${scenario.outcome}`) })))]
}
