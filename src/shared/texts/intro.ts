import { useTranslation } from 'react-i18next'
import { introEn } from './intro-en.ts'
import { introSv } from './intro-sv.ts'

/** The texts for introductions and for managers. They come with the pages that need them, not with the start page. */
export function useIntroTexts() {
  const { i18n } = useTranslation()
  const { language } = i18n
  if (!i18n.hasResourceBundle(language, 'intro')) i18n.addResourceBundle(language, 'intro', language === 'en' ? introEn : introSv)
  return useTranslation('intro')
}
