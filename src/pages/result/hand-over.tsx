import { useId, useState } from 'react'
import type { Evaluation } from '../../engine/index.ts'
import { reportAsJson } from '../../export/json.ts'
import { type Report, writeReport } from '../../export/report.ts'
import { reportAsText } from '../../export/text.ts'
import { useKeepTexts } from '../../i18n/keep.ts'
import type { Language, Organisation, Sources } from '../../schema/model.ts'
import { useSessionState } from '../../session/use-session.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { saveFile } from '../../session/save-file.ts'
import type { Words } from './report-words.ts'

interface HandOverProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly evaluation: Evaluation
  readonly link: string
  readonly date: string
  /** Of what is handed over; the buttons are in the page's. */
  readonly language: Language
  readonly words: Words
  readonly addressOf: (section: string, statement: string) => string
  readonly onPrint: () => void
}

const NONE: readonly string[] = []

/** Buttons for the result as paper, as a Word file, as text and for other programs. Whatever is typed here stays on the page. */
export function HandOver(props: HandOverProps) {
  const { t } = useKeepTexts()
  const ticks = useSessionState((state) => state.ticks[props.organisation.id] ?? NONE)
  const { words } = props
  const id = useId()
  const [told, setTold] = useState('')
  const [copied, setCopied] = useState<string | null>(null)
  const [fields, setFields] = useState({ matter: '', registration: '', official: '' })
  const report = (): Report => writeReport({ ...props, ticks, words: words.report })
  const name = `ai-lotsen-${props.organisation.id}-${props.date}`
  const saveWord = async (): Promise<void> => {
    setTold(t('handOver.making'))
    try {
      const { reportAsWord } = await import('../../export/word.ts')
      saveFile(`${name}.docx`, await reportAsWord(report(), words.handOver, fields))
      setTold(t('handOver.made'))
    } catch {
      setTold(t('handOver.failed'))
    }
  }
  const copy = async (): Promise<void> => {
    const text = reportAsText(report(), words.handOver)
    const isCopied = await copyText(text, null)
    setCopied(isCopied ? null : text)
    setTold(t(isCopied ? 'handOver.copied' : 'handOver.notCopied'))
  }
  return (
    <>
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="secondary" onClick={props.onPrint}>
          {t('handOver.print')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copy()}>
          {t('handOver.copy')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => saveFile(`${name}.json`, new Blob([reportAsJson(report())], { type: 'application/json' }))}
        >
          {t('handOver.json')}
        </button>
      </p>
      <Disclosure summary={t('handOver.word')}>
        <p>{t('handOver.fields')}</p>
        {(['matter', 'registration', 'official'] as const).map((field) => (
          <div className="ds-field" key={field}>
            <label htmlFor={`${id}-${field}`}>{t(`handOver.${field}`)}</label>
            <input
              className="ds-input"
              id={`${id}-${field}`}
              autoComplete="off"
              maxLength={200}
              value={fields[field]}
              onChange={(event) => setFields({ ...fields, [field]: event.currentTarget.value })}
            />
          </div>
        ))}
        <p className="keep-buttons">
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => void saveWord()}>
            {t('handOver.saveWord')}
          </button>
        </p>
      </Disclosure>
      <p role="status">{told}</p>
      {copied === null ? null : (
        <textarea
          className="ds-input copy-area"
          aria-label={t('handOver.textLabel')}
          lang={props.language}
          readOnly
          rows={12}
          value={copied}
        />
      )}
    </>
  )
}
