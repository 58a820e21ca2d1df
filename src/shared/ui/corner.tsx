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
class CornerBoundary extends Component<CornerBoundaryProps, { readonly failure: { readonly error: unknown } | null }> {
  override state: { readonly failure: { readonly error: unknown } | null } = { failure: null }

  static getDerivedStateFromError(error: unknown): { readonly failure: { readonly error: unknown } } {
    return { failure: { error } }
  }

  override render() {
    const { failure } = this.state
    return failure === null ? this.props.children : <Missing error={failure.error} onAgain={this.props.onAgain} />
  }
}

/** A part that came cut off stays so until the page is loaded anew. */
function isBroken(error: unknown): boolean {
  return error instanceof Error && 'isBroken' in error && error.isBroken === true
}

interface MissingProps {
  /** Why it is not there. */
  readonly error: unknown
  readonly onAgain: () => void
}

/** Stands where a part of a page would have stood that could not be fetched. */
export function Missing({ error, onAgain }: MissingProps) {
  const { t } = useTranslation()
  return (
    <div className="screen-only" role="alert">
      <p className="ds-paragraph">{t('crash.part')}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        onClick={isBroken(error) ? () => window.location.reload() : onAgain}
      >
        {t('crash.retry')}
      </button>
    </div>
  )
}
