import type { ReactNode } from 'react'
import { Link } from '../../shared/ui/link.tsx'

interface PlacesProps {
  readonly label: string
  /** Where each leads, and what it is called. */
  readonly places: readonly { readonly to: string; readonly name: ReactNode }[]
}

/** Ways to the parts of a long page, which stay in sight where there is room beside it. */
export function Places({ label, places }: PlacesProps) {
  return (
    <nav className="beside-side" aria-label={label}>
      <ul className="beside-places">
        {places.map(({ to, name }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
