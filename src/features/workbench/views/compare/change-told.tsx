import { useTexts } from '../../../../shared/texts/index.ts'
import type { ReactNode } from 'react'
import type {
  ToldAnswer,
  ToldChange,
  ToldFinding,
  ToldLeads,
  ToldOutcome,
  ToldSource,
} from '../../../../content/describe/describe-comparison.ts'
import type { Answers } from '../../../../schema/answers.ts'
import { questionsOf } from '../../../../schema/look-up.ts'
import type { Organisation } from '../../../../schema/model.ts'
import { below, Heading, type HeadingLevel } from '../../../../shared/ui/heading.tsx'
import { useLangOf } from '../../../../shared/ui/language.ts'
import { ContentText } from '../../../../shared/ui/content-text.tsx'

interface ChangeToldProps {
  readonly change: ToldChange
  /** As the draft has it; undefined where it is taken away. */
  readonly organisation: Organisation | undefined
  /** What shows a change of outcome: ways to try it. */
  readonly renderOutcome: (outcome: ToldOutcome) => ReactNode
  readonly renderFinding?: (finding: ToldFinding) => ReactNode
}

/** What changed of one organisation, with ways to try it. */
export function ChangeTold({ change, organisation, renderOutcome, renderFinding }: ChangeToldProps) {
  const { t } = useTexts('workbench')
  const { situations, answers, outcomes, findings, sources, presence } = change
  const part = 3
  const titleOf = titlesOf(organisation)
  return (
    <section>
      <Heading level={2} className="section-heading" lang="sv">
        {presence === 'shared' ? t('difference.shared') : (organisation?.policy.name ?? change.id)}
      </Heading>
      {presence === 'added' || presence === 'removed' ? <p>{t(`difference.${presence}`)}</p> : null}
      {situations === null || situations.isSame ? null : <p>{t('difference.questions', { ...situations })}</p>}
      <Part level={part} heading={t('difference.answers')}>
        {answers.map((answer) => (
          <AnswerTold key={`${answer.fact} ${answer.option}`} answer={answer} organisation={organisation} />
        ))}
      </Part>
      {outcomes.length === 0 ? null : <Heading level={part}>{t('difference.outcomes')}</Heading>}
      {outcomes.map((outcome, index) => (
        <div key={index} className="difference-outcome">
          <OutcomeTold outcome={outcome} organisation={organisation} level={below(part)} />
          {renderOutcome(outcome)}
        </div>
      ))}
      <Part level={part} heading={t('difference.findings')}>
        {findings.map((finding) => (
          <li key={finding.finding + finding.change}>
            {t(`difference.${finding.change}`, { finding: titleOf(finding.finding), number: finding.number })} {renderFinding?.(finding)}
          </li>
        ))}
      </Part>
      <SourcesTold sources={sources} level={part} />
    </section>
  )
}

function SourcesTold({ sources, level }: Pick<ToldChange, 'sources'> & { readonly level: HeadingLevel }) {
  const { t } = useTexts('workbench')
  return (['thing', 'meaning', 'words', 'record'] as const).map((kind) => (
    <Part key={kind} level={level} heading={t(`difference.sources.${kind}`)} lang="sv">
      {sources[kind].map((source, index) => (
        <SourceTold key={index} source={source} />
      ))}
    </Part>
  ))
}

function SourceTold({
  source: {
    inWords: { place, before, after },
  },
}: {
  readonly source: ToldSource
}) {
  const { t } = useTexts('workbench')
  return (
    <li>
      {place}
      <dl className="difference-texts">
        {(['before', 'after'] as const).map((side) => (
          <div key={side}>
            <dt>{t(`difference.${side}`)}</dt>
            <dd>{(side === 'before' ? before : after) ?? t('difference.nothing')}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

interface AnswerToldProps {
  readonly answer: ToldAnswer
  readonly organisation: Organisation | undefined
}

/** What an answer leads to, for those who choose it. */
function AnswerTold({ answer: { fact, option, change, before, after, cases }, organisation }: AnswerToldProps) {
  const { t } = useTexts('workbench')
  const leads = (told: ToldLeads): string =>
    told.outcomes.map(({ outcome, share }) => `${t(`value.${outcome}`)} ${share} %`).join(', ') || t('difference.nothing')
  return (
    <li>
      {t(`difference.answer.${change}`)}
      <AnswerList answers={{ [fact]: option }} organisation={organisation} />
      {before === null ? null : (
        <p>
          {t('difference.before')}: {leads(before)}
        </p>
      )}
      {after === null ? null : (
        <p>
          {t('difference.after')}: {leads(after)}
        </p>
      )}
      {cases === null ? null : (
        <p>
          {t('difference.cases', { total: cases.total })} {cases.moved.length === 0 ? t('difference.noCases') : null}
          {cases.moved
            .map(({ from, to, count }) => `${count}: ${t('difference.fromTo', { from: t(`value.${from}`), to: t(`value.${to}`) })}`)
            .join('; ')}
        </p>
      )}
    </li>
  )
}

interface PartProps {
  readonly level: HeadingLevel
  readonly heading: string
  readonly lang?: 'sv'
  readonly children: readonly ReactNode[]
}

function Part({ level, heading, lang, children }: PartProps) {
  if (children.length === 0) return null
  return (
    <>
      <Heading level={level}>{heading}</Heading>
      <ul lang={lang}>{children}</ul>
    </>
  )
}

interface OutcomeToldProps {
  readonly outcome: ToldOutcome
  readonly organisation: Organisation | undefined
  readonly level: HeadingLevel
}

function OutcomeTold({ outcome, organisation, level }: OutcomeToldProps) {
  const { t } = useTexts('workbench')
  const titleOf = titlesOf(organisation)
  const { from, to, cause, findings, number, alike, total, share, isGone, because } = outcome
  return (
    <>
      <Heading level={level}>{t('difference.fromTo', { from: t(`value.${from}`), to: t(`value.${to}`) })}</Heading>
      <p>
        {t(`difference.cause.${cause}`, { findings: findings.map(titleOf).join(', ') })}.{' '}
        {t('difference.count', { number, alike, total, share })} {isGone ? t('difference.gone') : ''}
      </p>
      <p>{t('difference.because')}:</p>
      <AnswerList answers={because} organisation={organisation} />
    </>
  )
}

function titlesOf(organisation: Organisation | undefined) {
  return (id: string): string => organisation?.findings.find((own) => own.id === id)?.title ?? id
}

/** Answers with their questions, in words. */
function AnswerList({ answers, organisation }: { readonly answers: Answers; readonly organisation: Organisation | undefined }) {
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
            <ContentText>{question?.question ?? fact}</ContentText>{' '}
            <strong>
              <ContentText>{labels.join('; ')}</ContentText>
            </strong>
          </li>
        )
      })}
    </ul>
  )
}
