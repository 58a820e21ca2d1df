import type { ReactNode } from 'react'
import type { Language } from '../schema/model.ts'
import { relativeAddress, useNavigation } from './navigation.ts'

interface FileLinkProps {
  /** Address below the guide's root, the same in both languages. */
  readonly to: string
  /** The language of the file, which may be another than the page's. */
  readonly lang: Language
  readonly children: ReactNode
}

/** A link to a file that lies beside the pages; the browser opens it itself. */
export function FileLink({ to, lang, children }: FileLinkProps) {
  const { path } = useNavigation()
  return (
    <a className="ds-link" href={relativeAddress(path, to)} hrefLang={lang}>
      {children}
    </a>
  )
}
