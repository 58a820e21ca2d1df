import { useWorkshopTexts } from '../../i18n/workshop.ts'
import { outcomeById } from '../../schema/look-up.ts'
import { type Ballot, writeCode } from '../../session/result-code.ts'
import { CopyStatus, useCopy } from '../../ui/copy-text.tsx'
import { useLangOf } from '../../ui/language.ts'
import { Words } from '../../ui/words.tsx'
import type { WorkshopProps } from './open-workshop.ts'
import { StageHeading } from './stage-heading.tsx'

interface VoteCodeProps extends WorkshopProps {
  readonly ballot: Ballot | null
  readonly isNew: boolean
  readonly onBack: () => void
  readonly onLeave: () => void
}

/** The participant's votes as a short code to read out or to show. */
export function VoteCode({ organisation, workshop, ballot, isNew, onBack, onLeave }: VoteCodeProps) {
  const { t } = useWorkshopTexts()
  const langOf = useLangOf()
  const copying = useCopy()
  const code = ballot === null ? null : writeCode(workshop.fingerprint, ballot)
  return (
    <>
      <StageHeading level={2} className="section-heading" isNew={isNew}>
        {t('vote.codeHeading')}
      </StageHeading>
      {code === null ? (
        <p className="ds-paragraph">{t('vote.codeNone')}</p>
      ) : (
        <>
          <p className="ds-paragraph">{t('vote.codeText')}</p>
          <p className="vote-code" translate="no">
            {code}
          </p>
          <p className="actions">
            <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copying.copy(code)}>
              {t('vote.copy')}
            </button>
          </p>
          <CopyStatus copying={copying} />
          <p className="ds-paragraph">{t('vote.codeAgain')}</p>
          <h3 className="ds-heading finding-title">{t('vote.yours')}</h3>
          <dl className="vote-list">
            {workshop.cases.map((each) => {
              const voted = outcomeById(organisation, ballot?.votes[each.index])
              return (
                <div key={each.index}>
                  <dt lang={langOf(each)}>
                    <Words>{each.title}</Words>
                  </dt>
                  <dd lang={voted === undefined ? undefined : langOf(voted)}>{voted?.label ?? t('vote.abstained')}</dd>
                </div>
              )
            })}
          </dl>
        </>
      )}
      <p className="actions">
        <button type="button" className="ds-button" data-variant="secondary" onClick={onBack}>
          {t('vote.back')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onLeave}>
          {t('vote.leave')}
        </button>
      </p>
    </>
  )
}
