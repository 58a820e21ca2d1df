import type { ReactNode } from 'react'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { Besked } from '../../../shared/told/besked.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { OpenPanel } from '../../../shared/ui/outcome-panel.tsx'
import { PageHeading } from '../../../shared/ui/page-heading.tsx'
import { SourceLink } from './source-link.tsx'

interface VerdictProps {
  readonly organisation: Organisation
  readonly besked: Besked
  readonly kicker: ReactNode
}

/** The outcome in words, with one sentence about this very case and the place in the document that it rests on. */
export function Verdict({ organisation, besked: { outcome, reason, system }, kicker }: VerdictProps) {
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
        <p key={reason?.finding.id ?? outcome.id} className="outcome-why" lang={langOf(reason?.finding ?? outcome)}>
          {system === null ? null : (
            <>
              <ContentText>{system}</ContentText>:{' '}
            </>
          )}
          <ContentText>{reason?.finding.title ?? outcome.meaning}</ContentText>{' '}
          {reason === null ? null : <SourceLink organisation={organisation} statements={reason.applied.statements} />}
        </p>
      </div>
    </div>
  )
}
