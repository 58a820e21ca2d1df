import { useTexts } from '../../../shared/texts/index.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import type { OpenWorkshop } from './open-workshop.ts'

/** Tells what of a link cannot be shown any more. The rest can. */
export function MissingNotice({ workshop }: { readonly workshop: OpenWorkshop }) {
  const { t } = useTexts('workshop')
  const gone = workshop.missing.map(({ kind, name, index }) => t(`missing.${kind}`, { name: name === '' ? String(index + 1) : name }))
  // A case that cannot be read is gone, and told among those.
  const lost = workshop.losses.flatMap((loss) => (loss.kind === 'too-many' ? [t('missing.too-many', { limit: loss.limit })] : []))
  if (gone.length + lost.length === 0) return null
  return (
    <Notice kind="warning" live>
      {[...gone, ...lost].map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  )
}
