import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import { useMemo } from 'react'
import { tellSystems } from '../../../shared/told/told-systems.ts'
import type { Answers } from '../../../schema/answers.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { ChangeWay } from '../../../shared/ui/change-way.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Link } from '../../../shared/ui/link.tsx'
import { SectionHeading } from './section-heading.tsx'

interface OtherSystemsProps {
  readonly organisation: Organisation
  readonly answers: Answers
  /** What the answers lead to as they are. */
  readonly from: OutcomeId
  readonly onTry: (answers: Answers) => void
}

/** Which approved systems would take a case that this one does not, each a click away to try. Nothing where the system is not what stands in the way. */
export function OtherSystems({ organisation, answers, from, onTry }: OtherSystemsProps) {
  const { t } = useTexts('pages')
  const { t: common } = useTranslation()
  const found = useMemo(() => tellSystems(organisation, answers), [organisation, answers])
  if (found.length === 0) return null
  return (
    <section className="screen-only">
      <SectionHeading id="andra-system">{t('change.systems')}</SectionHeading>
      <ul className="change-list">
        {found.map(({ option, ...way }) => {
          const action = t('change.use', { system: option.label })
          return (
            <ChangeWay key={option.id} way={{ ...way, changes: [{ id: option.id, action, note: null, lang: option.lang }] }} from={from}>
              {(sentence) => (
                <button
                  type="button"
                  className="ds-button"
                  data-variant="secondary"
                  aria-describedby={sentence}
                  onClick={() => onTry(way.answers)}
                >
                  {t('change.try')}
                  <span className="ds-sr-only">
                    : <ContentText>{option.label}</ContentText>
                  </span>
                </button>
              )}
            </ChangeWay>
          )
        })}
      </ul>
      <p className="ds-paragraph">
        <Link to={`/${organisation.id}/beslutade-system/`}>{common('system.decidedLink')}</Link>
      </p>
    </section>
  )
}
