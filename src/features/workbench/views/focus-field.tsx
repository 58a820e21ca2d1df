import { useTexts } from '../../../shared/texts/index.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import type { Focus } from '../state/flow-graph.ts'
import type { WholeOrganisation } from '../state/published.ts'

interface FocusFieldProps {
  readonly whole: WholeOrganisation
  readonly focus: Focus
  readonly onChange: (focus: Focus) => void
}

type Kind = Focus['kind']
const KINDS: readonly Kind[] = ['steps', 'all', 'step', 'question', 'finding', 'statement']

/** What of the flow is to be shown: all of it, a step, or what leads to a single thing and uses it. */
export function FocusField({ whole, focus, onChange }: FocusFieldProps) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const { organisation, sources } = whole
  const change = (value: string): void => {
    const kind = KINDS.find((each) => value.startsWith(`${each}:`)) ?? 'steps'
    onChange(kind === 'steps' || kind === 'all' ? { kind } : { kind, id: value.slice(kind.length + 1) })
  }
  const value = 'id' in focus ? `${focus.kind}:${focus.id}` : `${focus.kind}:`
  return (
    <>
      <p className="workbench-field">
        <label htmlFor="visa">{t('flow.show')}</label>
        <select
          id="visa"
          className="ds-input"
          value={focus.kind === 'statement' ? '' : value}
          onChange={(event) => change(event.target.value)}
        >
          {focus.kind === 'statement' ? <option value="">{t('flow.aStatement')}</option> : null}
          <option value="steps:">{t('flow.steps')}</option>
          <option value="all:">{t('flow.everything')}</option>
          <optgroup label={t('flow.byStep')}>
            {organisation.steps.map((step) => (
              <option key={step.id} value={`step:${step.id}`} lang={langOf(step)}>
                {step.title}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('flow.byQuestion')}>
            {questionsOf(organisation).map((question) => (
              <option key={question.fact} value={`question:${question.fact}`} lang={langOf(question)}>
                {question.question}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('flow.byFinding')}>
            {organisation.findings.map((finding) => (
              <option key={finding.id} value={`finding:${finding.id}`} lang={langOf(finding)}>
                {finding.title}
              </option>
            ))}
          </optgroup>
        </select>
      </p>
      <p className="workbench-field">
        <label htmlFor="visa-pastaende">{t('flow.byStatement')}</label>
        <select
          id="visa-pastaende"
          className="ds-input"
          value={focus.kind === 'statement' ? value : ''}
          onChange={(event) => change(event.target.value)}
        >
          <option value="">{t('flow.noStatement')}</option>
          {sources.sections.map((section) => (
            <optgroup key={section.id} label={section.title}>
              {section.statements.map((statement) => (
                <option key={statement.id} value={`statement:${statement.id}`} lang={langOf(statement)}>
                  {`${statement.locator}: ${statement.text}`.slice(0, 90)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
    </>
  )
}
