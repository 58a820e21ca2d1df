import { useTranslation } from 'react-i18next'
import { trainingEn } from './training-en.ts'
import { trainingSv } from './training-sv.ts'

/** The texts for exercises, handouts, own cases and charts. They come with the pages that need them, not with the start page. */
export function useTrainingTexts() {
  const { i18n } = useTranslation()
  const { language } = i18n
  if (!i18n.hasResourceBundle(language, 'training')) {
    i18n.addResourceBundle(language, 'training', language === 'en' ? trainingEn : trainingSv)
  }
  return useTranslation('training')
}
