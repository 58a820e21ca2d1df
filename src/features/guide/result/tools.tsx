import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { corner } from '../../../shared/ui/corner.tsx'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import type { Report } from './report.ts'

/** Needed by few. */
const MoreTools = corner(async () => (await import('./more-tools.tsx')).MoreTools)

export interface ToolsProps {
  readonly organisation: Organisation
  readonly own: Case
  /** Null until what links are written with has come. */
  readonly report: Report | null
}

/** What can be done with a besked: print it, copy its link, and more for those who want it. */
export function Tools(props: ToolsProps) {
  const { t } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const copying = useCopy()
  const { report } = props
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
          disabled={report === null}
          onClick={() => void copying.copy(report?.link ?? '')}
        >
          {pages('share.copy')}
        </button>
      </p>
      <CopyStatus copying={copying} />
      <InFrame link={report?.link ?? ''} />
      <Disclosure summary={t('besked.moreTools')} later>
        <MoreTools {...props} />
      </Disclosure>
    </>
  )
}

/** A frame may forbid files and printing, and the browser then does nothing and says nothing. It cannot be asked whether it does. */
function InFrame({ link }: { readonly link: string }) {
  const { t } = useTexts('guide')
  if (window.parent === window) return null
  return (
    <p className="ds-paragraph">
      {t('keep.inFrame')}{' '}
      {link === '' ? null : (
        <a className="ds-link" href={link} target="_blank" rel="noreferrer">
          {t('keep.ownTab')}
        </a>
      )}
    </p>
  )
}
