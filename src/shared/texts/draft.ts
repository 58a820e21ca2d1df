import { useTranslation } from 'react-i18next'
import { draftEn } from './draft-en.ts'
import { draftSv } from './draft-sv.ts'

/** The texts for drafts in the editors' workbench. They come with its views for drafts. */
export function useDraftTexts() {
  const { i18n } = useTranslation()
  const { language } = i18n
  if (!i18n.hasResourceBundle(language, 'draft')) i18n.addResourceBundle(language, 'draft', language === 'en' ? draftEn : draftSv)
  return useTranslation('draft')
}
