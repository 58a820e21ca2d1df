import type { Organisation } from '../../schema/model.ts'
import { outcomeOf, useCase } from '../../shared/session/use-case.ts'
import { useTexts } from '../../shared/texts/index.ts'
import { Link } from '../../shared/ui/link.tsx'

/** Nothing while answers are missing that the besked rests on. */
export function BackToResult({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTexts('library')
  if (outcomeOf(useCase(organisation)) === null) return null
  return (
    <p className="ds-paragraph screen-only">
      <Link to={`/${organisation.id}/besked/`}>{t('source.toResult')}</Link>
    </p>
  )
}
