import type { Organisation } from '../../../schema/model.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import type { Case } from '../../../shared/session/use-case.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { LostAnswers } from '../../../shared/ui/lost-answers.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Answers } from '../result/answers.tsx'
import { SectionHeading } from '../result/section-heading.tsx'
import type { Asked } from './ask-link.ts'
import { useCaseLines } from './use-case-lines.ts'

interface AboutCaseProps {
  readonly organisation: Organisation
  readonly shown: Case
}

/** A case to read: four lines, and every answer a click away. */
export function AboutCase({ organisation, shown }: AboutCaseProps) {
  const { t } = useTexts('ask')
  const lines = useCaseLines(organisation, shown.evaluation)
  return (
    <section>
      <SectionHeading id="arendet">{t('caseHeading')}</SectionHeading>
      <ul className="ds-list">
        {lines.map((line) => (
          <li key={line}>
            <ContentText>{line}</ContentText>
          </li>
        ))}
      </ul>
      <Answers organisation={organisation} shown={shown} />
    </section>
  )
}

/** What of a link is not as it was when it was made: another version of the content, answers that are gone. */
export function SinceAsked({ organisation, shown, asked: { shared } }: AboutCaseProps & { readonly asked: Asked }) {
  const { t } = useTexts('ask')
  const { version } = organisation.policy.content
  if (shared.version === version && shown.problems.length === 0) return null
  return (
    <Notice kind="warning">
      {shared.version === version ? null : <p>{t('otherVersion', { before: shared.version, now: version })}</p>}
      <LostAnswers organisation={organisation} problems={shown.problems} />
    </Notice>
  )
}
