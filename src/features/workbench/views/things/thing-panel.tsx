import { useTexts } from '../../../../shared/texts/index.ts'
import type { RefObject } from 'react'
import { type Evaluation, truthOf } from '../../../../engine/index.ts'
import { outcomeById, questionsOf } from '../../../../schema/look-up.ts'
import type { Condition, Finding, Question, StatementText, Step } from '../../../../schema/model.ts'
import { ConditionWords } from '../../../../shared/ui/condition-words.tsx'
import { OutcomeIcon } from '../../../../shared/ui/icon.tsx'
import { useLangOf } from '../../../../shared/ui/language.ts'
import { Link } from '../../../../shared/ui/link.tsx'
import { RichText } from '../../../../shared/ui/rich-text.tsx'
import { ContentText } from '../../../../shared/ui/content-text.tsx'
import type { FlowNode } from '../../state/flow-graph.ts'
import type { WholeOrganisation } from '../../state/published.ts'
import { usesOfThing } from '../../state/thing-uses.ts'
import { addressOf } from '../selection.ts'
import { ThingLink, ThingList } from './thing-link.tsx'
import { ThingUsesList } from './thing-uses-list.tsx'
import { useIsDraft } from '../workbench-context.ts'

interface PanelProps {
  readonly whole: WholeOrganisation
  /** What the case makes of conditions; null while none is followed. */
  readonly evaluation: Evaluation | null
}

interface ThingPanelProps extends PanelProps {
  readonly node: FlowNode
  readonly heading: RefObject<HTMLHeadingElement | null>
  /** Leads back to where the thing was chosen. */
  readonly onBack: (() => void) | null
}

/** All that there is to know of a thing: its text, its condition in words, where it is used, and ways onward. */
export function ThingPanel({ node, heading, onBack, ...props }: ThingPanelProps) {
  const { t } = useTexts('workbench')
  return (
    <section className="thing-panel" aria-labelledby="sak-rubrik">
      <h2 className="ds-heading thing-heading" id="sak-rubrik" ref={heading} tabIndex={-1}>
        <span className="kicker">{t(`thing.${node.kind}`)}</span> <Title node={node} />
      </h2>
      <Body node={node} {...props} />
      <EditLink node={node} organisation={props.whole.organisation.id} />
      {onBack === null ? null : (
        <p>
          <button type="button" className="ds-button" data-variant="tertiary" onClick={onBack}>
            {t('flow.back')}
          </button>
        </p>
      )}
    </section>
  )
}

/** Leads to the form of what has one. */
function EditLink({ node, organisation }: { readonly node: FlowNode; readonly organisation: string }) {
  const { t } = useTexts('workbench')
  if (node.kind !== 'finding' && node.kind !== 'question' && node.kind !== 'statement') return null
  const id = node.kind === 'finding' ? node.finding.id : node.kind === 'question' ? node.question.fact : node.statement.id
  return (
    <p>
      <Link to={addressOf('draft', organisation, { kind: node.kind, id })}>{t('editInDraft')}</Link>
    </p>
  )
}

function Title({ node }: { readonly node: FlowNode }) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  if (node.kind === 'condition') return t('panel.condition')
  const [told, text] =
    node.kind === 'step'
      ? [node.step, node.step.title]
      : node.kind === 'question'
        ? [node.question, node.question.question]
        : node.kind === 'finding'
          ? [node.finding, node.finding.title]
          : [node.statement, node.statement.locator]
  return <span lang={langOf(told)}>{text}</span>
}

function Body({ node, ...props }: PanelProps & { readonly node: FlowNode }) {
  switch (node.kind) {
    case 'step':
      return <StepBody step={node.step} />
    case 'question':
      return <QuestionBody question={node.question} step={node.step} {...props} />
    case 'condition':
      return <ConditionBody condition={node.condition} {...props} />
    case 'finding':
      return <FindingBody finding={node.finding} {...props} />
    case 'statement':
      return <StatementBody statement={node.statement} {...props} />
  }
}

function When({ condition, whole, evaluation }: PanelProps & { readonly condition: Condition }) {
  return (
    <ConditionWords
      organisation={whole.organisation}
      condition={condition}
      truthOf={evaluation === null ? null : (part) => truthOf(part, evaluation.known)}
    />
  )
}

function StepBody({ step }: { readonly step: Step }) {
  const { t } = useTexts('workbench')
  return (
    <>
      <ThingList label={t('panel.questions')} items={step.questions}>
        {(question) => (
          <ThingLink thing={{ kind: 'question', id: question.fact }} told={question}>
            {question.question}
          </ThingLink>
        )}
      </ThingList>
      <p>
        <ThingLink thing={{ kind: 'step', id: step.id }} told={step}>
          {t('panel.openStep')}
        </ThingLink>
      </p>
    </>
  )
}

