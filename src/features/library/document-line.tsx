import type { Document } from '../../schema/documents.ts'
import { Swedish } from '../../shared/ui/swedish.tsx'

/** Whose document it is and which version, where an organisation rests on several. */
export function DocumentLine({ document }: { readonly document: Document }) {
  const { issuer, kind, version } = document
  return (
    <p className="ds-paragraph">
      <Swedish>
        {issuer}, {kind}. {version}.
      </Swedish>
    </p>
  )
}
