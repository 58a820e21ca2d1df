import type { OwnPageProps } from '../../../schema/pages.ts'
import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import '../style.css'

/** The one entry to all that is for learning, by who one is: on one's own, as a manager, as the leader of a workshop. */
export function LearnPage({ site, organisation }: OwnPageProps<'learn'>) {
  const { t } = useTexts('training')
  const { t: common } = useTranslation()
  const hasIntroduction = site.organisations.some(({ id, parts }) => id === organisation.id && parts.length > 0)
  const introduction = hasIntroduction ? [{ to: 'introduktion/', name: common('introduction.link') }] : []
  const manager = hasIntroduction ? [{ id: 'manager', links: [{ to: 'chef/', name: t('learn.toManager') }] } as const] : []
  const ways = [
    { id: 'alone', links: [...introduction, { to: 'introduktion/fler-fall/', name: t('learn.further') }] },
    ...manager,
    {
      id: 'leader',
      links: [
        { to: 'workshop/fardiga/', name: t('learn.ready') },
        { to: 'workshop/', name: t('learn.toWorkshop') },
      ],
    },
  ] as const
  return (
    <div className="column">
      <PageHead organisation={organisation} title={common('learn.title')} />
      <p className="lead">{t('learn.lead')}</p>
      {ways.map(({ id, links }) => (
        <section key={id}>
          <h2 className="ds-heading section-heading">{t(`learn.${id}`)}</h2>
          <p className="ds-paragraph">{t(`learn.${id}Text`)}</p>
          <p className="actions">
            {links.map(({ to, name }, place) => (
              <Link key={to} to={`/${organisation.id}/${to}`} {...(place === 0 ? { variant: 'secondary' } : {})}>
                {name}
              </Link>
            ))}
          </p>
        </section>
      ))}
    </div>
  )
}
