import type { MouseEvent, ReactNode } from 'react'
import { relativeAddress, useGo, useNavigation } from './navigation.ts'

interface LinkProps {
  /** Address below the guide's root without the language's prefix, with trailing slash and perhaps a #. */
  readonly to: string
  readonly children: ReactNode
  readonly className?: string
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly current?: 'page' | 'step'
  /** Which of the things that the page shows one after the other. */
  readonly step?: string
  /** Called when the link is followed here, before the page changes. */
  readonly onFollow?: () => void
}

/** A link within the guide. With a variant it looks like a button; it is a link all the same. */
export function Link({ to, children, className, variant, current, step, onFollow }: LinkProps) {
  const { path, prefix } = useNavigation()
  const go = useGo()
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onFollow?.()
    go(to, step)
  }
  const look = variant === undefined ? 'ds-link' : 'ds-button'
  return (
    <a
      href={relativeAddress(path, prefix + to)}
      onClick={follow}
      className={className === undefined ? look : `${look} ${className}`}
      data-variant={variant}
      aria-current={current}
    >
      {children}
    </a>
  )
}
