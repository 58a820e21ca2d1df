import { useTranslation } from '../texts/index.ts'
import { tellDay } from '../../schema/tell-day.ts'
import type { Organisation } from '../../schema/model.ts'
import { useLanguage } from './language.ts'

/** The version of an organisation's content in words, with the days between which it holds. */
export function useContentVersion({ version, validFrom, reviewBy }: Organisation['policy']['content']): string {
  const { t } = useTranslation()
  const language = useLanguage()
  return t('result.contentVersionValue', { version, from: tellDay(validFrom, language), until: tellDay(reviewBy, language) })
}
