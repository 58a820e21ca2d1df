import type { Finding, Organisation } from '../../../schema/model.ts'
import type { Besked } from '../../../shared/told/besked.ts'
import { everything } from '../../../shared/told/told.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { DecisionLink } from './source-link.tsx'

/** That the organisation has approved the system, up to what and who decided it, or that it had. Nothing where it has not, or where that is the answer itself. */
export function Decided({ organisation, besked }: { readonly organisation: Organisation; readonly besked: Besked }) {
  return everything(besked.told)
    .filter(({ finding }) => isTold(finding) && finding.id !== besked.reason?.finding.id)
    .map(({ finding }) => (
      <p key={finding.id} className="ds-paragraph">
        <ContentText of={finding}>{finding.title}</ContentText> <DecisionLink organisation={organisation} finding={finding} />
      </p>
    ))
}

function isTold({ decision }: Finding): boolean {
  return decision?.part === 'approved' || decision?.part === 'expired'
}
