import { questionsToSend } from './questions-to-send.ts'
import { dayIn } from '../../../schema/day-in.ts'
import type { WorkshopReport } from './workshop-report.ts'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import { outcomeById } from '../../../schema/look-up.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { countHands, tally, talkAbout, type Tally } from './tally.ts'
import type { WorkshopRun } from './workshop-run.ts'
import type { OpenWorkshop } from './open-workshop.ts'

/** The workshop's votes against its outcomes, worked out anew from what was typed. */
export function useReport(organisation: Organisation, workshop: OpenWorkshop, run: WorkshopRun): WorkshopReport {
  const { t } = useTexts('workshop')
  const { t: common } = useTranslation()
  const { cases, session } = workshop
  const { policy } = organisation
  const tallies = cases.map((each) => tally(countHands(run.hands[each.index] ?? {}), each.outcome))
  const labelOf = (id: OutcomeId): string => outcomeById(organisation, id)?.label ?? id
  const words = (
    [
      'heading',
      'number',
      'case',
      'outcome',
      'total',
      'right',
      'stricter',
      'milder',
      'talk',
      'talkNone',
      'questions',
      'questionsLead',
      'each',
      'all',
      'date',
      'document',
    ] as const
  ).map((key) => [key, t(`summary.${key}`)] as const)
  return {
    title: session.title || t('title'),
    organisation: policy.name,
    document: `${policy.document.title}, ${policy.document.issuer}. ${policy.document.version}`,
    date: dayIn(policy.timeZone, new Date(run.updated)),
    outcomes: organisation.outcomes,
    cases: cases.flatMap((each, place) => {
      const counted = tallies[place]
      if (counted === undefined) return []
      return [{ ...counted, number: place + 1, title: each.title, outcome: { id: each.outcome, label: labelOf(each.outcome) } }]
    }),
    total: sumOf(tallies),
    talk: talkAbout(tallies).flatMap(({ index, reasons }) => {
      const [each, counted] = [cases[index], tallies[index]]
      if (each === undefined || counted === undefined) return []
      const shares = { milder: counted.milder, stricter: counted.stricter, apart: Math.round(counted.agreement * counted.total) }
      const told = reasons.map((reason) => {
        const count = shares[reason]
        const share = t('summary.share', { count, total: counted.total, percent: Math.round((count / counted.total) * 100) })
        return t(`summary.reason.${reason}`, { share })
      })
      return [{ title: each.title, reasons: told, discussion: each.discussion }]
    }),
    questions: questionsToSend(
      organisation,
      cases.filter(({ index }) => run.revealed.includes(index)),
    ),
    words: {
      ...(Object.fromEntries(words) as Record<(typeof words)[number][0], string>),
      discussion: t('run.discussion'),
      disclaimer: common('site.disclaimer'),
    },
  }
}

function sumOf(tallies: readonly Tally[]): WorkshopReport['total'] {
  const sum = (key: 'total' | 'right' | 'stricter' | 'milder'): number => tallies.reduce((total, each) => total + each[key], 0)
  return { total: sum('total'), right: sum('right'), stricter: sum('stricter'), milder: sum('milder') }
}
