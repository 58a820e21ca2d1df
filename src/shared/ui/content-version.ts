import { useTranslation } from '../texts/index.ts'
import { tellDay } from '../../schema/tell-day.ts'
import type { Organisation } from '../../schema/model.ts'
import { useLanguage } from './language.ts'

/** Tells the version of an organisation's content in words, with the days between which it holds. */
export function useContentVersion(): (content: Organisation['policy']['content']) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return ({ version, validFrom, reviewBy }) =>
    t('result.contentVersionValue', { version, from: tellDay(validFrom, language), until: tellDay(reviewBy, language) })
}
