import { createContext, useContext, useEffect } from 'react'

/** Receives the title while a page is prerendered, where there is no document to give it to. */
export const TitleContext = createContext<((title: string) => void) | null>(null)

/** What the guide is called where one is: the site's name, or the organisation's own for it. */
export const GuideNameContext = createContext('')

/** The document's title, for as long as the page shows it: the page's own, and last what the guide is called. */
export function PageTitle({ children }: { readonly children: string }) {
  const collect = useContext(TitleContext)
  const name = useContext(GuideNameContext)
  const title = `${children} – ${name}`
  collect?.(title)
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
