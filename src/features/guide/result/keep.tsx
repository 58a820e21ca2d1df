import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { Codes, Organisation, Sources } from '../../../schema/model.ts'
import { loadCodes } from '../../../shared/session/load-content.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { corner } from '../../../shared/ui/corner.tsx'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import { usePromise } from '../use-promise.ts'
import { shareFragment } from '../../../shared/session/share-fragment.ts'
import { SectionHeading } from './section-heading.tsx'

/** The result stands without each of these, and each without the others. */
const SaveCase = corner(async () => (await import('./save-case.tsx')).SaveCase)
const Share = corner(async () => (await import('./share.tsx')).Share)
const HandOver = corner(async () => (await import('./hand-over.tsx')).HandOver)
const ReportFault = corner(async () => (await import('./report-fault.tsx')).ReportFault)

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
  const linkBy = (known: Codes): string => `${root}delat/#${shareFragment(known, organisation, own.evaluation)}`
  const link = codes === null ? '' : linkBy(codes)
  return (
    <section className="keep">
      <SectionHeading id="spara" isOnScreenOnly>
        {t('keep.heading')}
      </SectionHeading>
      {link === '' ? null : (
        <p className="print-only case-address">
          {pages('share.address')}: {link}
        </p>
      )}
      <InFrame link={link} />
      <div className="keep-parts screen-only">
        <SaveCase organisation={organisation} evaluation={own.evaluation} />
        <Share linkBy={linkBy} />
        <HandOver organisation={organisation} sources={sources} evaluation={own.evaluation} link={link} />
        <p>
          <Link to={`/${organisation.id}/workshop/#nytt-fall`}>{t('keep.ownCase')}</Link>
        </p>
        <ReportFault organisation={organisation} own={own} subject={common('result.heading')} />
      </div>
    </section>
  )
}

/** A frame may forbid files and printing, and the browser then does nothing and says nothing. It cannot be asked whether it does. */
function InFrame({ link }: { readonly link: string }) {
  const { t } = useTexts('guide')
  if (window.parent === window) return null
  return (
    <p className="ds-paragraph screen-only">
      {t('keep.inFrame')}{' '}
      {link === '' ? null : (
        <a className="ds-link" href={link} target="_blank" rel="noreferrer">
          {t('keep.ownTab')}
        </a>
      )}
    </p>
  )
}
