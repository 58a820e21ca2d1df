import { useTexts } from '../../../../shared/texts/index.ts'
import { useMemo } from 'react'
import { isSettled, type TableCell } from '../../../../engine/index.ts'
import { outcomeById, questionsOf } from '../../../../schema/look-up.ts'
import type { Organisation } from '../../../../schema/model.ts'

/** What a decision table says, in words. */
export interface TableWords {
  readonly questionOf: (fact: string) => string
  readonly labelOf: (fact: string, choice: readonly string[]) => string
  /** The outcome, or why there is none. */
  readonly outcomeOf: (cell: TableCell) => string
  /** What is to be said of the cell's answers, such as that a question is not asked. */
  readonly notesOf: (cell: TableCell) => readonly string[]
}

const AXES = ['row', 'column', 'sheet'] as const

export function useTableWords(organisation: Organisation): TableWords {
  const { t } = useTexts('workbench')
  return useMemo(() => {
    const questions = questionsOf(organisation)
    const questionOf = (fact: string): string => questions.find((question) => question.fact === fact)?.question ?? fact
    return {
      questionOf,
      labelOf: (fact, choice) => {
        const options = questions.find((question) => question.fact === fact)?.options ?? []
        return choice.map((id) => options.find((option) => option.id === id)?.label ?? id).join(' + ')
      },
      outcomeOf: ({ isPossible, evaluation }) => {
        if (!isPossible) return t('table.impossible')
        return isSettled(evaluation) ? (outcomeById(organisation, evaluation.outcome.id)?.label ?? evaluation.outcome.id) : t('table.open')
      },
      notesOf: ({ isPossible, statuses, evaluation }) => [
        ...statuses.flatMap((status, axis) => {
          const name = AXES[axis] ?? 'row'
          return status === 'asked' || (!isPossible && status !== 'contradicted')
            ? []
            : [t(`table.${status}`, { axis: t(`table.axis.${name}`) })]
        }),
        ...(isPossible && !isSettled(evaluation) ? [t('table.missing', { count: evaluation.missing.length })] : []),
      ],
    }
  }, [organisation, t])
}
