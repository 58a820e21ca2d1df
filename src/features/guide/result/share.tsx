import { use } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Codes } from '../../../schema/model.ts'
import { loadCodes } from '../../../shared/session/load-content.ts'
import { ShareLink } from '../../../shared/ui/share-link.tsx'

/** A link that holds the whole case, once it is known what the codes in it stand for. */
export function Share({ linkBy }: { readonly linkBy: (codes: Codes) => string }) {
  const { t } = useTexts('pages')
  return (
    <section>
      <h3 className="ds-heading finding-title">{t('share.heading')}</h3>
      <p className="ds-paragraph">{t('share.text')}</p>
      <ShareLink link={linkBy(use(loadCodes()))} label={t('share.address')} qrLabel={t('share.qrLabel')} />
    </section>
  )
}
