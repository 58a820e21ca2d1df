import type { Organisation } from '../../schema/model.ts'
import { useHasAnswers } from '../../shared/session/use-session.ts'
import { useTexts } from '../../shared/texts/index.ts'
import { corner } from '../../shared/ui/corner.tsx'
import { Swedish } from '../../shared/ui/swedish.tsx'

/** Needs the engine, which only those wait for who have answered something. */
const BackToResult = corner(async () => (await import('./back-to-result.tsx')).BackToResult)

/** From what the document says: back to the besked where there is one, and to the document itself where it has an address. */
export function WaysBack({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTexts('library')
  const hasAnswers = useHasAnswers(organisation)
  const { title, address } = organisation.policy.document
  return (
    <>
      {hasAnswers ? <BackToResult organisation={organisation} /> : null}
      {address === null ? null : (
        <p className="ds-paragraph">
          <a className="ds-link" href={address} rel="noreferrer">
            {t('source.document')} <Swedish>{title}</Swedish>
          </a>
        </p>
      )}
    </>
  )
}
