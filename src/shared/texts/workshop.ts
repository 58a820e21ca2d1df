import { useTranslation } from 'react-i18next'
import { workshopEn } from './workshop-en.ts'
import { workshopSv } from './workshop-sv.ts'

/** The texts for workshops. They come with the page that needs them, not with the start page. */
export function useWorkshopTexts() {
  const { i18n } = useTranslation()
  const { language } = i18n
  if (!i18n.hasResourceBundle(language, 'workshop')) {
    i18n.addResourceBundle(language, 'workshop', language === 'en' ? workshopEn : workshopSv)
  }
  return useTranslation('workshop')
}
