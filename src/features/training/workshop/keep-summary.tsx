import { useTexts } from '../../../shared/texts/index.ts'
import { workshopAsCsv } from './workshop-csv.ts'
import type { WorkshopReport } from './workshop-report.ts'
import { workshopAsText } from './workshop-text.ts'
import { saveFile } from '../../../shared/session/save-file.ts'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { useLanguage } from '../../../shared/ui/language.ts'

/** The summary as paper, for a spreadsheet, for Word and as text. */
export function KeepSummary({ report }: { readonly report: WorkshopReport }) {
  const { t } = useTexts('workshop')
  const language = useLanguage()
  const copying = useCopy()
  const give = (ending: string, file: Blob): void =>
    copying.tell(t(saveFile(`workshop-${report.date}.${ending}`, file) ? 'summary.made' : 'summary.refused'))
  const saveWord = async (): Promise<void> => {
    copying.tell(t('summary.making'))
    try {
      const { workshopAsWord } = await import('./workshop-word.ts')
      give('docx', await workshopAsWord(report, language))
    } catch {
      copying.tell(t('summary.failed'))
    }
  }
  const saveCsv = (): void => {
    give('csv', new Blob([workshopAsCsv(report)], { type: 'text/csv;charset=utf-8' }))
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
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copying.copy(workshopAsText(report))}>
          {t('summary.copy')}
        </button>
      </p>
      <CopyStatus copying={copying} />
    </section>
  )
}
