import { useId, useState } from 'react'
import type { Evaluation } from '../../../engine/index.ts'
import { type Report, writeReport } from './report.ts'
import { reportAsText } from './text.ts'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { Organisation, Sources } from '../../../schema/model.ts'
import { saveFile } from '../../../shared/session/save-file.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { FileLink } from '../../../shared/ui/file-link.tsx'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { TextField } from '../../../shared/ui/text-field.tsx'
import { useReportWords } from './report-words.ts'

interface HandOverProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly evaluation: Evaluation
  readonly link: string
}

const NONE: readonly string[] = []

/** Buttons for the result as paper, as a Word file and as text. Whatever is typed here stays on the page. */
export function HandOver({ organisation, sources, evaluation, link }: HandOverProps) {
  const { t } = useTexts('guide')
  const { t: common } = useTranslation()
  const language = useLanguage()
  const root = useGuideRoot()
  const ticks = useSessionState((state) => state.ticks[organisation.id] ?? NONE)
  const words = useReportWords(organisation.policy.name)
  const id = useId()
  const copying = useCopy()
  const [date] = useState(() => new Date().toISOString().slice(0, 10))
  const [fields, setFields] = useState({ matter: '', registration: '', official: '' })
  const report = (): Report => {
    const addressOf = (section: string, statement: string): string => `${root}${organisation.id}/kalla/${section}/#${statement}`
    return writeReport({ organisation, sources, evaluation, ticks, language, date, link, words, addressOf })
  }
  const saveWord = async (): Promise<void> => {
    copying.tell(t('handOver.making'))
    try {
      const { reportAsWord } = await import('./word.ts')
      saveFile(`ai-lotsen-${organisation.id}-${date}.docx`, await reportAsWord(report(), fields))
      copying.tell(t('handOver.made'))
    } catch {
      copying.tell(t('handOver.failed'))
    }
  }
  return (
    <section>
      <h3 className="ds-heading finding-title">{t('handOver.heading')}</h3>
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
          {t('handOver.print')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copying.copy(reportAsText(report()))}>
          {t('handOver.copy')}
        </button>
        {/* That is the language of the workplace; the answers are the tab's. */}
        {language === 'sv' ? null : (
          <FileLink to={`/${organisation.id}/resultat/`} lang="sv">
            <span lang="sv">{common('site.otherLanguage')}</span>
          </FileLink>
        )}
      </p>
      <Disclosure summary={t('handOver.word')}>
        <p>{t('handOver.fields')}</p>
        {(['matter', 'registration', 'official'] as const).map((field) => (
          <TextField
            key={field}
            id={`${id}-${field}`}
            label={t(`handOver.${field}`)}
            value={fields[field]}
            maxLength={200}
            onChange={(value) => setFields({ ...fields, [field]: value })}
          />
        ))}
        <p className="keep-buttons">
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => void saveWord()}>
            {t('handOver.saveWord')}
          </button>
        </p>
      </Disclosure>
      <CopyStatus copying={copying} />
    </section>
  )
}
