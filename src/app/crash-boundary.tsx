import { Component, type ReactNode } from 'react'
import { useTranslation } from '../i18n/index.ts'
import { Link } from '../ui/link.tsx'
import { PageTitle } from '../ui/page-title.tsx'

interface CrashBoundaryProps {
  readonly children: ReactNode
}

/** Shows a last page instead of a blank screen when a page cannot be shown. React knows no other way than a class. */
export class CrashBoundary extends Component<CrashBoundaryProps, { readonly hasCrashed: boolean }> {
  override state = { hasCrashed: false }

  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }

  override render() {
    return this.state.hasCrashed ? <CrashPage /> : this.props.children
  }
}

function CrashPage() {
  const { t } = useTranslation()
  return (
    <div className="column" role="alert">
      <PageTitle>{`${t('crash.title')} – AI-lotsen`}</PageTitle>
      <h1 className="ds-heading" data-size="lg">
        {t('crash.title')}
      </h1>
      <p className="ds-paragraph">{t('crash.text')}</p>
      <p className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={() => window.location.reload()}>
          {t('crash.reload')}
        </button>
        <Link to="/">{t('site.home')}</Link>
      </p>
    </div>
  )
}
