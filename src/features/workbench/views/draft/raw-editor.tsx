import { useTexts } from '../../../../shared/texts/index.ts'
import { useEffect, useRef, useState } from 'react'
import { useLeaveQuestion } from '../../../../shared/ui/use-leave-question.ts'
import { draftFile, writeDraftFile } from '../../state/draft.ts'
import { useWorkbench, workbench } from '../../state/store.ts'
import { isChoosing } from '../fields/entity-form.tsx'

interface RawEditorProps {
  readonly file: string
  /** Where the caret is put; null for the beginning. */
  readonly line: number | null
}

/** A file as text, with the numbers of its lines. For everything that has no form, and for files that cannot be read. */
export function RawEditor({ file, line }: RawEditorProps) {
  const { t } = useTexts('workbench')
  const own = useWorkbench((state) => state.files?.get(file)) ?? ''
  const { text, write, save, undo, state } = useText(file, own)
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
          onChange={({ target }) => write(target.value)}
          onScroll={({ currentTarget }) => {
            if (numbers.current !== null) numbers.current.scrollTop = currentTarget.scrollTop
          }}
        />
      </div>
      <div className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={save}>
          {t('edit.save')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={undo}>
          {t('edit.undo')}
        </button>
      </div>
      <p role="status">{state === 'saved' ? t('edit.saved') : ''}</p>
      {state === 'other' ? (
        <p role="alert" className="ds-validation-message">
          {t('edit.otherWrote', { what: file })}
        </p>
      ) : null}
    </div>
  )
}

/** What is written over a file. Nothing that another tab has written there since is written over before that is told. */
function useText(file: string, own: string) {
  const [base, setBase] = useState(own)
  const [text, setText] = useState(own)
  const [state, setState] = useState<'saved' | 'other' | null>(null)
  const begin = (from: string): void => {
    setBase(from)
    setText(from)
  }
  if (own !== base && text === base) begin(own)
  useLeaveQuestion(text !== base)
  const save = (): void => {
    const now = draftFile(file) ?? ''
    if (now === base || now === text) writeDraftFile(file, text)
    setBase(now === base ? text : now)
    setState(now === base || now === text ? 'saved' : 'other')
  }
  const write = (next: string): void => {
    setText(next)
    setState(null)
  }
  const undo = (): void => {
    begin(draftFile(file) ?? '')
    setState(null)
  }
  return { text, write, save, undo, state }
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
