import { createContext, useContext } from 'react'
import type { Language } from '../../schema/languages.ts'

export const LanguageContext = createContext<Language>('sv')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The `lang` attribute for a text: none where the text is in the page's own language. */
export function useLangOf(): (told: { readonly lang: Language }) => Language | undefined {
  const page = useLanguage()
  return (told) => (told.lang === page ? undefined : told.lang)
}
