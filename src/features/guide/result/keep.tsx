import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { Organisation, Sources } from '../../../schema/model.ts'
import { loadCodes } from '../../../shared/session/load-content.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import { usePromise } from '../use-promise.ts'
import { HandOver } from './hand-over.tsx'
import { ReportFault } from './report-fault.tsx'
import { SaveCase } from './save-case.tsx'
import { Share } from './share.tsx'
import { shareFragment } from '../../../shared/session/share-fragment.ts'
import { SectionHeading } from './section-heading.tsx'

interface KeepProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly own: Case
}

/** What can be done with a result: save it, pass it on, hand it over, hold it beside others, and say that something in it is wrong. */
export function Keep({ organisation, sources, own }: KeepProps) {
  const { t } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const { t: common } = useTranslation()
  const codes = usePromise(loadCodes)
  const root = useGuideRoot()
  const link = codes === null ? '' : `${root}delat/#${shareFragment(codes, organisation, own.evaluation)}`
  return (
    <section className="keep">
      <SectionHeading id="spara" isOnScreenOnly>
        {t('keep.heading')}
      </SectionHeading>
      <p className="print-only share-line">
        {pages('share.address')}: {link}
      </p>
      <div className="keep-parts screen-only">
        <SaveCase organisation={organisation} evaluation={own.evaluation} />
        <Share link={link} />
        <HandOver organisation={organisation} sources={sources} evaluation={own.evaluation} link={link} />
        <p>
          <Link to={`/${organisation.id}/workshop/#nytt-fall`}>{t('keep.ownCase')}</Link>
        </p>
        <ReportFault organisation={organisation} own={own} subject={common('result.heading')} />
      </div>
    </section>
  )
}
