import { type SubmitEvent, useId } from 'react'
import type { Evaluation } from '../../../engine/index.ts'
import { type Report, writeReport } from './report.ts'
import { reportAsText } from './text.ts'
import type { NoteFields } from './word.ts'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import { dayIn } from '../../../schema/day-in.ts'
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

const FIELDS = ['matter', 'registration', 'official'] as const

/** Buttons for the result as paper, as a Word file and as text. Whatever is typed here stays on the page. */
export function HandOver({ organisation, sources, evaluation, link }: HandOverProps) {
  const { t } = useTexts('guide')
  const { t: common } = useTranslation()
  const language = useLanguage()
  const root = useGuideRoot()
  const ticks = useSessionState((state) => state.ticks[organisation.id] ?? NONE)
  const words = useReportWords(organisation.policy.name)
  const copying = useCopy()
  const today = (): string => dayIn(organisation.policy.timeZone)
  const report = (): Report => {
    const addressOf = (section: string, statement: string): string => `${root}${organisation.id}/kalla/${section}/#${statement}`
    return writeReport({ organisation, sources, evaluation, ticks, language, date: today(), link, words, addressOf })
  }
  const saveWord = async (fields: NoteFields): Promise<void> => {
    copying.tell(t('handOver.making'))
    try {
      const { reportAsWord } = await import('./word.ts')
      const file = await reportAsWord(report(), fields)
      copying.tell(t(saveFile(`ai-lotsen-${organisation.id}-${today()}.docx`, file) ? 'handOver.made' : 'handOver.refused'))
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
        <WordFields onSave={(fields) => void saveWord(fields)} />
      </Disclosure>
      <CopyStatus copying={copying} />
    </section>
  )
}

/** What the Word file has room for beside the result. Nothing of it is asked for, so that the fields need no watching. */
function WordFields({ onSave }: { readonly onSave: (fields: NoteFields) => void }) {
  const { t } = useTexts('guide')
  const id = useId()
  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const [matter = '', registration = '', official = ''] = FIELDS.map((field) => {
      const value = typed.get(field)
      return typeof value === 'string' ? value : ''
    })
    onSave({ matter, registration, official })
  }
  return (
    <form onSubmit={save}>
      <p>{t('handOver.fields')}</p>
      {FIELDS.map((field) => (
        <TextField key={field} id={`${id}-${field}`} name={field} label={t(`handOver.${field}`)} maxLength={200} />
      ))}
      <p className="keep-buttons">
        <button type="submit" className="ds-button" data-variant="secondary">
          {t('handOver.saveWord')}
        </button>
      </p>
    </form>
  )
}
