import { useTranslation } from 'react-i18next'
import { aboutEn } from './about-en.ts'
import { aboutSv } from './about-sv.ts'

/** The texts of the pages about the guide itself. They come with those pages, not with the start page. */
export function useAboutTexts() {
  const { i18n } = useTranslation()
  const { language } = i18n
  if (!i18n.hasResourceBundle(language, 'about')) i18n.addResourceBundle(language, 'about', language === 'en' ? aboutEn : aboutSv)
  return useTranslation('about')
}
