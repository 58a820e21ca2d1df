import { type Ref, useState } from 'react'
import { useTranslation } from '../texts/index.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

interface Copying {
  /** Puts text in the clipboard. Where the browser refuses, the text is marked for the person to copy herself: in its field, or in one that is shown. */
  readonly copy: (text: string, field?: Field | null) => Promise<void>
  /** Says something else where it is said what became of the copying. */
  readonly tell: (message: string) => void
  readonly told: string
  readonly refused: string | null
}

/** One way to copy. What becomes of it is shown by `CopyStatus`. */
export function useCopy(): Copying {
  const { t } = useTranslation()
  const [{ told, refused }, setState] = useState<Pick<Copying, 'told' | 'refused'>>({ told: '', refused: null })
  const copy: Copying['copy'] = async (text, field = null) => {
    const isCopied = await write(text)
    if (!isCopied) mark(field)
    setState({ told: t(isCopied ? 'copy.copied' : 'copy.refused'), refused: isCopied || field !== null ? null : text })
  }
  return { copy, tell: (message) => setState({ told: message, refused: null }), told, refused }
}

interface CopyStatusProps {
  readonly copying: Copying
  /** Can take the focus where a button goes with what it did. */
  readonly status?: Ref<HTMLParagraphElement>
}

/** What became of the copying, and the text itself where the browser refused. */
export function CopyStatus({ copying: { told, refused }, status }: CopyStatusProps) {
  const { t } = useTranslation()
  return (
    <>
      <p role="status" ref={status} tabIndex={status === undefined ? undefined : -1} className="screen-only">
        {told}
      </p>
      {refused === null ? null : (
        <textarea
          key={refused}
          ref={mark}
          className="ds-input copy-area screen-only"
          aria-label={t('copy.text')}
          readOnly
          rows={12}
          value={refused}
        />
      )}
    </>
  )
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function mark(field: Field | null): void {
  field?.focus()
  field?.select()
}
