import { Swedish } from '../../../shared/ui/swedish.tsx'
import { useState } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Codes, Organisation, Scenario } from '../../../schema/model.ts'
import type { Introduction } from '../../../schema/introduction-model.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { answerOf } from '../answer-of.ts'
import { writeSession } from '../workshop-link.ts'
import { AGENDA, casesForMeeting } from './agenda.ts'

/** Stands for what is put in between the parts of a text. */
const PLACE = '§'

interface MeetingProps {
  readonly organisation: Organisation
  readonly introduction: Introduction
  readonly scenarios: readonly Scenario[]
  readonly codes: Codes
  readonly onPrint: () => void
}

/** What to say at a workplace meeting of fifteen minutes, with two cases from the staff's own line of work. Nothing where cases do not say theirs. */
export function Meeting({ organisation, introduction: { workplaces }, scenarios, codes, onPrint }: MeetingProps) {
  const { t } = useTexts('manager')
  const [workplace, setWorkplace] = useState(workplaces[0]?.id ?? '')
  const copying = useCopy()
  const cases = casesForMeeting(scenarios, workplace)
  const tell = useAgendaText(organisation, cases)
  if (workplaces.length === 0) return null
  const items = cases.map(({ id }) => ({ kind: 'published' as const, id, minutes: AGENDA.case }))
  return (
    <section className="meeting">
      <h2 className="ds-heading section-heading screen-only">{t('meeting.heading')}</h2>
      <h2 className="ds-heading section-heading print-only">{t('meeting.title')}</h2>
      <p className="ds-paragraph screen-only">{t('meeting.lead')}</p>
      <Workplaces workplaces={workplaces} chosen={workplace} onChoose={setWorkplace} />
      <Disclosure summary={t('meeting.title')}>
        <Agenda organisation={organisation} cases={cases} />
      </Disclosure>
      <p className="keep-buttons screen-only">
        <Link variant="secondary" to={`/${organisation.id}/workshop/#${writeSession(codes, { title: t('meeting.title'), items })}`}>
          {t('meeting.show')}
        </Link>
        <button type="button" className="ds-button" data-variant="secondary" onClick={onPrint}>
          {t('meeting.print')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copying.copy(tell())}>
          {t('meeting.copy')}
        </button>
      </p>
      <CopyStatus copying={copying} />
    </section>
  )
}

interface WorkplacesProps {
  readonly workplaces: Introduction['workplaces']
  readonly chosen: string
  readonly onChoose: (workplace: string) => void
}

/** Whose cases the meeting takes. */
function Workplaces({ workplaces, chosen, onChoose }: WorkplacesProps) {
  const { t } = useTexts('manager')
  return (
    <div className="ds-field screen-only">
      <label htmlFor="verksamhet">{t('meeting.workplace')}</label>
      <select className="ds-input" id="verksamhet" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {workplaces.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

interface AgendaProps {
  readonly organisation: Organisation
  readonly cases: readonly Scenario[]
}

function Agenda({ organisation, cases }: AgendaProps) {
  const { t } = useTexts('manager')
  // The title of the document is Swedish in every language.
  const [before = '', after = ''] = t('meeting.whySay', { document: PLACE }).split(PLACE)
  return (
    <ol className="agenda">
      <li>
        <Point minutes={AGENDA.why}>{t('meeting.why')}</Point>
        <p>
          {before}
          <Swedish>{organisation.policy.document.title}</Swedish>
          {after}
        </p>
      </li>
      {cases.map((scenario, index) => (
        <CasePoint key={scenario.id} organisation={organisation} scenario={scenario} number={index + 1} />
      ))}
      <li>
        <Point minutes={AGENDA.next}>{t('meeting.next')}</Point>
        <p>{t('meeting.nextSay')}</p>
      </li>
    </ol>
  )
}

function Point({ minutes, children }: { readonly minutes: number; readonly children: string }) {
  const { t } = useTexts('manager')
  return (
    <h3 className="ds-heading finding-title">
      {children} <span className="agenda-minutes">{t('meeting.minutes', { count: minutes })}</span>
    </h3>
  )
}

interface CasePointProps extends Pick<AgendaProps, 'organisation'> {
  readonly scenario: Scenario
  readonly number: number
}

function CasePoint({ organisation, scenario, number }: CasePointProps) {
  const { t } = useTexts('manager')
  const langOf = useLangOf()
  const lang = langOf(scenario)
  const { outcome, reasons } = answerOf(organisation, scenario)
  return (
    <li>
      <Point minutes={AGENDA.case}>{t('meeting.case', { number, title: scenario.title })}</Point>
      <p lang={lang}>
        <ContentText>{scenario.text}</ContentText>
      </p>
      {number === 1 ? <p>{t('meeting.decide')}</p> : null}
      {outcome === null ? null : (
        <p lang={langOf(outcome)}>
          {t('meeting.answer')}: <OutcomeIcon outcome={outcome.id} />{' '}
          <strong>
            <ContentText>{outcome.label}</ContentText>
          </strong>
          . <ContentText>{reasons[0]?.finding.title ?? ''}</ContentText>
        </p>
      )}
      <p lang={lang}>
        {t('meeting.discuss')}: <ContentText>{scenario.discussion}</ContentText>
      </p>
    </li>
  )
}

/** The agenda as plain text, for a calendar or a mail. */
function useAgendaText(organisation: Organisation, cases: readonly Scenario[]): () => string {
  const { t } = useTexts('manager')
  const point = (minutes: number, words: string): string => `${words} (${t('meeting.minutes', { count: minutes })})`
  return () =>
    [
      t('meeting.title'),
      `${point(AGENDA.why, t('meeting.why'))}\n${t('meeting.whySay', { document: organisation.policy.document.title })}`,
      ...cases.map((scenario, index) => {
        const { outcome, reasons } = answerOf(organisation, scenario)
        return [
          point(AGENDA.case, t('meeting.case', { number: index + 1, title: scenario.title })),
          scenario.text,
          ...(outcome === null ? [] : [`${t('meeting.answer')}: ${outcome.label}. ${reasons[0]?.finding.title ?? ''}`]),
          `${t('meeting.discuss')}: ${scenario.discussion}`,
        ].join('\n')
      }),
      `${point(AGENDA.next, t('meeting.next'))}\n${t('meeting.nextSay')}`,
    ].join('\n\n')
}
