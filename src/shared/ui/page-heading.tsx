import { type ReactNode, useEffect, useRef } from 'react'
import { afterPaint } from './after-paint.ts'
import { useNavigation } from './navigation.ts'

interface PageHeadingProps {
  readonly children: ReactNode
  /** A short line above the heading that says where one is, such as the step. Read together with it. */
  readonly kicker?: ReactNode | undefined
  /** Takes the focus also where the address points to a thing on the page. */
  readonly isFirst?: boolean
  /** What the page shows, where it shows one thing after the other under the same address. The focus is taken anew with each of them. */
  readonly shown?: string | undefined
}

/** The page's only h1. Takes the focus when one comes here from another page, so that screen readers begin where the page does. */
export function PageHeading({ children, kicker, isFirst, shown }: PageHeadingProps) {
  const { path, hash, hasMoved } = useNavigation()
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    const hasTurned = before.current !== undefined && before.current !== shown
    before.current = shown
    if (!hasTurned && (!hasMoved || (hash !== '' && isFirst !== true))) return undefined
    window.scrollTo(0, 0)
    return afterPaint(() => heading.current?.focus({ preventScroll: true }))
    // Only a new page, or another thing on it, moves the view and the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [path, shown])
  return (
    <h1 ref={heading} tabIndex={-1} className="ds-heading page-heading" data-size="lg">
      {kicker === undefined ? null : <span className="kicker">{kicker}</span>}
      {children}
    </h1>
  )
}
