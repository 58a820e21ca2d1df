import type { ReactNode } from 'react'
import type { Language } from '../../schema/languages.ts'
import { relativeAddress, useNavigation } from './navigation.ts'

interface FileLinkProps {
  /** Address below the guide's root, with the language's prefix. */
  readonly to: string
  /** The language of what it leads to, which may be another than the page's. */
  readonly lang: Language
  readonly children: ReactNode
}

/** A link that the browser opens itself: to a file that lies beside the pages, or to a page in another language. */
export function FileLink({ to, lang, children }: FileLinkProps) {
  const { path } = useNavigation()
  return (
    <a className="ds-link" href={relativeAddress(path, to)} hrefLang={lang}>
      {children}
    </a>
  )
}
