import { useTranslation } from 'react-i18next'
import { lookupEn } from './lookup-en.ts'
import { lookupSv } from './lookup-sv.ts'

/** The texts for sources and search. They come with the pages that need them, not with the start page. */
export function useLookupTexts() {
  const { i18n } = useTranslation()
  const { language } = i18n
  if (!i18n.hasResourceBundle(language, 'lookup')) i18n.addResourceBundle(language, 'lookup', language === 'en' ? lookupEn : lookupSv)
  return useTranslation('lookup')
}
