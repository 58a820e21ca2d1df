import { useTexts } from '../../../shared/texts/index.ts'
import { useMemo } from 'react'
import { tellCase } from '../../../shared/told/told-case.ts'
import type { Answers } from '../../../schema/answers.ts'
import type { Organisation } from '../../../schema/model.ts'
import { type Decision, type Judged, SURENESS } from '../../../shared/session/hits.ts'
import type { PracticeCase } from '../../../shared/session/practice.ts'
import { useHasAnswers, useSession } from '../../../shared/session/use-session.ts'
import { CaseStory } from '../case-story.tsx'
import { DecideForm } from '../decide-form.tsx'
import { DecidedCase } from '../decided-case.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { useGo } from '../../../shared/ui/navigation.ts'
import { useReplaceQuestion } from '../../../shared/ui/use-replace-question.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

interface ExerciseProps {
  readonly organisation: Organisation
  readonly told: PracticeCase
  /** Null until the person has decided; then the answer is shown. */
  readonly decision: Judged | null
  /** It was decided just now: the focus goes to the answer. */
  readonly isLatest: boolean
  readonly onDecide: (decision: Decision) => void
}

/** One case: what happens in it, then what one thinks, then the answer. */
export function Exercise({ organisation, told, decision, isLatest, onDecide }: ExerciseProps) {
  const { t } = useTexts('training')
  const langOf = useLangOf()
  const lang = langOf(told)
  return (
    <article className="scenario" id={told.id} tabIndex={-1} aria-labelledby={`${told.id}-rubrik`}>
      <h2 className="ds-heading finding-title" id={`${told.id}-rubrik`} lang={lang}>
        <ContentText>{told.title}</ContentText>
      </h2>
      <CaseStory told={told} />
      {decision === null ? (
        <Disclosure
          summary={
            <>
              {t('exercises.decide')}
              <span className="ds-sr-only" lang={lang}>
                : <ContentText>{told.title}</ContentText>
              </span>
            </>
          }
        >
          <DecideForm
            organisation={organisation}
            id={told.id}
            action={t('exercises.show')}
            sureness={SURENESS.map((value) => ({ value, label: t(`sureness.${value}`) }))}
            onDecide={(guess, sureness) => {
              if (sureness !== null) onDecide({ id: told.id, guess, sureness })
            }}
          />
        </Disclosure>
      ) : (
        <Revealed organisation={organisation} told={told} decision={decision} isLatest={isLatest} />
      )}
    </article>
  )
}

function Revealed({ organisation, told, decision, isLatest }: Omit<ExerciseProps, 'onDecide'> & { readonly decision: Judged }) {
  const { t } = useTexts('training')
  const known = useMemo(() => tellCase(organisation, told.answers), [organisation, told.answers])
  return (
    <>
      <DecidedCase
        organisation={organisation}
        told={known}
        guess={decision.guess}
        outcome={decision.outcome}
        sureness={t(`sureness.${decision.sureness}`).toLocaleLowerCase()}
        discussion={{ text: told.discussion, lang: told.lang }}
        isLatest={isLatest}
      />
      <GuideButtons organisation={organisation} told={told} />
    </>
  )
}

function GuideButtons({ organisation, told }: Pick<ExerciseProps, 'organisation' | 'told'>) {
  const { t } = useTexts('training')
  const session = useSession()
  const go = useGo()
  const hasAnswers = useHasAnswers(organisation)
  const [replace, dialog] = useReplaceQuestion(organisation)
  const open = (answers: Answers, page: string): void => {
    replace(hasAnswers, () => {
      session.replace(organisation.id, answers)
      go(`/${organisation.id}/${page}/`)
    })
  }
  return (
    <div className="actions">
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        aria-describedby={`${told.id}-rubrik`}
        onClick={() => open({}, organisation.steps[0]?.id ?? '')}
      >
        {t('exercises.tryYourself')}
      </button>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        aria-describedby={`${told.id}-rubrik`}
        onClick={() => open(told.answers, 'besked')}
      >
        {t('exercises.see')}
      </button>
      {dialog}
    </div>
  )
}
