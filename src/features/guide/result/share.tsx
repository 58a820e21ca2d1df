import { useTexts } from '../../../shared/texts/index.ts'
import { ShareLink } from '../../../shared/ui/share-link.tsx'

/** A link that holds the whole case. */
export function Share({ link }: { readonly link: string }) {
  const { t } = useTexts('pages')
  return (
    <section>
      <h3 className="ds-heading finding-title">{t('share.heading')}</h3>
      <p className="ds-paragraph">{t('share.text')}</p>
      <ShareLink link={link} label={t('share.address')} qrLabel={t('share.qrLabel')} />
    </section>
  )
}
