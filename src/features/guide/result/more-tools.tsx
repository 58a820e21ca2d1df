import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import { saveFile } from '../../../shared/session/save-file.ts'
import { corner } from '../../../shared/ui/corner.tsx'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { FileLink } from '../../../shared/ui/file-link.tsx'
import { useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { ShareLink } from '../../../shared/ui/share-link.tsx'
import type { Report } from './report.ts'
import { reportAsText } from './text.ts'
import type { ToolsProps } from './tools.tsx'

/** Each stands without the others. */
const SaveCase = corner(async () => (await import('./save-case.tsx')).SaveCase)
const ReportFault = corner(async () => (await import('./report-fault.tsx')).ReportFault)

/** Saving in the browser, a code to point a camera at, Word, text, and how to say that something is wrong. */
export function MoreTools({ organisation, own, report }: ToolsProps) {
  const { t } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const { t: common } = useTranslation()
  return (
    <div className="keep-parts">
      <SaveCase organisation={organisation} evaluation={own.evaluation} />
      {report.link === null ? null : (
        <section>
          <h3 className="ds-heading finding-title">{pages('share.heading')}</h3>
          <p className="ds-paragraph">{pages('share.text')}</p>
          <ShareLink link={report.link} label={pages('share.address')} qrLabel={pages('share.qrLabel')} />
        </section>
      )}
      <HandOver organisation={organisation.id} report={report} />
      <p>
        <Link to={`/${organisation.id}/workshop/#nytt-fall`}>{t('keep.ownCase')}</Link>
      </p>
      <ReportFault organisation={organisation} own={own} subject={common('result.heading')} />
    </div>
  )
}

/** The besked as a Word file and as text. */
function HandOver({ organisation, report }: { readonly organisation: string; readonly report: Report }) {
  const { t } = useTexts('guide')
  const { t: common } = useTranslation()
  const language = useLanguage()
  const copying = useCopy()
  const saveWord = async (): Promise<void> => {
    copying.tell(t('handOver.making'))
    try {
      const { reportAsWord } = await import('./word.ts')
      const file = await reportAsWord(report)
      copying.tell(t(saveFile(`ai-lotsen-${organisation}-${report.date}.docx`, file) ? 'handOver.made' : 'handOver.refused'))
    } catch {
      copying.tell(t('handOver.failed'))
    }
  }
  return (
    <section>
      <h3 className="ds-heading finding-title">{t('handOver.heading')}</h3>
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void saveWord()}>
          {t('handOver.saveWord')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copying.copy(reportAsText(report))}>
          {t('handOver.copy')}
        </button>
        {/* That is the language of the workplace; the answers are the tab's. */}
        {language === 'sv' ? null : (
          <FileLink to={`/${organisation}/besked/`} lang="sv">
            <span lang="sv">{common('site.otherLanguage')}</span>
          </FileLink>
        )}
      </p>
      <CopyStatus copying={copying} />
    </section>
  )
}
