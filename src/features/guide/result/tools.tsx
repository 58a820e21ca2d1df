import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { corner, Missing } from '../../../shared/ui/corner.tsx'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import type { Report } from './report.ts'

/** Needed by few. */
const MoreTools = corner(async () => (await import('./more-tools.tsx')).MoreTools)

export interface ToolsProps {
  readonly organisation: Organisation
  readonly own: Case
  readonly report: Report
}

interface AllToolsProps extends Pick<ToolsProps, 'organisation' | 'own'> {
  /** Null until the besked is in sight. */
  readonly report: Report | null
  /** What links are written with could not be fetched: how to try again. */
  readonly missing: Parameters<typeof Missing>[0] | null
}

/** What can be done with a besked: print it, copy its link, and more for those who want it. */
export function Tools({ missing, organisation, own, report }: AllToolsProps) {
  const { t } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const copying = useCopy()
  const link = report?.link ?? null
  return (
    <>
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
          {t('handOver.print')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          disabled={link === null}
          onClick={() => void copying.copy(link ?? '')}
        >
          {pages('share.copy')}
        </button>
      </p>
      <CopyStatus copying={copying} />
      {missing === null ? null : <Missing {...missing} />}
      <InFrame link={link} />
      <Disclosure summary={t('besked.moreTools')} later>
        {report === null ? null : <MoreTools organisation={organisation} own={own} report={report} />}
      </Disclosure>
    </>
  )
}

/** A frame may forbid files and printing, and the browser then does nothing and says nothing. It cannot be asked whether it does. */
function InFrame({ link }: { readonly link: string | null }) {
  const { t } = useTexts('guide')
  if (window.parent === window) return null
  return (
    <p className="ds-paragraph">
      {t('keep.inFrame')}{' '}
      {link === null ? null : (
        <a className="ds-link" href={link} target="_blank" rel="noreferrer">
          {t('keep.ownTab')}
        </a>
      )}
    </p>
  )
}
