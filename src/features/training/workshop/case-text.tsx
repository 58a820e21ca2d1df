import type { WorkshopCase } from '../workshop-cases.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { StageHeading } from './stage-heading.tsx'

interface CaseTextProps {
  readonly each: WorkshopCase
  /** The case has come in the place of another, so that reading begins anew with it. */
  readonly isNew: boolean
}

/** What a case is about, without its answer. */
export function CaseText({ each, isNew }: CaseTextProps) {
  const langOf = useLangOf()
  return (
    <>
      <StageHeading key={each.index} level={2} className="case-title" isNew={isNew} lang={langOf(each)}>
        <ContentText>{each.title}</ContentText>
      </StageHeading>
      {each.person === '' ? null : (
        <p className="case-person" lang={langOf(each)}>
          <ContentText>{each.person}</ContentText>
        </p>
      )}
      <p className="case-text" lang={langOf(each)}>
        <ContentText>{each.text}</ContentText>
      </p>
    </>
  )
}
