import { useTexts } from '../../../shared/texts/index.ts'
import type { ReactNode } from 'react'
import type { WorkshopRun } from './workshop-run.ts'
import { useConfirm } from '../../../shared/ui/use-confirm.tsx'

/** Asks before a workshop is removed from the browser; in use as `useConfirm`. */
export function useRemoval({ title }: WorkshopRun): readonly [(action: () => void) => void, ReactNode] {
  const { t } = useTexts('workshop')
  return useConfirm({
    question: t('stored.removeQuestion', { title: title === '' ? t('stored.nameless') : title }),
    text: t('stored.removeText'),
    yes: t('stored.removeYes'),
    no: t('stored.removeNo'),
  })
}
