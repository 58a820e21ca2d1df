import { dayIn } from '../../../schema/day-in.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { useState } from 'react'
import { tellDay } from '../../../schema/tell-day.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { type Dated, SOON_DAYS, whatIsDue } from '../state/due.ts'
import { ChooseOrganisation } from './draft/choose-organisation.tsx'
import { ThingLink } from './things/thing-link.tsx'
import { useOrganisationId, useWhole } from './workbench-context.ts'

const LISTS = ['overdue', 'soon', 'ahead', 'withoutOwner'] as const

/** What should have been reviewed, what soon should, what is not to be valid yet, and who is to see to it. */
export function DatesView() {
  const { t } = useTexts('workbench')
  const { organisation, upkeep } = useWhole(useOrganisationId())
  const [today, setToday] = useState(() => dayIn(organisation.policy.timeZone))
  const due = whatIsDue(upkeep, organisation.findings, today)
  return (
    <>
      <div className="workbench-controls">
        <ChooseOrganisation view="dates" />
        <p className="workbench-field">
          <label htmlFor="dag">{t('dates.today')}</label>
          <input
            id="dag"
            type="date"
            className="ds-input"
            value={today}
            onChange={(event) => {
              if (event.target.value !== '') setToday(event.target.value)
            }}
          />
        </p>
      </div>
      <div role="status">
        <p className="ds-paragraph">
          {t('dates.summary', {
            overdue: due.overdue.length,
            soon: due.soon.length,
            withoutOwner: due.withoutOwner.length,
            days: SOON_DAYS,
          })}
        </p>
      </div>
      {LISTS.map((name) => (
        <section key={name}>
          <h2 className="ds-heading section-heading">{t(`dates.${name}`, { count: due[name].length, days: SOON_DAYS })}</h2>
          {name === 'ahead' && due.ahead.length > 0 ? <p className="ds-paragraph">{t('dates.aheadText')}</p> : null}
          {name === 'withoutOwner' && due.withoutOwner.length > 0 ? <p className="ds-paragraph">{t('dates.withoutOwnerText')}</p> : null}
          <DateTable caption={t(`dates.${name}`, { count: due[name].length, days: SOON_DAYS })} items={due[name]} />
        </section>
      ))}
      <p className="ds-paragraph">{t('dates.inheriting', { count: due.inheriting })}</p>
    </>
  )
}

function DateTable({ caption, items }: { readonly caption: string; readonly items: readonly Dated[] }) {
  const { t } = useTexts('workbench')
  const language = useLanguage()
  if (items.length === 0) return <p>{t('dates.none')}</p>
  return (
    <div className="decision-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="decision-table">
        <caption className="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            {(['what', 'reviewBy', 'validFrom', 'owner', 'approver'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`dates.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ finding, reviewBy, validFrom, owner, approver }) => (
            <tr key={finding?.id ?? ''}>
              <th scope="row">
                {finding === null ? (
                  t('dates.whole')
                ) : (
                  <ThingLink thing={{ kind: 'finding', id: finding.id }} told={finding}>
                    {finding.title}
                  </ThingLink>
                )}
              </th>
              <td>{tellDay(reviewBy, language)}</td>
              <td>{tellDay(validFrom, language)}</td>
              <td>{owner ?? t('dates.unset')}</td>
              <td>{approver ?? t('dates.unset')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
