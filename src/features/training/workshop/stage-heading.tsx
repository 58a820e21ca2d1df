import { createElement, type ReactNode, useEffect, useRef } from 'react'
import type { Language } from '../../../schema/languages.ts'

interface StageHeadingProps {
  readonly level: 1 | 2
  readonly className: string
  /** False for what the page shows first: its own heading then comes before. */
  readonly isNew: boolean
  readonly lang?: Language | undefined
  readonly children: ReactNode
}

/** The heading of what has come in the place of something else on the page. Takes the focus, so that reading begins anew there. */
export function StageHeading({ level, className, isNew, lang, children }: StageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isNew) return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
    // Once, when it has come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return createElement(`h${level}`, { ref: heading, tabIndex: -1, className: `ds-heading ${className}`, lang }, children)
}
