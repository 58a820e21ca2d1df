import type { ReactNode } from 'react'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { Because, FindingText } from '../../../shared/ui/finding-text.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import type { ToldFinding, ToldRow } from '../../../shared/told/told.ts'
import { SectionHeading } from './section-heading.tsx'

interface ReasonsProps {
  /** Of the heading. */
  readonly id: string
  readonly heading: string
  readonly organisation: Organisation
  readonly rows: readonly ToldRow[]
  /** Findings that are new, to be marked; undefined where nothing is compared. */
  readonly added: readonly string[] | undefined
  /** Only the titles are shown at first; the rest opens. */
  readonly isBrief?: boolean
}

/** Findings that apply, row by row, each with the answers that led to it and the statements that it rests on. */
export function Reasons({ id, heading, organisation, rows, added, isBrief = false }: ReasonsProps) {
  if (rows.length === 0) return null
  const markOf = ({ finding }: ToldFinding) => (added === undefined ? null : added.includes(finding.id) ? 'added' : 'kept')
  return (
    <section>
      <SectionHeading id={id}>{heading}</SectionHeading>
      {rows.map((row) => (
        <Reason key={row.finding.id} organisation={organisation} told={row} isBrief={isBrief} mark={markOf(row)}>
          {row.under.map((told) => (
            <Reason key={told.finding.id} organisation={organisation} told={told} isBrief isUnder mark={markOf(told)} />
          ))}
        </Reason>
      ))}
    </section>
  )
}

interface ReasonProps {
  readonly organisation: Organisation
  readonly told: ToldFinding
  readonly isBrief: boolean
  readonly mark: 'added' | 'kept' | null
  /** It stands beneath another. */
  readonly isUnder?: boolean
  /** Those that stand beneath it. */
  readonly children?: ReactNode
}

function Reason({ organisation, told, isBrief, mark, isUnder = false, children }: ReasonProps) {
  const { t } = useTexts('guide')
  const langOf = useLangOf()
  const { finding } = told
  const Heading = isUnder ? 'h4' : 'h3'
  const title = (
    <Heading className="ds-heading finding-title">
      {mark === null ? null : (
        <span className="mark" data-mark={mark}>
          {t(mark === 'added' ? 'trial.markAdded' : 'trial.markKept')}
        </span>
      )}
      <span lang={langOf(finding)}>
        <ContentText>{finding.title}</ContentText>
      </span>
    </Heading>
  )
  const body = (
    <>
      <ReasonBody organisation={organisation} told={told} />
      {children}
    </>
  )
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

function ReasonBody({ organisation, told }: Pick<ReasonProps, 'organisation' | 'told'>) {
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
