import type { Organisation } from '../../../schema/model.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { Swedish } from '../../../shared/ui/swedish.tsx'

interface SourceLinkProps {
  readonly organisation: Organisation
  readonly statements: readonly string[]
}

/** The place in the document that something rests on first. Nothing where it rests on none. */
export function SourceLink({ organisation, statements: [id = ''] }: SourceLinkProps) {
  const place = organisation.places[id]
  return place === undefined ? null : (
    <Link to={`/${organisation.id}/kalla/${place.section}/#${id}`}>
      <Swedish>{place.locator}</Swedish>
    </Link>
  )
}
