import { type ReactNode, useId, useState } from 'react'

interface PopoverProps {
  /** What is pressed. */
  readonly button: ReactNode
  /** What the card is called. */
  readonly label: string
  /** Called each time it opens. */
  readonly onOpen?: () => void
  /** What stands on the card; given whether it has been opened, so that nothing need be there before. */
  readonly children: (isOpened: boolean) => ReactNode
}

/**
 * Words within a text that open a card, by click or key and never by hover alone. The browser's own popover closes it with Escape or a
 * click beside it, and gives the focus back; where a browser has none (Chrome 113, Safari 16) the words open and close it. Spans, since it
 * stands within paragraphs.
 */
export function Popover({ button, label, onOpen, children }: PopoverProps) {
  const id = useId()
  const [isOpened, setOpened] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const open = (): void => {
    setOpened(true)
    onOpen?.()
  }
  const openWithoutPopover = (): void => {
    if ('popover' in HTMLElement.prototype) return
    if (!isOpen) open()
    setOpen(!isOpen)
  }
  return (
    <>
      <button type="button" className="term" popoverTarget={id} onClick={openWithoutPopover}>
        {button}
      </button>
      <span
        popover="auto"
        id={id}
        className="term-card"
        data-open={isOpen ? '' : undefined}
        role="group"
        aria-label={label}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') open()
        }}
      >
        {children(isOpened)}
      </span>
    </>
  )
}
