import { createInstance, type i18n } from 'i18next'
import { I18nextProvider, initReactI18next, useTranslation } from 'react-i18next'
import type { Language } from '../../schema/model.ts'
import type { aboutSv } from './about-sv.ts'
import type { introSv } from './intro-sv.ts'
import type { draftSv } from './draft-sv.ts'
import type { keepSv } from './keep-sv.ts'
import type { lookupSv } from './lookup-sv.ts'
import type { sv } from './sv.ts'
import type { trainingSv } from './training-sv.ts'
import type { workbenchSv } from './workbench-sv.ts'
import type { workshopSv } from './workshop-sv.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'translation'
    readonly resources: {
      readonly translation: typeof sv
      readonly intro: typeof introSv
      readonly draft: typeof draftSv
      readonly keep: typeof keepSv
      readonly lookup: typeof lookupSv
      readonly about: typeof aboutSv
      readonly training: typeof trainingSv
      readonly workbench: typeof workbenchSv
      readonly workshop: typeof workshopSv
    }
  }
}

/** The interface's texts in one language, ready to use at once. React escapes what is put in. */
export function createTexts(language: Language, texts: object): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: texts } },
    interpolation: { escapeValue: false },
    initAsync: false,
    // Another language is another page: nothing needs to listen for a change.
    react: { bindI18n: '' },
  })
  return instance
}

export { I18nextProvider, useTranslation }
