import { useContext, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Evaluation } from '../../engine/index.ts'
import { writeReport } from '../../export/report.ts'
import { useKeepTexts } from '../../i18n/keep.ts'
import { tellDay } from '../../i18n/tell-day.ts'
import type { Organisation, Sources } from '../../schema/model.ts'
import { useSessionState } from '../../session/use-session.ts'
import { useGuideRoot } from '../../ui/guide-root.ts'
import { LanguageContext } from '../../ui/language.ts'
import { useNavigation } from '../../ui/navigation.ts'
import { GuideNameContext } from '../../ui/page-title.tsx'
import { HandOver } from './hand-over.tsx'
import { ReportView } from './report-view.tsx'
import { reportWords, type Words } from './report-words.ts'

export type LoadSwedish = (id: string) => Promise<{ readonly organisation: Organisation; readonly sources: Sources }>

interface SwedishSummaryProps {
  readonly organisation: string
  readonly evaluation: Evaluation
  readonly link: string
  readonly date: string
  readonly load: LoadSwedish
}

interface Swedish {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly words: Words
  /** What the guide is asked. */
  readonly question: string
}

const NONE: readonly string[] = []

/** The same result in Swedish, to read, print and hand over: that is the language of the workplace. Loaded when somebody asks for it. */
export function SwedishSummary({ load, organisation, ...handed }: SwedishSummaryProps) {
  const { t } = useKeepTexts()
  const [swedish, setSwedish] = useState<Swedish | null>(null)
  const [told, setTold] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const show = async (): Promise<void> => {
    setTold(t('swedish.waiting'))
    try {
      const [texts, content] = await Promise.all([import('../../i18n/swedish.ts'), load(organisation)])
      const { t: common, keep } = texts.swedishTexts()
      setSwedish({ ...content, question: common('start.title'), words: reportWords(common, keep, content.organisation.policy.name) })
      setTold(t('swedish.shown'))
      // The button that was pressed goes, and would take the focus with it.
      heading.current?.focus()
    } catch {
      setTold(t('swedish.failed'))
    }
  }
  return (
    <section className="swedish-summary" data-one-language="">
      <h3 className="ds-heading finding-title screen-only" tabIndex={-1} ref={heading}>
        {t('swedish.heading')}
      </h3>
      <p className="ds-paragraph screen-only">{t('swedish.lead')}</p>
      <p role="status" className="screen-only">
        {told}
      </p>
      {swedish === null ? (
        <p className="keep-buttons screen-only">
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => void show()}>
            {t('swedish.show')}
          </button>
        </p>
      ) : (
        <Shown {...handed} {...swedish} />
      )}
    </section>
  )
}

function Shown({ question, ...given }: Omit<SwedishSummaryProps, 'organisation' | 'load'> & Swedish) {
  const { organisation, words } = given
  const [isPrinted, setPrinted] = useState(false)
  const ticks = useSessionState((state) => state.ticks[organisation.id] ?? NONE)
  const { prefix } = useNavigation()
  const here = useGuideRoot()
  const root = here.replace(new RegExp(`${prefix}/$`), '/')
  // Whoever is handed the summary opens the case in Swedish as well.
  const props = { ...given, link: given.link.replace(here, root) }
  const addressOf = (section: string, statement: string): string => `${root}${organisation.id}/kalla/${section}/#${statement}`
  // The paper holds this part of the page alone.
  const print = (): void => {
    window.addEventListener('afterprint', () => setPrinted(false), { once: true })
    flushSync(() => setPrinted(true))
    window.print()
  }
  return (
    <>
      <div className="screen-only">
        <HandOver {...props} language="sv" addressOf={addressOf} onPrint={print} />
      </div>
      <div lang="sv" className="report" data-printed={isPrinted ? '' : undefined}>
        <LanguageContext value="sv">
          <SummaryHead organisation={organisation} words={words} question={question} date={given.date} />
          <ReportView report={writeReport({ ...props, language: 'sv', ticks, addressOf, words: words.report })} words={words.handOver} />
        </LanguageContext>
      </div>
    </>
  )
}

/** On paper alone: what was asked and where, of which document, and when. */
function SummaryHead({ organisation, words, question, date }: Omit<Swedish, 'sources'> & { readonly date: string }) {
  const name = useContext(GuideNameContext)
  const { document, content } = organisation.policy
  return (
    <div className="print-only print-head">
      <p>
        <strong>{name}</strong> – {question}
      </p>
      <p>
        {words.handOver.date}: {tellDay(date, 'sv')}. {words.handOver.document}: {document.title}, {document.issuer}.{' '}
        {words.handOver.version}: {content.version}.
      </p>
    </div>
  )
}
