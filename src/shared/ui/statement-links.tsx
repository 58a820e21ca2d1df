import type { Organisation } from '../../schema/model.ts'
import { Link } from './link.tsx'
import { Swedish } from './swedish.tsx'

interface StatementLinksProps {
  readonly label: string
  readonly organisation: Organisation
  readonly statements: readonly string[]
}

/** Links to the statements that something rests on, each by its place in the document. */
export function StatementLinks({ label, organisation, statements }: StatementLinksProps) {
  return (
    <p className="statement-links">
      <span className="statement-links-label">{label}:</span>{' '}
      {statements.map((id, index) => {
        const place = organisation.places[id]
        if (place === undefined) return null
        return (
          <span key={id}>
            {index > 0 ? '; ' : ''}
            <Link to={`/${organisation.id}/kalla/${place.section}/#${id}`}>
              <Swedish>{place.locator}</Swedish>
            </Link>
          </span>
        )
      })}
    </p>
  )
}
