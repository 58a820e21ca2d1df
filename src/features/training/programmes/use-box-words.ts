import type { Organisation } from '../../../schema/model.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import type { Box } from './box.ts'

export interface BoxProps {
  readonly organisation: Organisation
  readonly box: Box
}

/** What a workshop is called, how long it is and where it is led, for its printouts. */
export function useBoxWords({ organisation, box }: BoxProps) {
  const { t } = useTexts('programmes')
  return {
    title: box.name || t(`${box.id}.title`),
    size: t('size', { minutes: t('minutes', { count: box.minutes }), cases: t('cases', { count: box.cases.length }) }),
    /** Whole, with the programme in it: for a camera. */
    address: `${useGuideRoot()}${organisation.id}/workshop/#${box.link}`,
    /** Where the ready ones are chosen: for somebody who types it. */
    page: `${useGuideRoot()}${organisation.id}/workshop/fardiga/`,
  }
}
