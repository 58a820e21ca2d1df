import { useTexts } from '../../../shared/texts/index.ts'
import { useRef, useState } from 'react'
import { LONGEST_INTRODUCTION, minutesOf, secondsOfCase, secondsOfPart } from '../../../content/wording/reading-time.ts'
import type { Organisation, Scenario } from '../../../schema/model.ts'
import type { Introduction } from '../../../schema/introduction-model.ts'
import { type IntroductionPlan, wholePlan, writePlan } from '../introduction/introduction-plan.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { MailLink } from '../../../shared/ui/mail-link.tsx'
import { ShareLink } from '../../../shared/ui/share-link.tsx'
import { Choose } from './choose.tsx'

interface PassOnProps {
  readonly organisation: Organisation
  readonly introduction: Introduction
  readonly scenarios: readonly Scenario[]
}

/** What the staff are to do: how long it takes, and a link and a text to send. */
export function PassOn({ organisation, introduction, scenarios }: PassOnProps) {
  const { t } = useTexts('manager')
  const restored = useSessionState((state) => state.restored)
  const [plan, setPlan] = useState<IntroductionPlan>(() => wholePlan(introduction))
  const minutes = minutesOfPlan(introduction, scenarios, plan)
  const isEmpty = plan.parts.length + plan.scenarios.length === 0
  const path = `/${organisation.id}/introduktion/#${writePlan(introduction, plan)}`
  const long = minutes > LONGEST_INTRODUCTION ? t('send.long', { limit: LONGEST_INTRODUCTION }) : ''
  return (
    <section className="keep screen-only">
      <h2 className="ds-heading section-heading">{t('send.heading')}</h2>
      <Choose introduction={introduction} scenarios={scenarios} plan={plan} onChange={setPlan} />
      <p className="ds-paragraph" role="status">
        {isEmpty ? t('send.nothing') : `${t('send.chosen', { count: minutes })} ${long}`}
      </p>
      {isEmpty || !restored ? null : <LinkAndLetter organisation={organisation} path={path} minutes={minutes} />}
    </section>
  )
}

interface LinkAndLetterProps {
  readonly organisation: Organisation
  readonly path: string
  readonly minutes: number
}

/** Only in the browser, since the full address is not known before. */
function LinkAndLetter({ organisation, path, minutes }: LinkAndLetterProps) {
  const { t } = useTexts('manager')
  const link = `${useGuideRoot().replace(/\/$/, '')}${path}`
  return (
    <>
      <ShareLink link={link} label={t('send.link')} qrLabel={t('send.qr')} />
      <p className="ds-paragraph">
        {t('send.linkText')} <Link to={path}>{t('send.open')}</Link>
      </p>
      <Letter organisation={organisation} link={link} minutes={minutes} />
    </>
  )
}

interface LetterProps {
  readonly organisation: Organisation
  readonly link: string
  readonly minutes: number
}

function Letter({ organisation, link, minutes }: LetterProps) {
  const { t } = useTexts('manager')
  const field = useRef<HTMLTextAreaElement>(null)
  const [contact, setContact] = useState('')
  const copying = useCopy()
  const name = organisation.contacts.find(({ id }) => id === contact)?.name
  const text = [
    t('letter.hello'),
    t('letter.please', { document: organisation.policy.document.title }),
    `${t('letter.size', { count: minutes })} ${t('letter.how')}`,
    `${t('letter.link')}\n${link}`,
    t('letter.receipt'),
    name === undefined ? t('letter.askMe') : t('letter.ask', { name }),
  ].join('\n\n')
  return (
    <>
      <div className="ds-field">
        <label htmlFor="brev-fraga">{t('send.ask')}</label>
        <select className="ds-input" id="brev-fraga" value={contact} onChange={(event) => setContact(event.currentTarget.value)}>
          <option value="">{t('send.askMe')}</option>
          {organisation.contacts.map(({ id, name: label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="ds-field">
        <label htmlFor="brev">{t('send.letter')}</label>
        <textarea ref={field} className="ds-input copy-area" id="brev" readOnly rows={8} value={text} />
      </div>
      <div className="keep-buttons">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copying.copy(text, field.current)}>
          {t('send.copyLetter')}
        </button>
        <MailLink subject={t('send.subject')} body={text} label={t('send.mail')} long={{ help: t('send.mailLong') }} />
      </div>
      <CopyStatus copying={copying} />
    </>
  )
}

function minutesOfPlan({ parts }: Introduction, scenarios: readonly Scenario[], plan: IntroductionPlan): number {
  const chosen = parts.filter((part) => plan.parts.includes(part.id)).map(secondsOfPart)
  const cases = scenarios.filter((scenario) => plan.scenarios.includes(scenario.id)).map(secondsOfCase)
  return minutesOf([...chosen, ...cases].reduce((sum, each) => sum + each, 0))
}
