import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import type { Organisation, Sources } from '../../../schema/model.ts'
import type { ToldFinding } from '../../../shared/told/told.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { Link } from '../../../shared/ui/link.tsx'
import { Fold } from './fold.tsx'
import { SectionHeading } from './section-heading.tsx'
import { DecisionLink, SourcePopover } from './source-link.tsx'
import type { Unfolded } from './use-unfolded.ts'

interface ReasonListProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly findings: readonly ToldFinding[]
  /** Findings that are new, to be marked; undefined where nothing is compared. */
  readonly added: readonly string[] | undefined
}

interface ReasonsProps extends Omit<ReasonListProps, 'findings'> {
  readonly heading: string
  readonly reasons: Unfolded<ToldFinding>
  /** The one that the verdict tells, where there is more to read of it; null where none does. */
  readonly told: ToldFinding | null
  /** What does not weigh but is good to know of this case. */
  readonly information: readonly ToldFinding[]
}

/** Why, one line and one source a reason: at most three beside the one that the verdict tells, and the rest one click away. A fold among the others where the verdict tells all. */
export function Reasons({ heading, reasons: { shown, rest }, told, information, ...list }: ReasonsProps) {
  const { t } = useTexts('guide')
  const folded = [...(told === null ? [] : [told]), ...rest, ...information]
  if (shown.length + folded.length === 0) return null
  if (shown.length === 0)
    return (
      <Fold id="skal" heading={heading} count={folded.length}>
        <ReasonList findings={folded} {...list} />
      </Fold>
    )
  return (
    <section>
      <SectionHeading id="skal">{heading}</SectionHeading>
      <ReasonList findings={shown} {...list} />
      {folded.length === 0 ? null : (
        <Disclosure summary={t('besked.rest', { count: folded.length })} later>
          <ReasonList findings={folded} {...list} />
        </Disclosure>
      )}
    </section>
  )
}

/** That something is how the document was read, or the guide's own advice. */
export function ReasonMarks({ finding }: Pick<ToldFinding, 'finding'>) {
  const { t } = useTranslation()
  return (
    <>
      {finding.interpretation === null ? null : <span className="reason-mark"> {t('result.interpretation')}</span>}
      {finding.ownAdvice ? <span className="reason-mark"> {t('result.ownAdvice')}</span> : null}
    </>
  )
}

/** Findings by their titles, each leading to all that is to be read of it. */
export function ReasonList({ organisation, sources, findings, added }: ReasonListProps) {
  const { t } = useTexts('guide')
  return (
    <ul className="reasons">
      {findings.map(({ finding, applied }) => (
        <li key={finding.id} data-effect={finding.effect}>
          {added === undefined ? null : (
            <span className="mark" data-mark={added.includes(finding.id) ? 'added' : 'kept'}>
              {t(added.includes(finding.id) ? 'trial.markAdded' : 'trial.markKept')}
            </span>
          )}{' '}
          <Link to={`/${organisation.id}/fynd/${finding.id}/`}>
            <ContentText of={finding}>{finding.title}</ContentText>
          </Link>{' '}
          <SourcePopover organisation={organisation} sources={sources} statements={applied.statements} />
          <DecisionLink organisation={organisation} finding={finding} />
          <ReasonMarks finding={finding} />
        </li>
      ))}
    </ul>
  )
}
