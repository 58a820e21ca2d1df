import { useEffect, useState } from 'react'
import { useTranslation } from '../shared/texts/index.ts'
import { Link } from '../shared/ui/link.tsx'
import { PageTitle } from '../shared/ui/page-title.tsx'
import { MissingPart } from './fetch-part.ts'
import { askForVersion } from './root.ts'

/** Tells that a part of the guide could not be fetched from a fault of ours. */
export function isLoadFailure(error: unknown): boolean {
  return error instanceof MissingPart
}

/** Stands where a page would have been, when its part could not be fetched: there is no network, or a new version has taken its place. */
export function LoadFailure() {
  const { t } = useTranslation()
  const [state, setState] = useState<Awaited<ReturnType<typeof askForVersion>>>('unreachable')
  useEffect(() => {
    void askForVersion().then(setState)
  }, [])
  const retry = async (): Promise<void> => {
    const now = await askForVersion()
    setState(now)
    // Without network a reload would leave the browser's own error page.
    if (now !== 'unreachable') window.location.reload()
  }
  const title = state === 'outdated' ? t('crash.outdated') : t('crash.unreachable')
  return (
    <div className="column" role="alert">
      <PageTitle>{title}</PageTitle>
      <h1 className="ds-heading" data-size="lg">
        {title}
      </h1>
      <p className="ds-paragraph">{state === 'outdated' ? t('crash.outdatedText') : t('crash.unreachableText')}</p>
      <p className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={() => void retry()}>
          {state === 'outdated' ? t('crash.reload') : t('crash.retry')}
        </button>
        <Link to="/">{t('site.home')}</Link>
      </p>
    </div>
  )
}
