import { createElement, type ReactNode } from 'react'
import type { Language } from '../../schema/languages.ts'

export type HeadingLevel = 2 | 3 | 4 | 5 | 6

interface HeadingProps {
  readonly level: HeadingLevel
  readonly children: ReactNode
  readonly className?: string
  readonly lang?: Language | undefined
}

/** A heading whose level depends on where the component stands. */
export function Heading({ level, children, className = 'finding-title', lang }: HeadingProps) {
  return createElement(`h${level}`, { className: `ds-heading ${className}`, lang }, children)
}

/** The level below; there is none below the sixth. */
export function below(level: HeadingLevel): HeadingLevel {
  return level === 6 ? 6 : ((level + 1) as HeadingLevel)
}
