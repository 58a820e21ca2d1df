import { useTexts } from '../../../shared/texts/index.ts'
import { useEffect, useRef, useState } from 'react'
import { writeDraftFile } from '../state/draft.ts'
import { useWorkbench, workbench } from '../state/store.ts'
import { isChoosing } from './entity-form.tsx'

interface RawEditorProps {
  readonly file: string
  /** Where the caret is put; null for the beginning. */
  readonly line: number | null
}

/** A file as text, with the numbers of its lines. For everything that has no form, and for files that cannot be read. */
export function RawEditor({ file, line }: RawEditorProps) {
  const { t } = useTexts('workbench')
  const own = useWorkbench((state) => state.files?.get(file)) ?? ''
  const [text, setText] = useState(own)
  const [isSaved, setSaved] = useState(false)
  const area = useCaretAt(file, line)
  const numbers = useRef<HTMLPreElement>(null)
  return (
    <div className="raw-editor">
      <label htmlFor="fil-som-text">
        {t('edit.raw')}: <code>{file}</code>
      </label>
      <div className="raw-text">
        <pre ref={numbers} aria-hidden="true">
          {text
            .split('\n')
            .map((_, index) => index + 1)
            .join('\n')}
        </pre>
        <textarea
          ref={area}
          id="fil-som-text"
          lang="sv"
          spellCheck={false}
          wrap="off"
          rows={24}
          value={text}
          onChange={({ target }) => {
            setText(target.value)
            setSaved(false)
          }}
          onScroll={({ currentTarget }) => {
            if (numbers.current !== null) numbers.current.scrollTop = currentTarget.scrollTop
          }}
        />
      </div>
      <div className="actions">
        <button
          type="button"
          className="ds-button"
          data-variant="primary"
          onClick={() => {
            writeDraftFile(file, text)
            setSaved(true)
          }}
        >
          {t('edit.save')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setText(own)}>
          {t('edit.undo')}
        </button>
      </div>
      <p role="status">{isSaved ? t('edit.saved') : ''}</p>
    </div>
  )
}

/** The field where the file is written, with the caret on a line of it as it is saved. */
function useCaretAt(file: string, line: number | null) {
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const box = area.current
    if (box === null || line === null) return
    const lines = (workbench.getState().files?.get(file) ?? '').split('\n')
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
    if (!isChoosing()) box.focus()
    box.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
    box.scrollTop = Math.max(0, ((line - 4) / Math.max(1, lines.length)) * box.scrollHeight)
  }, [file, line])
  return area
}
