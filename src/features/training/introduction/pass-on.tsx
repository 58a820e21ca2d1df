import { useTexts } from '../../../shared/texts/index.ts'
import { useRef, useState } from 'react'
import { LONGEST_INTRODUCTION, minutesOf, secondsOfCase, secondsOfPart } from '../../../content/reading-time.ts'
import type { Organisation, Scenario } from '../../../schema/model.ts'
import type { Introduction } from '../../../schema/introduction-model.ts'
import { type IntroductionPlan, writePlan } from './introduction-plan.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { ShareLink } from '../../../shared/ui/share-link.tsx'

interface PassOnProps {
  readonly organisation: Organisation
  readonly introduction: Introduction
  readonly scenarios: readonly Scenario[]
  readonly plan: IntroductionPlan
}

/** The introduction as it was chosen: how long it takes, a link and a letter. */
export function PassOn({ organisation, introduction, scenarios, plan }: PassOnProps) {
  const { t } = useTexts('introduction')
  const restored = useSessionState((state) => state.restored)
  const minutes = minutesOfPlan(introduction, scenarios, plan)
  const path = `/${organisation.id}/introduktion/#${writePlan(introduction, plan)}`
  if (plan.parts.length + plan.scenarios.length === 0) {
    return (
      <p className="ds-paragraph screen-only" role="status">
        {t('manager.nothing')}
      </p>
    )
  }
  return (
    <div className="screen-only">
      <p className="ds-paragraph" role="status">
        {t('manager.chosen', { count: minutes })} {minutes > LONGEST_INTRODUCTION ? t('manager.long', { limit: LONGEST_INTRODUCTION }) : ''}
      </p>
      <section className="keep">
        <h2 className="ds-heading section-heading">{t('manager.link')}</h2>
        <p className="ds-paragraph">{t('manager.linkText')}</p>
        {restored ? <LinkAndLetter organisation={organisation} path={path} minutes={minutes} /> : null}
      </section>
    </div>
  )
}

interface LinkAndLetterProps {
  readonly organisation: Organisation
  readonly path: string
  readonly minutes: number
}

/** Only in the browser, since the full address is not known before. */
function LinkAndLetter({ organisation, path, minutes }: LinkAndLetterProps) {
  const { t } = useTexts('introduction')
  const link = `${useGuideRoot().replace(/\/$/, '')}${path}`
  return (
    <>
      <ShareLink link={link} label={t('manager.linkLabel')} qrLabel={t('manager.qr')} />
      <p className="ds-paragraph">
        <Link to={path}>{t('manager.open')}</Link>
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
  const { t } = useTexts('introduction')
  const field = useRef<HTMLTextAreaElement>(null)
  const [contact, setContact] = useState('')
  const copying = useCopy()
  const name = organisation.contacts.find(({ id }) => id === contact)?.name
  const text = [
    t('manager.letterText.hello'),
    t('manager.letterText.please', { document: organisation.policy.document.title }),
    `${t('manager.letterText.size', { count: minutes })} ${t('manager.letterText.how')}`,
    `${t('manager.letterText.link')}\n${link}`,
    t('manager.letterText.receipt'),
    name === undefined ? t('manager.letterText.askMe') : t('manager.letterText.ask', { name }),
  ].join('\n\n')
  return (
    <>
      <h2 className="ds-heading section-heading">{t('manager.letter')}</h2>
      <div className="ds-field">
        <label htmlFor="brev-fraga">{t('manager.ask')}</label>
        <select className="ds-input" id="brev-fraga" value={contact} onChange={(event) => setContact(event.currentTarget.value)}>
          <option value="">{t('manager.askMe')}</option>
          {organisation.contacts.map(({ id, name: label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="ds-field">
        <label htmlFor="brev">{t('manager.letterLabel')}</label>
        <textarea ref={field} className="ds-input copy-area" id="brev" readOnly rows={16} value={text} />
      </div>
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copying.copy(text, field.current)}>
          {t('manager.copyLetter')}
        </button>
      </p>
      <CopyStatus copying={copying} />
    </>
  )
}

function minutesOfPlan({ parts }: Introduction, scenarios: readonly Scenario[], plan: IntroductionPlan): number {
  const chosen = parts.filter((part) => plan.parts.includes(part.id)).map(secondsOfPart)
  const cases = scenarios.filter((scenario) => plan.scenarios.includes(scenario.id)).map(secondsOfCase)
  return minutesOf([...chosen, ...cases].reduce((sum, each) => sum + each, 0))
}
