import { useState } from 'react'
import type { Evaluation } from '../../engine/index.ts'
import { reportAsJson } from '../../export/json.ts'
import { type Report, type ReportWords, writeReport } from '../../export/report.ts'
import { type HandOverWords, reportAsText } from '../../export/text.ts'
import { useTranslation } from '../../i18n/index.ts'
import { useKeepTexts } from '../../i18n/keep.ts'
import type { Language, Organisation, Sources } from '../../schema/model.ts'
import { useSessionState } from '../../session/use-session.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { saveFile } from '../../session/save-file.ts'

interface HandOverProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly evaluation: Evaluation
  readonly link: string
  readonly date: string
  readonly language: Language
  readonly addressOf: (section: string, statement: string) => string
}

const NONE: readonly string[] = []

/** The result as paper, as a Word file, as text and for other programs. Whatever is typed here stays on the page. */
export function HandOver(props: HandOverProps) {
  const { t } = useKeepTexts()
  const ticks = useSessionState((state) => state.ticks[props.organisation.id] ?? NONE)
  const texts = useReportWords(props.organisation)
  const [told, setTold] = useState('')
  const [copied, setCopied] = useState<string | null>(null)
  const [fields, setFields] = useState({ matter: '', registration: '', official: '' })
  const report = (): Report => writeReport({ ...props, ticks, words: texts.report })
  const name = `ai-lotsen-${props.organisation.id}-${props.date}`
  const saveWord = async (): Promise<void> => {
    setTold(t('handOver.making'))
    try {
      const { reportAsWord } = await import('../../export/word.ts')
      saveFile(`${name}.docx`, await reportAsWord(report(), texts.handOver, fields, props.language === 'sv' ? 'sv-SE' : 'en-GB'))
      setTold(t('handOver.made'))
    } catch {
      setTold(t('handOver.failed'))
    }
  }
  const copy = async (): Promise<void> => {
    const text = reportAsText(report(), texts.handOver)
    const isCopied = await copyText(text, null)
    setCopied(isCopied ? null : text)
    setTold(t(isCopied ? 'handOver.copied' : 'handOver.notCopied'))
  }
  return (
    <section>
      <h3 className="ds-heading finding-title">{t('handOver.heading')}</h3>
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
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
            <label htmlFor={`anteckning-${field}`}>{t(`handOver.${field}`)}</label>
            <input
              className="ds-input"
              id={`anteckning-${field}`}
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
        <textarea className="ds-input copy-area" aria-label={t('handOver.textLabel')} readOnly rows={12} value={copied} />
      )}
    </section>
  )
}

function useReportWords(organisation: Organisation): { readonly report: ReportWords; readonly handOver: HandOverWords } {
  const { t } = useTranslation()
  const { t: keep } = useKeepTexts()
  return {
    report: {
      kicker: t('result.kicker', { organisation: organisation.policy.name }),
      decided: t('result.decided'),
      decidedNothing: t('result.decidedNothing'),
      alsoCounts: t('result.alsoCounts'),
      good: t('result.good'),
      standing: t('result.standing'),
      doFirst: t('result.doFirst'),
      doInstead: t('result.doInstead'),
      during: t('result.during'),
      afterwards: t('result.afterwards'),
      ask: t('result.ask'),
      answers: t('result.answers'),
      because: t('result.because'),
      restsOn: t('result.restsOn'),
      interpretation: t('result.interpretation'),
      ownAdvice: t('result.ownAdvice'),
      incomplete: t('result.incomplete'),
      disclaimer: t('site.disclaimer'),
    },
    handOver: {
      title: keep('handOver.title'),
      done: keep('handOver.done'),
      notDone: keep('handOver.notDone'),
      sources: t('result.sources'),
      document: t('result.document'),
      version: t('result.contentVersion'),
      date: t('result.date'),
      link: keep('share.address'),
      matter: keep('handOver.matter'),
      registration: keep('handOver.registration'),
      official: keep('handOver.official'),
    },
  }
}
