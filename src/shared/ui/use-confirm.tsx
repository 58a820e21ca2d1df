import { type ReactNode, useId, useRef, useState } from 'react'

interface ConfirmTexts {
  readonly question: string
  readonly text?: ReactNode
  readonly yes: string
  readonly no: string
}

/**
 * Asks before something is done that cannot be undone. The first returned thing asks, and does what it is given only after a yes;
 * the second is the dialog, which the component has to show.
 */
export function useConfirm(texts: ConfirmTexts): readonly [(action: () => void) => void, ReactNode] {
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [pending, setPending] = useState<(() => void) | null>(null)
  const ask = (action: () => void): void => {
    setPending(() => action)
    dialog.current?.showModal()
  }
  const agree = (): void => {
    dialog.current?.close()
    pending?.()
  }
  return [
    ask,
    <dialog key="dialog" ref={dialog} className="ds-dialog" aria-labelledby={heading}>
      <h2 className="ds-heading" id={heading}>
        {texts.question}
      </h2>
      {texts.text === undefined ? null : <p className="ds-paragraph">{texts.text}</p>}
      <div className="actions">
        <button type="button" className="ds-button" data-variant="primary" data-color="danger" onClick={agree}>
          {texts.yes}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => dialog.current?.close()}>
          {texts.no}
        </button>
      </div>
    </dialog>,
  ]
}
