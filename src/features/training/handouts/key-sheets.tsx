import { useMemo } from 'react'
import { tellCase } from '../../../shared/told/told-case.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { PracticeCase } from '../../../shared/session/practice.ts'
import { CaseReveal } from '../case-reveal.tsx'
import { CaseStory } from '../case-story.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import type { PrintoutProps } from './participant-sheets.tsx'

/** For whoever leads: each case with what the guide answers, why, and what to talk about. Begins each case on a page of its own. */
export function KeySheets({ organisation, cases }: PrintoutProps) {
  return cases.map((each) => <KeySheet key={each.id} organisation={organisation} told={each} />)
}

function KeySheet({ organisation, told }: { readonly organisation: Organisation; readonly told: PracticeCase }) {
  const langOf = useLangOf()
  const known = useMemo(() => tellCase(organisation, told.answers), [organisation, told.answers])
  const { policy } = organisation
  return (
    <article className="sheet key-sheet" aria-labelledby={`facit-${told.id}`}>
      <p className="kicker" lang={langOf(policy)}>
        <ContentText>{policy.name}</ContentText> · <Swedish>{policy.document.title}</Swedish>.{' '}
        <ContentText>{policy.document.version}</ContentText>
      </p>
      <h3 className="ds-heading sheet-title" id={`facit-${told.id}`} lang={langOf(told)}>
        <ContentText>{told.title}</ContentText>
      </h3>
      <CaseStory told={told} />
      <CaseReveal organisation={organisation} told={known} discussion={{ text: told.discussion, lang: told.lang }} level={4} />
    </article>
  )
}
