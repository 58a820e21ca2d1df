import { useDraftTexts } from '../../i18n/draft.ts'
import { isUnchanged, type OrganisationChange } from '../../content/compare-content.ts'
import { tellCount } from '../../content/describe-failure.ts'
import type { Cause, Comparison, FindingChange, OutcomeChange } from '../../proof/compare-rules.ts'
import type { Answers } from '../../schema/answers.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Organisation } from '../../schema/model.ts'
import { useDraft } from '../../workbench/draft.ts'
import { useLangOf } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { Words } from '../../ui/words.tsx'
import { CheckPanel } from './check-panel.tsx'
import { exampleAddress } from './example-address.ts'
import { HandOverDraft } from './hand-over-draft.tsx'
import { SignOff } from './sign-off.tsx'
import { useOpenDraft } from './use-open-draft.ts'

/** What the draft decides otherwise than what is published, to read, to sign and to hand over. */
export function DifferenceView() {
  const { t } = useDraftTexts()
  const isOpen = useOpenDraft()
  const files = useDraft((state) => state.files)
  const checked = useDraft((state) => state.checked)
  if (!isOpen) return <p aria-busy="true">{t('loading')}</p>
  if (files === null) return <p>{t('difference.none')}</p>
  if (checked === null || checked.files !== files)
    return (
      <>
        <p>{t('difference.unchecked')}</p>
        <CheckPanel />
      </>
    )
  const { changes, content } = checked.result
  if (changes === null || content === null) return <p>{t('difference.unusable')}</p>
  const changed = changes.filter((change) => !isUnchanged(change))
  const organisationOf = (id: string): Organisation | undefined => content.organisations.get(id)?.sv.organisation
  return (
    <>
      <div className="difference screen-only">
        {changed.length === 0 ? <p>{t('difference.same')}</p> : null}
        {changed.map((change) => (
          <OrganisationDifference key={change.id} change={change} organisation={organisationOf(change.id)} />
        ))}
        <HandOverDraft />
      </div>
      <SignOff changes={changed} content={content} result={checked.result} />
    </>
  )
}

interface OrganisationDifferenceProps {
  readonly change: OrganisationChange
  /** As the draft has it; undefined where it is taken away. */
  readonly organisation: Organisation | undefined
}

/** What changed of one organisation. */
export function OrganisationDifference({ change, organisation }: OrganisationDifferenceProps) {
  const { t } = useDraftTexts()
  const { decisions, texts, presence, id } = change
  return (
    <section>
      <h2 className="ds-heading section-heading" lang="sv">
        {organisation?.policy.name ?? id}
      </h2>
      {presence === 'both' ? null : <p>{t(`difference.${presence}`)}</p>}
      {decisions === null ? null : <Decisions decisions={decisions} organisation={organisation} id={id} />}
      {texts.length === 0 ? null : (
        <>
          <h3 className="ds-heading">{t('difference.texts')}</h3>
          <ul lang="sv">
            {texts.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface DecisionsProps {
  readonly id: string
  readonly decisions: Comparison
  readonly organisation: Organisation | undefined
}

function Decisions({ id, decisions, organisation }: DecisionsProps) {
  const { t } = useDraftTexts()
  const { situations, outcomes, findings } = decisions
  const isOtherQuestions = situations.old !== situations.new || situations.shared !== situations.new
  return (
    <>
      {isOtherQuestions ? (
        <p>
          {t('difference.questions', {
            before: tellCount(situations.old),
            after: tellCount(situations.new),
            shared: tellCount(situations.shared),
          })}
        </p>
      ) : null}
      {outcomes.length === 0 ? null : <h3 className="ds-heading">{t('difference.outcomes')}</h3>}
      {outcomes.map((change, index) => (
        <Outcome key={index} id={id} change={change} total={situations[change.version]} organisation={organisation} />
      ))}
      {findings.length === 0 ? null : (
        <>
          <h3 className="ds-heading">{t('difference.findings')}</h3>
          <ul>
            {findings.map((change, index) => (
              <FindingLine key={index} id={id} change={change} organisation={organisation} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface OutcomeProps {
  readonly id: string
  readonly change: OutcomeChange
  readonly total: bigint
  readonly organisation: Organisation | undefined
}

function Outcome({ id, change, total, organisation }: OutcomeProps) {
  const { t } = useDraftTexts()
  const { from, to, count, because, examples, cause, version } = change
  return (
    <div className="difference-outcome">
      <h4 className="ds-heading">{t('difference.fromTo', { from: t(`value.${from}`), to: t(`value.${to}`) })}</h4>
      <p>
        {causeOf(cause, t)}. {t('difference.count', { number: tellCount(count), total: tellCount(total), share: shareOf(count, total) })}{' '}
        {version === 'old' ? t('difference.gone') : ''}
      </p>
      <p>{t('difference.because')}:</p>
      <AnswerList answers={because} organisation={organisation} />
      <Examples id={id} examples={examples} />
    </div>
  )
}

function FindingLine({
  id,
  change,
  organisation,
}: {
  readonly id: string
  readonly change: FindingChange
  readonly organisation: Organisation | undefined
}) {
  const { t } = useDraftTexts()
  const { finding, count } = change
  const title = organisation?.findings.find((own) => own.id === finding)?.title ?? finding
  return (
    <li>
      {t(`difference.${change.change}`, { finding: title, number: tellCount(count) })}{' '}
      <Examples id={id} examples={change.examples.slice(0, 1)} />
    </li>
  )
}

function Examples({ id, examples }: { readonly id: string; readonly examples: readonly Answers[] }) {
  const { t } = useDraftTexts()
  return (
    <ul className="difference-examples">
      {examples.map((answers, index) => (
        <li key={index}>
          <Link to={exampleAddress(id, answers)}>{t('difference.example', { place: index + 1 })}</Link>
        </li>
      ))}
    </ul>
  )
}

type Texts = ReturnType<typeof useDraftTexts>['t']

/** What is behind a change, in words. */
export function causeOf(cause: Cause, t: Texts): string {
  if (cause.kind === 'finding') return t('difference.cause.finding', { finding: cause.finding })
  if (cause.kind === 'several') return t('difference.cause.several', { findings: cause.findings.map((id) => `”${id}”`).join(', ') })
  return t('difference.cause.questions')
}

/** Answers with their questions, in words. */
export function AnswerList({ answers, organisation }: { readonly answers: Answers; readonly organisation: Organisation | undefined }) {
  const langOf = useLangOf()
  const questions = organisation === undefined ? [] : questionsOf(organisation)
  return (
    <ul>
      {Object.entries(answers).map(([fact, value]) => {
        const question = questions.find((own) => own.fact === fact)
        const chosen = typeof value === 'string' ? [value] : value
        const labels = chosen.map((id) => question?.options.find((option) => option.id === id)?.label ?? id)
        return (
          <li key={fact} lang={question === undefined ? undefined : langOf(question)}>
            <Words>{question?.question ?? fact}</Words>{' '}
            <strong>
              <Words>{labels.join('; ')}</Words>
            </strong>
          </li>
        )
      })}
    </ul>
  )
}

/** A share in per cent with as many figures as it takes to be more than nothing. */
export function shareOf(count: bigint, total: bigint): string {
  return ((Number(count) / Math.max(1, Number(total))) * 100).toLocaleString('sv-SE', { maximumSignificantDigits: 3 })
}
