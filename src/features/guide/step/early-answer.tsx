import { endsEarly, type Evaluation } from '../../../engine/index.ts'
import { useTranslation } from '../../../shared/texts/index.ts'
import { outcomeById } from '../../../schema/look-up.ts'
import type { Organisation } from '../../../schema/model.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

/** Tells at once when the answer is certain to be a no, whatever else is answered. The person may go on all the same. */
export function EarlyAnswer({ organisation, evaluation }: { readonly organisation: Organisation; readonly evaluation: Evaluation }) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const { outcome } = evaluation
  const words = outcomeById(organisation, outcome.id)
  const isTold = endsEarly(evaluation) && words !== undefined
  const deciding = evaluation.findings.filter((finding) => finding.effect === outcome.id)
  return (
    <div role="status">
      {!isTold ? null : (
        <div className="early-answer" data-outcome={outcome.id}>
          <p className="early-answer-outcome">
            <OutcomeIcon outcome={outcome.id} />
            <span lang={langOf(words)}>{t('step.already', { outcome: words.label })}</span>
          </p>
          <ul className="ds-list">
            {deciding.map(({ id }) => {
              const finding = organisation.findings.find((candidate) => candidate.id === id)
              return finding === undefined ? null : (
                <li key={id} lang={langOf(finding)}>
                  <ContentText>{finding.title}</ContentText>
                </li>
              )
            })}
          </ul>
          <p className="ds-paragraph">
            {t('step.alreadyMore')} <Link to={`/${organisation.id}/besked/`}>{t('step.seeResult')}</Link>
          </p>
        </div>
      )}
    </div>
  )
}
