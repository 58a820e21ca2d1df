import { useTexts } from '../../../shared/texts/index.ts'
import { findRun, runs } from './workshop-store.ts'
import { MissingNotice } from './missing-notice.tsx'
import type { WorkshopProps } from './open-workshop.ts'

interface JoinProps extends WorkshopProps {
  readonly onChoose: (role: 'vote' | 'lead' | 'edit') => void
  readonly onNew: () => void
}

/** Who opens the link says which of the two she is: the link is the same for all. */
export function Join({ organisation, workshop, onChoose, onNew }: JoinProps) {
  const { t } = useTexts('workshop')
  const minutes = workshop.cases.reduce((sum, each) => sum + each.minutes, 0)
  const isLed = findRun(runs, { organisation: organisation.id, link: workshop.link }) !== null
  const canStart = workshop.cases.length > 0
  return (
    <>
      <p className="lead">
        {t('compose.total', { cases: t('cases', { count: workshop.cases.length }), minutes: t('minutes', { count: minutes }) })}{' '}
        {canStart ? t('join.choose') : null}
      </p>
      <MissingNotice workshop={workshop} />
      {canStart ? (
        <ul className="workshop-roles">
          <li>
            <button type="button" className="ds-button" data-variant={isLed ? 'secondary' : 'primary'} onClick={() => onChoose('vote')}>
              {t('join.votes')}
            </button>
            <p>{t('join.votesText')}</p>
          </li>
          <li>
            <button type="button" className="ds-button" data-variant={isLed ? 'primary' : 'secondary'} onClick={() => onChoose('lead')}>
              {t(isLed ? 'join.resume' : 'join.leads')}
            </button>
            <p>{t(isLed ? 'join.resumeText' : 'join.leadsText')}</p>
          </li>
        </ul>
      ) : null}
      <ul className="workshop-roles">
        <li>
          <button type="button" className="ds-button" data-variant="tertiary" onClick={() => onChoose('edit')}>
            {t('join.change')}
          </button>
          <p>{t('join.changeText')}</p>
        </li>
        <li>
          <button type="button" className="ds-button" data-variant="tertiary" onClick={onNew}>
            {t('join.own')}
          </button>
        </li>
      </ul>
    </>
  )
}
