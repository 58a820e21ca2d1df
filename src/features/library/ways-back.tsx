import type { Document } from '../../schema/documents.ts'
import type { Organisation } from '../../schema/model.ts'
import { useHasAnswers } from '../../shared/session/use-session.ts'
import { useTexts } from '../../shared/texts/index.ts'
import { corner } from '../../shared/ui/corner.tsx'
import { Swedish } from '../../shared/ui/swedish.tsx'

/** Needs the engine, which only those wait for who have answered something. */
const BackToResult = corner(async () => (await import('./back-to-result.tsx')).BackToResult)

interface WaysBackProps {
  readonly organisation: Organisation
  /** The document that the page tells of, where it is one. */
  readonly document: Pick<Document, 'title' | 'address'> | null
}

/** From what a document says: back to the besked where there is one, and to the document itself. */
export function WaysBack({ organisation, document }: WaysBackProps) {
  const hasAnswers = useHasAnswers(organisation)
  return (
    <>
      {hasAnswers ? <BackToResult organisation={organisation} /> : null}
      {document === null ? null : <ToDocument document={document} />}
    </>
  )
}

/** The document itself; nothing where it has no address. */
export function ToDocument({ document: { title, address } }: { readonly document: Pick<Document, 'title' | 'address'> }) {
  const { t } = useTexts('library')
  return address === null ? null : (
    <p className="ds-paragraph">
      <a className="ds-link" href={address} rel="noreferrer">
        {t('source.document')} <Swedish>{title}</Swedish>
      </a>
    </p>
  )
}
