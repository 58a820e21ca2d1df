import { Component, type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from '../texts/index.ts'

/**
 * A part of a page that is fetched by itself and that the page does without: where it cannot be fetched, or breaks, that is said where
 * it would have stood, with a way to try again, and nothing else on the page is the worse for it.
 */
export function corner<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const fetchPart = () => lazy(async () => ({ default: await load() }))
  let Part = fetchPart()
  return function Corner(props: P) {
    const [tries, setTries] = useState(0)
    const again = (): void => {
      Part = fetchPart()
      setTries(tries + 1)
    }
    return (
      <CornerBoundary key={tries} onAgain={again}>
        <Suspense>
          <Part {...props} />
        </Suspense>
      </CornerBoundary>
    )
  }
}

interface CornerBoundaryProps {
  readonly onAgain: () => void
  readonly children: ReactNode
}

/** React knows no other way than a class. */
class CornerBoundary extends Component<CornerBoundaryProps, { readonly failure: 'broken' | 'missing' | null }> {
  override state = { failure: null }

  static getDerivedStateFromError(error: unknown): { readonly failure: 'broken' | 'missing' } {
    return { failure: isBroken(error) ? 'broken' : 'missing' }
  }

  override render() {
    const { failure } = this.state
    if (failure === null) return this.props.children
    return <Missing onAgain={failure === 'broken' ? () => window.location.reload() : this.props.onAgain} />
  }
}

/** A part that came cut off stays so until the page is loaded anew. */
function isBroken(error: unknown): boolean {
  return error instanceof Error && 'isBroken' in error && error.isBroken === true
}

function Missing({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation()
  return (
    <div className="screen-only" role="alert">
      <p className="ds-paragraph">{t('crash.part')}</p>
      <button type="button" className="ds-button" data-variant="secondary" onClick={onAgain}>
        {t('crash.retry')}
      </button>
    </div>
  )
}
