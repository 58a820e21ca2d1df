import { type ReactNode, useEffect, useRef } from 'react'
import { afterPaint } from '../../../shared/ui/after-paint.ts'

interface StepBoxProps {
  readonly isShown: boolean
  readonly children: ReactNode
}

/**
 * Holds the form of a step that is shown, or that lies ready: made and laid out, and only to be painted when it is wanted. Nobody can see,
 * reach, find or hear it until then; see ../style.css.
 */
export function StepBox({ isShown, children }: StepBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  // Browsers put off the layout of what is not shown, until somebody asks how large a thing within it is.
  useEffect(() => (isShown ? undefined : afterPaint(() => void box.current?.firstElementChild?.getBoundingClientRect())))
  return (
    <div ref={box} className="step-box" data-unseen={isShown ? undefined : ''}>
      {children}
    </div>
  )
}
