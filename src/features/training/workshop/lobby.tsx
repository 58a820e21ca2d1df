import { useTexts } from '../../../shared/texts/index.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Invitation } from './invitation.tsx'
import { MissingNotice } from './missing-notice.tsx'
import type { WorkshopProps } from './open-workshop.ts'
import { StageHeading } from './stage-heading.tsx'

interface LobbyProps extends WorkshopProps {
  readonly onStart: () => void
  readonly onLeave: () => void
}

/** What stands on the screen while people come in: how to take part, and what it will be about. */
export function Lobby({ organisation, workshop, onStart, onLeave }: LobbyProps) {
  const { t } = useTexts('workshop')
  return (
    <div className="lobby">
      <StageHeading level={1} className="present-title" isNew>
        {workshop.session.title || t('join.nameless')}
      </StageHeading>
      <MissingNotice workshop={workshop} />
      <div className="lobby-parts">
        <section>
          <h2 className="ds-heading present-heading">{t('run.plan')}</h2>
          <ol className="ds-list">
            {workshop.cases.map((each) => (
              <li key={each.index}>
                <ContentText of={each}>{each.title}</ContentText>{' '}
                <span className="present-small">{t('minutes', { count: each.minutes })}</span>
              </li>
            ))}
          </ol>
          <p className="present-small">{t('run.storeText')}</p>
          <p className="present-small">{t('run.keysHint')}</p>
          <p className="actions">
            <button type="button" className="ds-button" data-variant="primary" onClick={onStart}>
              {t('run.start')}
            </button>
            <button type="button" className="ds-button" data-variant="tertiary" onClick={onLeave}>
              {t('run.stop')}
            </button>
          </p>
        </section>
        <section>
          <h2 className="ds-heading present-heading">{t('run.join')}</h2>
          <Invitation organisation={organisation} link={workshop.link} />
        </section>
      </div>
    </div>
  )
}
