import { createContext, useContext } from 'react'
import { createInstance, type i18n, type TFunction } from 'i18next'
import type { Language } from '../../schema/languages.ts'

/** Name of the texts that every page has. */
export const DEFAULT_NAMESPACE = 'translation'

/** The interface's texts in one language, ready to use at once. React escapes what is put in. */
export function createTexts(language: Language, texts: object): i18n {
  const instance = createInstance()
  void instance.init({
    lng: language,
    resources: { [language]: { [DEFAULT_NAMESPACE]: texts } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  return instance
}

/** The texts of the page's language. Another language is another page: nothing needs to listen for a change. */
export const TextsContext = createContext<i18n | undefined>(undefined)

interface Texts<N extends Namespace | typeof DEFAULT_NAMESPACE> {
  readonly t: TFunction<N>
  readonly i18n: i18n
}

/** The texts that every page has. */
export function useTranslation(): Texts<typeof DEFAULT_NAMESPACE> {
  return useTextsOf(DEFAULT_NAMESPACE)
}

/** The texts of a folder, named after it: they have come with the page. */
export function useTexts<const N extends Namespace>(namespace: N): Texts<N> {
  return useTextsOf(namespace)
}

const opened = new WeakMap<i18n, Map<string, Texts<never>>>()

function useTextsOf<N extends Namespace | typeof DEFAULT_NAMESPACE>(namespace: N): Texts<N> {
  const i18n = useContext(TextsContext)
  if (i18n === undefined) throw new Error('There are no texts here')
  const inLanguage = opened.get(i18n) ?? new Map<string, Texts<never>>()
  opened.set(i18n, inLanguage)
  const texts = inLanguage.get(namespace) ?? { t: lookingUpOnce(i18n.getFixedT(null, namespace) as unknown as LookUp), i18n }
  inLanguage.set(namespace, texts as Texts<never>)
  return texts as Texts<N>
}

/** As it works, whichever keys the types know. */
type LookUp = (key: string, options?: object) => string

/** A text that nothing is put into is the same each time. One that has not come yet is looked for again. */
function lookingUpOnce(t: LookUp): LookUp {
  const found = new Map<string, string>()
  return (key, options) => {
    if (options !== undefined) return t(key, options)
    const text = found.get(key) ?? t(key)
    if (text !== key) found.set(key, text)
    return text
  }
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
