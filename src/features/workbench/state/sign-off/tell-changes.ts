import type { ToldAnswer, ToldChange, ToldLeads, ToldOutcome } from '../../../../content/describe/describe-comparison.ts'
import type { Answers } from '../../../../schema/answers.ts'
import { questionsOf } from '../../../../schema/look-up.ts'
import type { Organisation } from '../../../../schema/model.ts'
import { type Block, bold, headingOf, type Item, type Piece, said, textOf } from './blocks.ts'
import type { Say } from './say.ts'

/** What is decided otherwise than in what is published, for whom and by what, and what stands otherwise in the files. */
export function tellChange(say: Say, change: ToldChange, organisation: Organisation): readonly Block[] {
  const { t } = say
  const { situations, answers, outcomes, findings, sources, presence } = change
  const titleOf = (id: string): string => organisation.findings.find((own) => own.id === id)?.title ?? id
  return [
    ...(presence === 'shared' ? [headingOf('group', t('difference.shared'))] : []),
    ...(situations === null || situations.isSame ? [] : [textOf(t('difference.questions', { ...situations }))]),
    ...group(
      t('difference.answers'),
      answers.map((answer) => answerItem(say, answer, organisation)),
    ),
    ...(outcomes.length === 0 ? [] : [headingOf('group', t('difference.outcomes'))]),
    ...outcomes.flatMap((outcome) => outcomeBlocks(say, outcome, organisation)),
    ...group(
      t('difference.findings'),
      findings.map(({ finding, change: kind, number }) => ({
        words: [{ text: t(`difference.${kind}`, { finding: titleOf(finding), number }) }],
      })),
    ),
    ...(['thing', 'meaning', 'words', 'record'] as const).flatMap((kind) =>
      group(
        t(`difference.sources.${kind}`),
        sources[kind].map(({ inWords: { place, before, after } }) => ({
          words: [said(place, { lang: 'sv' })],
          under: [
            line(t('difference.before'), before ?? t('difference.nothing')),
            line(t('difference.after'), after ?? t('difference.nothing')),
          ],
        })),
      ),
    ),
  ]
}

function group(heading: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [headingOf('group', heading), { kind: 'list', items }]
}

function line(term: string, text: string): Item {
  return { words: [{ text: `${term}: ` }, { text, lang: 'sv' }] }
}

function answerItem({ t }: Say, { fact, option, change, before, after }: ToldAnswer, organisation: Organisation): Item {
  const leads = (told: ToldLeads | null): string =>
    told?.outcomes.map(({ outcome, share }) => `${t(`value.${outcome}`)} ${share} %`).join(', ') || t('difference.nothing')
  return {
    words: [
      { text: `${t(`difference.answer.${change}`)} ` },
      ...answerItems({ [fact]: option }, organisation).flatMap(({ words }) => words),
    ],
    under: [line(t('difference.before'), leads(before)), line(t('difference.after'), leads(after))],
  }
}

function outcomeBlocks({ t }: Say, told: ToldOutcome, organisation: Organisation): readonly Block[] {
  const { from, to, cause, findings, number, alike, total, share, isGone, because, examples } = told
  const titles = findings.map((id) => organisation.findings.find((own) => own.id === id)?.title ?? id)
  const [example] = examples
  return [
    textOf(bold(t('difference.fromTo', { from: t(`value.${from}`), to: t(`value.${to}`) }))),
    textOf(
      `${t(`difference.cause.${cause}`, { findings: titles.join(', ') })}. ${t('difference.count', { number, alike, total, share })} ${isGone ? t('difference.gone') : ''}`,
    ),
    textOf(`${t('difference.because')}:`),
    { kind: 'list', items: answerItems(because, organisation) },
    ...(example === undefined
      ? []
      : [textOf(`${t('signOff.changes.example')}:`), { kind: 'list', items: answerItems(example, organisation) } as const]),
  ]
}

/** Answers with their questions, in words. */
function answerItems(answers: Answers, organisation: Organisation): readonly Item[] {
  const questions = questionsOf(organisation)
  return Object.entries(answers).map(([fact, value]) => {
    const question = questions.find((own) => own.fact === fact)
    const told = question ?? { lang: 'sv' as const }
    const labels = [value].flat().map((id) => question?.options.find((option) => option.id === id)?.label ?? id)
    const words: readonly Piece[] = [said(`${question?.question ?? fact} `, told), bold(labels.join('; '), told)]
    return { words }
  })
}
