import { useTexts } from '../../../shared/texts/index.ts'
import type { ReactNode } from 'react'
import type { Scenario } from '../../../schema/model.ts'
import type { Introduction } from '../../../schema/introduction-model.ts'
import { type IntroductionPlan, wholePlan } from '../introduction/introduction-plan.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

interface ChooseProps {
  readonly introduction: Introduction
  readonly scenarios: readonly Scenario[]
  readonly plan: IntroductionPlan
  readonly onChange: (plan: IntroductionPlan) => void
}

/** Which parts and cases the staff are to go through. A part that is left out takes its case along. */
export function Choose({ introduction, scenarios, plan, onChange }: ChooseProps) {
  const { t } = useTexts('manager')
  const own = new Set(introduction.parts.map((part) => part.scenario))
  const titleOf = (id: string): ReactNode => {
    const scenario = scenarios.find((candidate) => candidate.id === id)
    return scenario === undefined ? id : <ContentText of={scenario}>{scenario.title}</ContentText>
  }
  const setCase = (id: string, isWanted: boolean): void => onChange({ ...plan, scenarios: toggled(plan.scenarios, id, isWanted) })
  const setPart = (id: string, scenario: string, isWanted: boolean): void =>
    onChange({ parts: toggled(plan.parts, id, isWanted), scenarios: toggled(plan.scenarios, scenario, isWanted) })
  return (
    <Disclosure summary={t('send.choose')}>
      <fieldset className="ds-fieldset">
        <legend>{t('send.parts')}</legend>
        {introduction.parts.map((part) => (
          <div key={part.id} className="choose-part">
            <Tick isOn={plan.parts.includes(part.id)} onChange={(isOn) => setPart(part.id, part.scenario, isOn)}>
              <ContentText of={part}>{part.title}</ContentText>
            </Tick>
            <Tick isOn={plan.scenarios.includes(part.scenario)} onChange={(isOn) => setCase(part.scenario, isOn)}>
              {t('send.case')} {titleOf(part.scenario)}
            </Tick>
          </div>
        ))}
      </fieldset>
      <Disclosure summary={t('send.further')}>
        <fieldset className="ds-fieldset">
          <legend className="ds-sr-only">{t('send.further')}</legend>
          {scenarios
            .filter((scenario) => !own.has(scenario.id))
            .map((scenario) => (
              <Tick key={scenario.id} isOn={plan.scenarios.includes(scenario.id)} onChange={(isOn) => setCase(scenario.id, isOn)}>
                <ContentText of={scenario}>{scenario.title}</ContentText>
              </Tick>
            ))}
        </fieldset>
      </Disclosure>
      <p className="keep-buttons">
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => onChange(wholePlan(introduction))}>
          {t('send.all')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => onChange({ parts: [], scenarios: [] })}>
          {t('send.none')}
        </button>
      </p>
    </Disclosure>
  )
}

interface TickProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly children: ReactNode
}

function Tick({ isOn, onChange, children }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" className="ds-input" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  )
}

function toggled(ids: readonly string[], id: string, isWanted: boolean): readonly string[] {
  const others = ids.filter((other) => other !== id)
  return isWanted ? [...others, id] : others
}
