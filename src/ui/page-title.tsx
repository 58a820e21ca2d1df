import { createContext, useContext, useEffect } from 'react'

/** Receives the title while a page is prerendered, where there is no document to give it to. */
export const TitleContext = createContext<((title: string) => void) | null>(null)

/** The document's title, for as long as the page shows it. */
export function PageTitle({ children: title }: { readonly children: string }) {
  const collect = useContext(TitleContext)
  collect?.(title)
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
