import { useTexts } from '../../../shared/texts/index.ts'
import { use, useState } from 'react'
import type { Organisation, Scenario } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { loadCodes, loadScenarios } from '../../../shared/session/load-content.ts'
import type { PracticeCase } from '../../../shared/session/practice.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { useNavigation } from '../../../shared/ui/navigation.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Cards } from './cards.tsx'
import { KeySheets } from './key-sheets.tsx'
import { ParticipantSheets } from './participant-sheets.tsx'
import { readSelection, readWorkshop } from './selection.ts'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import '../style.css'

/** Cases on paper: for participants, for whoever leads, and as cards. What is chosen stands after the # where a link or a workshop chose it. */
export function HandoutsPage({ organisation }: OwnPageProps<'handouts'>) {
  const { t } = useTexts('training')
  const language = useLanguage()
  const restored = useSessionState((state) => state.restored)
  const cases = use(loadScenarios(organisation.id, language))
  return (
    <div className="column handouts">
      <div className="screen-only">
        <PageHead organisation={organisation} title={t('handouts.title')} />
        <p className="lead">{t('handouts.lead')}</p>
        <NeedsScript>{t('handouts.needsScript')}</NeedsScript>
        <p>
          <Link to={`/${organisation.id}/introduktion/fler-fall/`}>{t('handouts.back')}</Link>
        </p>
      </div>
      {restored ? <Handouts organisation={organisation} scenarios={cases} /> : null}
    </div>
  )
}

const KINDS = ['sheets', 'key', 'cards'] as const
type Kind = (typeof KINDS)[number]
const PRINTOUTS = { sheets: ParticipantSheets, key: KeySheets, cards: Cards }

interface HandoutsProps {
  readonly organisation: Organisation
  readonly scenarios: readonly Scenario[]
}

/** Only in the browser, which prints and knows what the link chose. */
function Handouts({ organisation, scenarios }: HandoutsProps) {
  const { t } = useTexts('training')
  const language = useLanguage()
  const { hash } = useNavigation()
  const workshop = hash.startsWith('1/') ? readWorkshop(organisation, scenarios, use(loadCodes()), hash, language) : null
  const cases: readonly PracticeCase[] = workshop?.cases ?? scenarios
  const linked =
    workshop ??
    readSelection(
      hash,
      scenarios.map(({ id }) => id),
    )
  const [kind, setKind] = useState<Kind>('sheets')
  const [ticked, setTicked] = useState<readonly string[] | null>(null)
  const chosenIds = ticked ?? linked?.ids ?? cases.map(({ id }) => id)
  const chosen = cases.filter(({ id }) => chosenIds.includes(id))
  const Printout = PRINTOUTS[kind]
  return (
    <>
      <div className="screen-only handout-choices">
        {linked === null || linked.unknown.length === 0 ? null : (
          <Notice kind="warning" live>
            <p>{t('handouts.unknown', { count: linked.unknown.length, cases: linked.unknown.join(', ') })}</p>
          </Notice>
        )}
        <RadioGroup
          id="utskrift"
          legend={t('handouts.kind')}
          options={KINDS.map((value) => ({ value, label: t(`handouts.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <CaseChoice cases={cases} chosen={chosenIds} onChange={setTicked} />
        <p role="status">{t('handouts.chosen', { count: chosen.length })}</p>
        <p className="keep-buttons">
          <button type="button" className="ds-button" data-variant="primary" disabled={chosen.length === 0} onClick={() => window.print()}>
            {t('handouts.print')}
          </button>
          <span>{t('handouts.pages')}</span>
        </p>
        <h2 className="ds-heading section-heading">{t('handouts.preview')}</h2>
      </div>
      <Printout organisation={organisation} cases={chosen} />
    </>
  )
}

interface CaseChoiceProps {
  readonly cases: readonly PracticeCase[]
  readonly chosen: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

function CaseChoice({ cases, chosen, onChange }: CaseChoiceProps) {
  const { t } = useTexts('training')
  const langOf = useLangOf()
  return (
    <fieldset className="ds-fieldset case-choice">
      <legend>{t('handouts.cases')}</legend>
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => onChange(cases.map(({ id }) => id))}>
          {t('handouts.all')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => onChange([])}>
          {t('handouts.none')}
        </button>
      </p>
      {cases.map((each) => (
        <label key={each.id} className="tick">
          <input
            className="ds-input"
            type="checkbox"
            name="fall"
            value={each.id}
            checked={chosen.includes(each.id)}
            onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, each.id] : chosen.filter((id) => id !== each.id))}
          />
          <span lang={langOf(each)}>
            <ContentText>{each.title}</ContentText>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
