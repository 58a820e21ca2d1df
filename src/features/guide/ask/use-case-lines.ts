import type { Evaluation } from '../../../engine/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { caseLines } from './case-lines.ts'

/** A case in at most four lines, in the page's language. */
export function useCaseLines(organisation: Organisation, evaluation: Evaluation): readonly string[] {
  const { t } = useTexts('guide')
  return caseLines(organisation, evaluation, {
    where: (name) => t('question.where', { organisation: name }),
    about: (about) => t('question.about', { about }),
    outcome: (outcome) => t('question.outcome', { outcome }),
    reason: (reason) => t('question.reason', { reason }),
    open: t('question.open'),
    answerWords: { none: t('step.noneOfThese'), yes: t('step.yes') },
  })
}
