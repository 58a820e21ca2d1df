import { useTexts } from '../../../shared/texts/index.ts'
import { useState } from 'react'
import type { Organisation } from '../../../schema/model.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { MailLink } from '../../../shared/ui/mail-link.tsx'

interface ReportFaultProps {
  readonly organisation: Organisation
  readonly own: Case
  /** What the report is about, where it is not about one of the findings. */
  readonly subject: string
}

/** A mail to whoever keeps the guide right, with what they need to find the place. The answers go along only if the person says so. */
export function ReportFault({ organisation, own, subject }: ReportFaultProps) {
  const { t } = useTexts('guide')
  const [finding, setFinding] = useState('')
  const [hasAnswers, setHasAnswers] = useState(false)
  const { owner, content, name } = organisation.policy
  const about = organisation.findings.find((candidate) => candidate.id === finding)
  const address = typeof window === 'undefined' ? '' : window.location.href.replace(/#.*$/, '')
  const answers = own.evaluation.asked.filter((question) => question.chosen.length > 0)
  const lines = [
    t('fault.wrong'),
    '',
    '',
    `${t('fault.about')}: ${about === undefined ? subject : `${about.title} (${about.id})`}`,
    `${t('fault.version')}: ${name}, ${content.version}`,
    `${t('fault.address')}: ${address}`,
    ...(hasAnswers ? ['', ...answers.map(({ fact, chosen }) => `${fact}: ${chosen.join(', ')}`)] : []),
  ]
  return (
    <Disclosure summary={t('fault.heading')}>
      <p>{owner === null ? t('fault.noOwner') : t('fault.owner', { name: owner.name })}</p>
      <div className="ds-field">
        <label htmlFor="fel-galler">{t('fault.about')}</label>
        <select className="ds-input" id="fel-galler" value={finding} onChange={(event) => setFinding(event.currentTarget.value)}>
          <option value="">{t('fault.whole')}</option>
          {own.evaluation.findings.map(({ id }) => (
            <option key={id} value={id}>
              {organisation.findings.find((candidate) => candidate.id === id)?.title ?? id}
            </option>
          ))}
        </select>
      </div>
      <label className="tick">
        <input type="checkbox" className="ds-input" checked={hasAnswers} onChange={(event) => setHasAnswers(event.currentTarget.checked)} />
        <span>{t('fault.answers')}</span>
      </label>
      <div className="keep-buttons">
        <MailLink
          to={owner?.mail ?? ''}
          subject={t('fault.subject', { organisation: name })}
          body={lines.join('\n')}
          label={t('fault.write')}
          long={{ copy: t('fault.copy'), help: t('fault.long') }}
        />
      </div>
    </Disclosure>
  )
}
