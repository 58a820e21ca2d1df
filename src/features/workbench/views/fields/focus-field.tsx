import { useTexts } from '../../../../shared/texts/index.ts'
import { questionsOf } from '../../../../schema/look-up.ts'
import { useLangOf } from '../../../../shared/ui/language.ts'
import type { Focus } from '../../state/flow-graph.ts'
import type { WholeOrganisation } from '../../state/published.ts'

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
          <Group label={t('flow.byStep')} options={organisation.steps.map((step) => [`step:${step.id}`, step.title, langOf(step)])} />
          <Group
            label={t('flow.byQuestion')}
            options={questionsOf(organisation).map((each) => [`question:${each.fact}`, each.question, langOf(each)])}
          />
          <Group
            label={t('flow.byFinding')}
            options={organisation.findings.map((finding) => [`finding:${finding.id}`, finding.title, langOf(finding)])}
          />
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
            <Group
              key={section.id}
              label={section.title}
              options={section.statements.map((each) => [
                `statement:${each.id}`,
                `${each.locator}: ${each.text}`.slice(0, 90),
                langOf(each),
              ])}
            />
          ))}
        </select>
      </p>
    </>
  )
}

interface GroupProps {
  readonly label: string
  readonly options: readonly (readonly [value: string, text: string, lang: string | undefined])[]
}

function Group({ label, options }: GroupProps) {
  return (
    <optgroup label={label}>
      {options.map(([value, text, lang]) => (
        <option key={value} value={value} lang={lang}>
          {text}
        </option>
      ))}
    </optgroup>
  )
}
