import type { WorkshopCase } from '../../session/workshop-cases.ts'
import { useLangOf } from '../../ui/language.ts'
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
        {each.title}
      </StageHeading>
      {each.person === '' ? null : (
        <p className="case-person" lang={langOf(each)}>
          {each.person}
        </p>
      )}
      <p className="case-text" lang={langOf(each)}>
        {each.text}
      </p>
    </>
  )
}
