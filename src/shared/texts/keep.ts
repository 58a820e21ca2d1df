import { useTranslation } from 'react-i18next'
import { keepEn } from './keep-en.ts'
import { keepSv } from './keep-sv.ts'

/** The texts for results that are kept, compared and passed on. They come with the pages that need them, not with the start page. */
export function useKeepTexts() {
  const { i18n } = useTranslation()
  const { language } = i18n
  if (!i18n.hasResourceBundle(language, 'keep')) i18n.addResourceBundle(language, 'keep', language === 'en' ? keepEn : keepSv)
  return useTranslation('keep')
}
