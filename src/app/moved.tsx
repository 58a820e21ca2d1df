import { useEffect } from 'react'
import { useNavigate } from 'react-router'
import { useTranslation } from '../shared/texts/index.ts'
import type { MovedPlace } from '../schema/pages.ts'
import { useSessionState } from '../shared/session/use-session.ts'
import { Link } from '../shared/ui/link.tsx'
import { useNavigation } from '../shared/ui/navigation.ts'
import { EMBEDDED, isEmbedded } from '../shared/session/embedded.ts'
import { PageHead } from '../shared/ui/page-head.tsx'

/** Stands at an address that was a page once. Leads on at once where what it held is only called something else. */
export function Moved({ place: { to, why } }: { readonly place: MovedPlace }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { prefix, hash } = useNavigation()
  // What stands after # belongs to the person's own address: the prerendered page, which comes to life as it is, knows of none.
  const restored = useSessionState((state) => state.restored)
  useEffect(() => {
    if (why === null)
      void navigate({ pathname: prefix + to, search: isEmbedded() ? EMBEDDED : '', hash: window.location.hash }, { replace: true })
  }, [navigate, prefix, to, why])
  return (
    <div className="column">
      <PageHead title={t('moved.title')} />
      <p className="lead">{why === null ? t('moved.renamed') : t(`moved.${why}`)}</p>
      <p className="actions">
        <Link to={restored && hash !== '' ? `${to}#${hash}` : to}>{t('moved.onward')}</Link>
      </p>
    </div>
  )
}
