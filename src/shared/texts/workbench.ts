import { useTranslation } from 'react-i18next'
import { workbenchEn } from './workbench-en.ts'
import { workbenchSv } from './workbench-sv.ts'

/** The texts of the editors' workbench. They come with it. */
export function useWorkbenchTexts() {
  const { i18n } = useTranslation()
  const { language } = i18n
  if (!i18n.hasResourceBundle(language, 'workbench'))
    i18n.addResourceBundle(language, 'workbench', language === 'en' ? workbenchEn : workbenchSv)
  return useTranslation('workbench')
}
