import { useTranslation } from '../../../shared/texts/index.ts'
import type { SiteIndex } from '../../../schema/model.ts'
import type { PageProps } from '../../../schema/pages.ts'
import { useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { Promises } from '../promises.tsx'
import { OrganisationSearch } from './organisation-search.tsx'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import './start.css'

/** What the guide is, how many choices it takes, that nothing leaves the browser, and the way in. */
export function StartPage({ site }: PageProps<'start'>) {
  const { t } = useTranslation()
  return (
    <div className="front">
      <div className="hero">
        <PageHead title={t('start.title')} />
        <p className="lead">{t('start.lead')}</p>
        <Promises choices={site.choices} />
      </div>
      <div className="with-side">
        <section>
          <h2 className="ds-heading section-heading">{t('start.choose')}</h2>
          {site.isLarge ? <OrganisationSearch /> : <Organisations site={site} />}
          <NeedsScript>{t('start.needsScript')}</NeedsScript>
        </section>
        <Side site={site} />
      </div>
      <HowItWorks />
    </div>
  )
}

function Organisations({ site }: { readonly site: SiteIndex }) {
  const { t } = useTranslation()
  const session = useSession()
  const restored = useSessionState((state) => state.restored)
  const remembered = useSessionState((state) => state.organisation)
  // The one that was chosen before comes first, so that it is found at once and nothing moves about.
  const organisations = site.organisations.toSorted((a, b) => Number(b.id === remembered) - Number(a.id === remembered))
  return (
    <>
      <ul className="organisations" data-session={restored ? undefined : ''}>
        {organisations.map((organisation) => (
          <li key={organisation.id}>
            <Link to={`/${organisation.id}/`} className="organisation-link" onFollow={() => session.choose(organisation.id)}>
              {organisation.id === remembered ? t('start.continueWith') : null} <span lang="sv">{organisation.name}</span>
            </Link>
            <span className="organisation-document" lang="sv">
              {organisation.document}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** For whoever looks for something else than an organisation. */
function Side({ site }: { readonly site: SiteIndex }) {
  const { t } = useTranslation()
  return (
    <div className="side">
      <Disclosure summary={t('start.already')}>
        <p>{t('start.alreadyText')}</p>
      </Disclosure>
      <Disclosure summary={t('start.absent')}>
        <p>
          {t('start.absentText')} <Link to="/om/">{t('site.about')}</Link>
        </p>
      </Disclosure>
      {site.organisations.length > 1 ? (
        <p>
          <Link to="/for-chefer/">{t('introduction.managers')}</Link>
        </p>
      ) : null}
    </div>
  )
}

function HowItWorks() {
  const { t } = useTranslation()
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('start.how')}</h2>
      <ol className="steps-told">
        <li>{t('start.how1')}</li>
        <li>{t('start.how2')}</li>
        <li>{t('start.how3')}</li>
      </ol>
    </section>
  )
}
