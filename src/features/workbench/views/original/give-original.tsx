import { useTexts } from '../../../../shared/texts/index.ts'
import { useState } from 'react'
import { TextField } from '../../../../shared/ui/text-field.tsx'
import { worker } from '../draft/draft-worker.ts'

interface GiveOriginalProps {
  /** The button's words. */
  readonly label: string
  readonly onGive: (text: string) => void
}

/** The text of a whole document, pasted or read from a file. It never leaves the browser. */
export function GiveOriginal({ label, onGive }: GiveOriginalProps) {
  const { t } = useTexts('workbench')
  const [text, setText] = useState('')
  const [state, setState] = useState<'idle' | 'reading' | 'empty' | { readonly refusal: string }>('idle')
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setState('reading')
    const result = await worker.run({ kind: 'original', given: { path: file.name, file } }).catch(() => ({ refusal: t('original.failed') }))
    if ('text' in result) setText(result.text)
    setState('text' in result ? 'idle' : result)
  }
  return (
    <div className="give-original">
      <label className="file-choice">
        <span>{t('original.choose')}</span>
        <input type="file" accept=".docx,.txt,.md,text/plain" onChange={({ target }) => void read(target.files?.[0])} />
      </label>
      <TextField
        id="original-text"
        label={t('original.paste')}
        hint={t('original.pasteHelp')}
        rows={8}
        value={text}
        error={state === 'empty' ? t('original.empty') : undefined}
        isAlone
        onChange={({ target }) => setText(target.value)}
      />
      <p role="status" lang="sv">
        {state === 'reading' ? t('original.reading') : typeof state === 'object' ? state.refusal : ''}
      </p>
      <p>
        <button
          type="button"
          className="ds-button"
          data-variant="primary"
          onClick={() => {
            if (text.trim() === '') setState('empty')
            else onGive(text)
          }}
        >
          {label}
        </button>
      </p>
    </div>
  )
}
