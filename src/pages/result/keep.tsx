import { lazy, Suspense, useState } from 'react'
import { useTranslation } from '../../i18n/index.ts'
import { useKeepTexts } from '../../i18n/keep.ts'
import type { Codes, Organisation, Sources } from '../../schema/model.ts'
import type { Case } from '../../session/use-case.ts'
import { useLanguage } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { useGuideRoot } from '../../ui/guide-root.ts'
import { usePromise } from '../../ui/use-promise.ts'
import { HandOver } from './hand-over.tsx'
import { ReportFault } from './report-fault.tsx'
import { reportWords } from './report-words.ts'
import { SaveCase } from './save-case.tsx'
import { Share } from './share.tsx'
import { shareFragment } from '../../session/share-fragment.ts'
import type { LoadSwedish } from './swedish-summary.tsx'
import { SectionHeading } from './section-heading.tsx'

/** Not on Swedish pages, which are most of them. */
const SwedishSummary = lazy(async () => ({ default: (await import('./swedish-summary.tsx')).SwedishSummary }))

interface KeepProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly own: Case
  readonly loadCodes: () => Promise<Codes>
  readonly loadSwedish: LoadSwedish
}

/** What can be done with a result: save it, pass it on, hand it over, hold it beside others, and say that something in it is wrong. */
export function Keep({ organisation, sources, own, loadCodes, loadSwedish }: KeepProps) {
  const { t } = useKeepTexts()
  const { t: common } = useTranslation()
  const language = useLanguage()
  const codes = usePromise(loadCodes)
  const [today] = useState(() => new Date().toISOString().slice(0, 10))
  const root = useGuideRoot()
  const link = codes === null ? '' : `${root}delat/#${shareFragment(codes, organisation, own.evaluation)}`
  const handed = { evaluation: own.evaluation, link, date: today }
  return (
    <section className="keep">
      <SectionHeading id="spara" isOnScreenOnly>
        {t('keep.heading')}
      </SectionHeading>
      <p className="print-only share-line">
        {t('share.address')}: {link}
      </p>
      <div className="keep-parts screen-only">
        <SaveCase organisation={organisation} evaluation={own.evaluation} />
        <Share link={link} />
        <section>
          <h3 className="ds-heading finding-title">{t('handOver.heading')}</h3>
          <HandOver
            organisation={organisation}
            sources={sources}
            words={reportWords(common, t, organisation.policy.name)}
            language={language}
            addressOf={(section, statement) => `${root}${organisation.id}/kalla/${section}/#${statement}`}
            onPrint={() => window.print()}
            {...handed}
          />
        </section>
        <p>
          <Link to="/jamfor/">{t('compare.link')}</Link>
        </p>
        <p>
          <Link to={`/${organisation.id}/workshop/#nytt-fall`}>{t('keep.ownCase')}</Link>
        </p>
        <ReportFault organisation={organisation} own={own} subject={common('result.heading')} />
      </div>
      {language === 'sv' ? null : (
        <Suspense fallback={null}>
          <SwedishSummary organisation={organisation.id} load={loadSwedish} {...handed} />
        </Suspense>
      )}
    </section>
  )
}
