import type { ReactNode } from 'react'
import { useTexts } from '../texts/index.ts'
import type { Organisation } from '../../schema/model.ts'
import { useConfirm } from './use-confirm.tsx'
import { ContentText } from './content-text.tsx'

/**
 * Before answers are replaced by others. The first returned thing does what it is given, after asking where there is something to
 * lose; the second is the dialog, which the component has to show.
 */
export function useReplaceQuestion(organisation: Organisation): readonly [(hasAnswers: boolean, action: () => void) => void, ReactNode] {
  const { t } = useTexts('pages')
  const [ask, dialog] = useConfirm({
    question: t('replace.question'),
    text: <ContentText>{t('replace.text', { organisation: organisation.policy.name })}</ContentText>,
    yes: t('replace.yes'),
    no: t('replace.no'),
  })
  return [(hasAnswers, action) => (hasAnswers ? ask(action) : action()), dialog]
}
