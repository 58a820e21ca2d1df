import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { ToldFinding } from '../../../shared/told/told.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { SectionHeading } from './section-heading.tsx'
import { SourceLink } from './source-link.tsx'

interface ReasonListProps {
  readonly organisation: Organisation
  readonly findings: readonly ToldFinding[]
  /** Findings that are new, to be marked; undefined where nothing is compared. */
  readonly added: readonly string[] | undefined
}

interface ReasonsProps extends Omit<ReasonListProps, 'findings'> {
  readonly heading: string
  readonly first: readonly ToldFinding[]
  readonly further: readonly ToldFinding[]
}

/** Why, one line and one source a reason: the first three, and the rest one click away. */
export function Reasons({ heading, first, further, ...rest }: ReasonsProps) {
  const { t } = useTexts('guide')
  if (first.length === 0) return null
  return (
    <section>
      <SectionHeading id="skal">{heading}</SectionHeading>
      <ReasonList findings={first} {...rest} />
      {further.length === 0 ? null : (
        <Disclosure summary={t('besked.further', { count: further.length })}>
          <ReasonList findings={further} {...rest} />
        </Disclosure>
      )}
    </section>
  )
}

/** Findings by their titles, each leading to all that is to be read of it. */
export function ReasonList({ organisation, findings, added }: ReasonListProps) {
  const { t } = useTexts('guide')
  const { t: common } = useTranslation()
  const langOf = useLangOf()
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
            <span lang={langOf(finding)}>
              <ContentText>{finding.title}</ContentText>
            </span>
          </Link>{' '}
          <SourceLink organisation={organisation} statements={applied.statements} />
          {finding.interpretation === null ? null : <span className="reason-mark"> {common('result.interpretation')}</span>}
          {finding.ownAdvice ? <span className="reason-mark"> {common('result.ownAdvice')}</span> : null}
        </li>
      ))}
    </ul>
  )
}
