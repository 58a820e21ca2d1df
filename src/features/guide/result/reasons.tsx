import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { Because, FindingText } from '../../../shared/ui/finding-text.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import type { ToldFinding } from '../../../shared/told/told.ts'
import { SectionHeading } from './section-heading.tsx'

interface ReasonsProps {
  /** Of the heading. */
  readonly id: string
  readonly heading: string
  readonly organisation: Organisation
  readonly findings: readonly ToldFinding[]
  /** Findings that are new, to be marked; undefined where nothing is compared. */
  readonly added: readonly string[] | undefined
  /** Only the titles are shown at first; the rest opens. */
  readonly isBrief?: boolean
}

/** Findings that apply, each with the answers that led to it and the statements that it rests on. */
export function Reasons({ id, heading, organisation, findings, added, isBrief = false }: ReasonsProps) {
  if (findings.length === 0) return null
  return (
    <section>
      <SectionHeading id={id}>{heading}</SectionHeading>
      {findings.map((told) => (
        <Reason
          key={told.finding.id}
          organisation={organisation}
          told={told}
          isBrief={isBrief}
          mark={added === undefined ? null : added.includes(told.finding.id) ? 'added' : 'kept'}
        />
      ))}
    </section>
  )
}

interface ReasonProps {
  readonly organisation: Organisation
  readonly told: ToldFinding
  readonly isBrief: boolean
  readonly mark: 'added' | 'kept' | null
}

function Reason({ organisation, told, isBrief, mark }: ReasonProps) {
  const { t } = useTexts('guide')
  const langOf = useLangOf()
  const { finding } = told
  const title = (
    <h3 className="ds-heading finding-title">
      {mark === null ? null : (
        <span className="mark" data-mark={mark}>
          {t(mark === 'added' ? 'trial.markAdded' : 'trial.markKept')}
        </span>
      )}
      <span lang={langOf(finding)}>
        <ContentText>{finding.title}</ContentText>
      </span>
    </h3>
  )
  const body = <ReasonBody organisation={organisation} told={told} />
  return (
    <section className="finding" id={`fynd-${finding.id}`} data-effect={finding.effect}>
      {isBrief ? (
        <details className="finding-details">
          <summary>{title}</summary>
          <div className="finding-body">{body}</div>
        </details>
      ) : (
        <div className="finding-body">
          {title}
          {body}
        </div>
      )}
    </section>
  )
}

function ReasonBody({ organisation, told }: Omit<ReasonProps, 'isBrief' | 'mark'>) {
  const { t } = useTranslation()
  const { t: keep } = useTexts('pages')
  const langOf = useLangOf()
  const { finding, applied } = told
  return (
    <>
      <FindingText organisation={organisation} finding={finding} statements={applied.statements}>
        {finding.standing ? null : <Because label={t('result.because')} organisation={organisation} because={applied.because} />}
      </FindingText>
      <p className="screen-only finding-more">
        <Link to={`/${organisation.id}/fynd/${finding.id}/`}>
          {keep('finding.more')}
          <span className="ds-sr-only" lang={langOf(finding)}>
            : <ContentText>{finding.title}</ContentText>
          </span>
        </Link>
      </p>
    </>
  )
}
