import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation, Sources } from '../../../schema/model.ts'
import type { Besked } from '../../../shared/told/besked.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { OpenPanel } from '../../../shared/ui/outcome-panel.tsx'
import { PageHeading } from '../../../shared/ui/page-heading.tsx'
import { ReasonMarks } from './reasons.tsx'
import { DecisionLink, SectionLink } from './source-link.tsx'

interface VerdictProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly besked: Besked
  readonly kicker: ReactNode
}

/** The outcome in words, with one sentence about this very case and the section of the document that it rests on. */
export function Verdict({ organisation, sources, besked: { outcome, reason, basis, before }, kicker }: VerdictProps) {
  const { t } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const langOf = useLangOf()
  if (outcome === null) {
    return (
      <OpenPanel>
        <PageHeading kicker={kicker}>{pages('open.heading')}</PageHeading>
      </OpenPanel>
    )
  }
  return (
    <div className="outcome" data-outcome={outcome.id}>
      <OutcomeIcon outcome={outcome.id} />
      <div>
        <PageHeading kicker={kicker}>
          <span key={outcome.id} lang={langOf(outcome)}>
            <ContentText>{outcome.label}</ContentText>
          </span>
        </PageHeading>
        <p key={reason?.finding.id ?? outcome.id} className="outcome-why">
          <span lang={langOf(reason?.finding ?? outcome)}>
            {before === null ? null : (
              <>
                <ContentText>{before}</ContentText>:{' '}
              </>
            )}
            <ContentText>{reason?.finding.title ?? outcome.meaning}</ContentText>
          </span>{' '}
          {basis === null ? null : <SectionLink organisation={organisation} sources={sources} statements={basis.applied.statements} />}
          {reason === null ? null : <DecisionLink organisation={organisation} finding={reason.finding} />}
          {reason === null ? null : <ReasonMarks finding={reason.finding} />}
        </p>
        {outcome.id === 'nej' ? <p>{t('besked.kind')}</p> : null}
      </div>
    </div>
  )
}
