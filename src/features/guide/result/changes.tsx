import { useTexts } from '../../../shared/texts/index.ts'
import { useMemo } from 'react'
import { tellChanges } from '../../../shared/told/told-case.ts'
import type { Answers } from '../../../schema/answers.ts'
import type { Organisation } from '../../../schema/model.ts'
import { ChangeWay } from '../../../shared/ui/change-way.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { SectionHeading } from './section-heading.tsx'

interface ChangesProps {
  readonly organisation: Organisation
  readonly answers: Answers
  readonly onTry: (answers: Answers) => void
}

/** As many ways as one takes in. */
const MOST_WAYS = 2

/** What the person can do so that the outcome becomes milder, the easiest first. Nothing where there is none. */
export function Changes({ organisation, answers, onTry }: ChangesProps) {
  const { t } = useTexts('pages')
  const found = useMemo(() => tellChanges(organisation, answers), [organisation, answers])
  if (found.length === 0) return null
  return (
    <section className="screen-only">
      <SectionHeading id="andra-svaret">{t('change.heading')}</SectionHeading>
      <ul className="change-list">
        {found.slice(0, MOST_WAYS).map((way) => (
          <ChangeWay key={way.changes.map((change) => change.id).join(' ')} way={way}>
            {(action) => (
              <button type="button" className="ds-button" data-variant="secondary" onClick={() => onTry(way.answers)}>
                {t('change.try')}
                <span className="ds-sr-only">
                  : <ContentText>{action}</ContentText>
                </span>
              </button>
            )}
          </ChangeWay>
        ))}
      </ul>
    </section>
  )
}
