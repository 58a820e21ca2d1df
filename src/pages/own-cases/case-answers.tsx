import { isSettled } from '../../engine/index.ts'
import { useTrainingTexts } from '../../i18n/training.ts'
import { outcomeById } from '../../schema/look-up.ts'
import type { Organisation } from '../../schema/model.ts'
import type { OwnDraft } from '../../session/own-draft.ts'
import type { Case } from '../../session/use-case.ts'
import { OutcomeIcon } from '../../ui/icon.tsx'
import { useLangOf } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Words } from '../../ui/words.tsx'

interface CaseAnswersProps {
  readonly organisation: Organisation
  readonly draft: OwnDraft
  /** The answers that the case would be saved with. */
  readonly used: Case
  readonly onChange: (draft: OwnDraft) => void
}

/** The answers that a case gets: those given in the guide, or those that it has. Nothing is answered here. */
export function CaseAnswers({ organisation, draft, used, onChange }: CaseAnswersProps) {
  const { t } = useTrainingTexts()
  const { evaluation } = used
  const isOpen = !isSettled(evaluation)
  const isEmpty = evaluation.missing.length === evaluation.asked.length
  const step = evaluation.asked.find((question) => question.fact === evaluation.next)?.step ?? organisation.steps[0]?.id ?? ''
  return (
    <div className="case-answers">
      <h3 className="ds-heading finding-title">{t('own.answersHeading')}</h3>
      {draft.kept === null ? null : (
        <RadioGroup
          id="fall-vilka-svar"
          legend={t('own.whichAnswers')}
          options={[
            { value: 'case', label: t('own.fromCase') },
            { value: 'guide', label: t('own.fromGuide') },
          ]}
          value={draft.usesGuide ? 'guide' : 'case'}
          onChange={(value) => onChange({ ...draft, usesGuide: value === 'guide' })}
        />
      )}
      {isOpen ? (
        <p className="ds-paragraph">{t(isEmpty ? 'own.noAnswers' : 'own.missing')}</p>
      ) : (
        <OutcomeLine organisation={organisation} used={used} />
      )}
      <p id="fall-svar" tabIndex={-1}>
        <Link variant="secondary" to={isOpen ? `/${organisation.id}/${step}/` : `/${organisation.id}/resultat/`}>
          {t(isOpen ? 'own.toQuestions' : 'own.seeAnswers')}
        </Link>
      </p>
      <p className="option-help">{t('own.comeBack')}</p>
    </div>
  )
}

/** The outcome that answers lead to, on one line. */
export function OutcomeLine({ organisation, used }: Pick<CaseAnswersProps, 'organisation' | 'used'>) {
  const { t } = useTrainingTexts()
  const langOf = useLangOf()
  const outcome = outcomeById(organisation, used.evaluation.outcome.id)
  if (outcome === undefined) return null
  return (
    <p className="early-answer-outcome">
      <OutcomeIcon outcome={outcome.id} />
      <span>
        {t('own.outcome')}{' '}
        <span lang={langOf(outcome)}>
          <Words>{outcome.label}</Words>
        </span>
      </span>
    </p>
  )
}
