import { Component, type ReactNode } from 'react'
import { useTranslation } from '../shared/texts/index.ts'
import { Link } from '../shared/ui/link.tsx'
import { PageTitle } from '../shared/ui/page-title.tsx'
import { isLoadFailure, LoadFailure } from './load-failure.tsx'

type Crash = 'load' | 'other' | null

interface CrashState {
  readonly crash: Crash
  readonly path: string
}

interface CrashBoundaryProps {
  /** Another address is another try. */
  readonly path: string
  /** Told of it, where somebody knows better than the last page. */
  readonly onCrash: (() => void) | undefined
  readonly children: ReactNode
}

/** Shows a last page instead of a blank screen when a page cannot be shown. React knows no other way than a class. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override state: CrashState = { crash: null, path: this.props.path }

  static getDerivedStateFromProps({ path }: CrashBoundaryProps, state: CrashState): CrashState | null {
    return path === state.path ? null : { crash: null, path }
  }

  static getDerivedStateFromError(error: unknown): { readonly crash: Crash } {
    return { crash: isLoadFailure(error) ? 'load' : 'other' }
  }

  override componentDidCatch(): void {
    this.props.onCrash?.()
  }

  override render() {
    const { crash } = this.state
    if (crash === null) return this.props.children
    return crash === 'load' ? <LoadFailure /> : <CrashPage />
  }
}

function CrashPage() {
  const { t } = useTranslation()
  return (
    <div className="column" role="alert">
      <PageTitle>{t('crash.title')}</PageTitle>
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
