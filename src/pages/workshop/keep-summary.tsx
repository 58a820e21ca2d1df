import { useState } from 'react'
import { workshopAsCsv } from '../../export/workshop-csv.ts'
import type { WorkshopReport } from '../../export/workshop-report.ts'
import { workshopAsText } from '../../export/workshop-text.ts'
import { useWorkshopTexts } from '../../i18n/workshop.ts'
import { saveFile } from '../../session/save-file.ts'
import { copyText } from '../../ui/copy-text.ts'
import { useLanguage } from '../../ui/language.ts'

/** The summary as paper, for a spreadsheet, for Word and as text. */
export function KeepSummary({ report }: { readonly report: WorkshopReport }) {
  const { t } = useWorkshopTexts()
  const language = useLanguage()
  const [told, setTold] = useState('')
  const [shown, setShown] = useState<string | null>(null)
  const name = `workshop-${report.date}`
  const saveWord = async (): Promise<void> => {
    setTold(t('summary.making'))
    try {
      const { workshopAsWord } = await import('../../export/workshop-word.ts')
      saveFile(`${name}.docx`, await workshopAsWord(report, language === 'sv' ? 'sv-SE' : 'en-GB'))
      setTold(t('summary.made'))
    } catch {
      setTold(t('summary.failed'))
    }
  }
  const saveCsv = (): void => {
    saveFile(`${name}.csv`, new Blob([workshopAsCsv(report)], { type: 'text/csv;charset=utf-8' }))
    setTold(t('summary.made'))
  }
  const copy = async (): Promise<void> => {
    const text = workshopAsText(report)
    const isCopied = await copyText(text, null)
    setShown(isCopied ? null : text)
    setTold(t(isCopied ? 'summary.copied' : 'summary.notCopied'))
  }
  return (
    <section className="screen-only">
      <h2 className="ds-heading present-heading">{t('summary.keep')}</h2>
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
          {t('summary.print')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={saveCsv}>
          {t('summary.csv')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void saveWord()}>
          {t('summary.word')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copy()}>
          {t('summary.copy')}
        </button>
      </p>
      <p role="status">{told}</p>
      {shown === null ? null : (
        <textarea className="ds-input copy-area" aria-label={t('summary.textLabel')} readOnly rows={12} value={shown} />
      )}
    </section>
  )
}
