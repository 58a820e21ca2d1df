import { createInstance, type i18n } from 'i18next'
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next'
import type { Language } from '../../schema/languages.ts'

/** Name of the texts that every page has. */
export const DEFAULT_NAMESPACE = 'translation'

/** The interface's texts in one language, ready to use at once. React escapes what is put in. */
export function createTexts(language: Language, texts: object): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { [DEFAULT_NAMESPACE]: texts } },
    interpolation: { escapeValue: false },
    initAsync: false,
    // Another language is another page: nothing needs to listen for a change.
    react: { bindI18n: '' },
  })
  return instance
}

/** The texts of a folder, named after it: they have come with the page. */
export function useTexts<const N extends Namespace>(namespace: N) {
  return useTranslation(namespace)
}

/** Folders that have texts of their own; see src/texts.d.ts. */
type Namespace =
  | 'pages'
  | 'search'
  | 'guide'
  | 'ask'
  | 'situation'
  | 'library'
  | 'training'
  | 'introduction'
  | 'manager'
  | 'programmes'
  | 'workshop'
  | 'workbench'
  | 'about'

export { I18nextProvider, useTranslation }