function QuestionBody({ question, step, ...props }: PanelProps & { readonly question: Question; readonly step: Step }) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const { organisation } = props.whole
  return (
    <>
      <p className="option-help">
        <span lang={langOf(step)}>{step.title}</span> · <code>{question.fact}</code>
      </p>
      <h3 className="thing-part">{t('panel.askedWhen')}</h3>
      {question.when === null ? <p>{t('panel.always')}</p> : <When condition={question.when} {...props} />}
      <details className="disclosure">
        <summary>{t('panel.options', { count: question.options.length })}</summary>
        <ul className="disclosure-content" lang={langOf(question)}>
          {question.options.map((option) => (
            <li key={option.id}>
              <ContentText>{option.label}</ContentText> <code>{option.id}</code>
            </li>
          ))}
        </ul>
      </details>
      <ThingUsesList
        thing={{ kind: 'question', id: question.fact }}
        uses={usesOfThing(props.whole, { kind: 'question', id: question.fact })}
      />
      <StatementList {...props} statements={question.statements} />
      <InGuide to={`/${organisation.id}/${step.id}/#fraga-${question.fact}`} />
    </>
  )
}

function ConditionBody({ condition, ...props }: PanelProps & { readonly condition: Condition }) {
  const { t } = useTexts('workbench')
  const same = JSON.stringify(condition)
  const { steps, findings } = props.whole.organisation
  return (
    <>
      <When condition={condition} {...props} />
      <ThingList label={t('panel.asks')} items={questionsOf({ steps }).filter(({ when }) => JSON.stringify(when) === same)}>
        {(question) => (
          <ThingLink thing={{ kind: 'question', id: question.fact }} told={question}>
            {question.question}
          </ThingLink>
        )}
      </ThingList>
      <ThingList label={t('panel.leads')} items={findings.filter(({ when }) => JSON.stringify(when) === same)}>
        {(finding) => (
          <ThingLink thing={{ kind: 'finding', id: finding.id }} told={finding}>
            {finding.title}
          </ThingLink>
        )}
      </ThingList>
    </>
  )
}

function FindingBody({ finding, ...props }: PanelProps & { readonly finding: Finding }) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const { organisation } = props.whole
  const outcome = outcomeById(organisation, finding.effect)
  return (
    <>
      <p className="workbench-outcome" data-outcome={finding.effect}>
        {finding.effect === 'info' ? null : <OutcomeIcon outcome={finding.effect} />}
        {outcome === undefined ? t('panel.info') : <span lang={langOf(outcome)}>{outcome.label}</span>}
      </p>
      <div lang={langOf(finding)}>
        <RichText text={finding.text} />
      </div>
      {finding.interpretation === null ? null : (
        <p className="interpretation" lang={langOf(finding)}>
          <ContentText>{finding.interpretation}</ContentText>
        </p>
      )}
      {finding.ownAdvice || finding.advice !== null ? <p className="own-advice">{t('panel.ownAdvice')}</p> : null}
      {finding.advice === null ? null : (
        <div lang={langOf(finding)}>
          <RichText text={finding.advice} />
        </div>
      )}
      <h3 className="thing-part">{t('panel.appliesWhen')}</h3>
      <When condition={finding.when} {...props} />
      <StatementList {...props} statements={[...finding.statements, ...finding.also.flatMap((also) => also.statements)]} />
      <ThingUsesList thing={{ kind: 'finding', id: finding.id }} uses={usesOfThing(props.whole, { kind: 'finding', id: finding.id })} />
      <InGuide to={`/${organisation.id}/fynd/${finding.id}/`} />
    </>
  )
}

function StatementBody({ statement, ...props }: PanelProps & { readonly statement: StatementText }) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const { organisation } = props.whole
  const place = organisation.places[statement.id]
  return (
    <>
      <p lang={langOf(statement)}>
        <ContentText>{statement.text}</ContentText>
      </p>
      {statement.background === null ? null : (
        <p className="interpretation">
          <ContentText>{t('coverage.reason', { reason: statement.background })}</ContentText>
        </p>
      )}
      <ThingUsesList
        thing={{ kind: 'statement', id: statement.id }}
        uses={usesOfThing(props.whole, { kind: 'statement', id: statement.id })}
      />
      {place === undefined ? null : (
        <>
          <InGuide to={`/${organisation.id}/kalla/${place.section}/#${statement.id}`} />
          <p>
            <Link to={addressOf('coverage', organisation.id, { kind: 'statement', id: statement.id })}>{t('panel.openCoverage')}</Link>
          </p>
        </>
      )}
    </>
  )
}

/** A way to the thing in the guide; none from a draft, for the same reason as in `GuideLink`. */
function InGuide({ to }: { readonly to: string }) {
  const { t } = useTexts('workbench')
  const isDraft = useIsDraft()
  return isDraft ? null : (
    <p>
      <Link to={to}>{t('panel.openInGuide')}</Link>
    </p>
  )
}

function StatementList({ whole, statements }: PanelProps & { readonly statements: readonly string[] }) {
  const { t } = useTexts('workbench')
  const texts = whole.sources.sections.flatMap((section) => section.statements)
  return (
    <ThingList label={t('panel.restsOn')} items={[...new Set(statements)].flatMap((id) => texts.find((text) => text.id === id) ?? [])}>
      {(statement) => (
        <>
          <ThingLink thing={{ kind: 'statement', id: statement.id }} told={{ lang: 'sv' }}>
            {statement.locator}
          </ThingLink>
          :{' '}
          <span lang={statement.lang}>
            <ContentText>{statement.text}</ContentText>
          </span>
        </>
      )}
    </ThingList>
  )
}
