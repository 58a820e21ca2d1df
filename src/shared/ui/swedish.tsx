import type { ReactNode } from 'react'
import { useLangOf } from './language.ts'

/** What is in Swedish in every language, such as the title of a document and the places in it. */
export function Swedish({ children }: { readonly children: ReactNode }) {
  const lang = useLangOf()({ lang: 'sv' })
  return lang === undefined ? children : <span lang={lang}>{children}</span>
}
