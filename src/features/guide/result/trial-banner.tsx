import { useTexts } from '../../../shared/texts/index.ts'
import { useEffect, useRef } from 'react'
import { chosenIn, type Difference, isSettled } from '../../../engine/index.ts'
import type { Answers } from '../../../schema/answers.ts'
import { outcomeById, questionsOf } from '../../../schema/look-up.ts'
import type { Organisation } from '../../../schema/model.ts'
import { type Case } from '../../../shared/session/use-case.ts'
import { useSession } from '../../../shared/session/use-session.ts'
import { withAnswer } from '../../../shared/session/with-answer.ts'
import { WayNotes } from '../../../shared/ui/change-way.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { QuestionToAnswer } from '../../../shared/ui/question-to-answer.tsx'
import { refocus } from '../../../shared/ui/refocus.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'

interface TrialBannerProps {
  readonly organisation: Organisation
  readonly own: Case
  readonly shown: Case
  readonly difference: Difference
  /** The answers to try next; null goes back to the person's own. */
  readonly onChange: (answers: Answers | null) => void
}

/** Says that other answers are being tried, what comes of it, and what is asked then. The real answers are untouched until she keeps it. */
export function TrialBanner({ organisation, own, shown, difference, onChange }: TrialBannerProps) {
  const { t } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const langOf = useLangOf()
  const session = useSession()
  const heading = useFocusOnTrial(shown.answers)
  const leave = (): void => {
    onChange(null)
    refocus()
  }
  const outcomeWordsOf = (id: string) => outcomeById(organisation, id)
  const [before, after] = [outcomeWordsOf(own.evaluation.outcome.id), outcomeWordsOf(shown.evaluation.outcome.id)]
  return (
    <section className="trial" aria-labelledby="prov-rubrik">
      <h2 className="ds-heading trial-heading" id="prov-rubrik" tabIndex={-1} ref={heading}>
        {t('trial.heading')}
      </h2>
      <p className="ds-paragraph">{t('trial.safe')}</p>
      <p role="status" className="ds-paragraph">
        {t('trial.before')}: <strong lang={before === undefined ? undefined : langOf(before)}>{before?.label}</strong>
        <br />
        {t('trial.after')}:{' '}
        {!isSettled(shown.evaluation) ? (
          <strong>{pages('open.heading')}</strong>
        ) : (
          <strong lang={after === undefined ? undefined : langOf(after)}>{after?.label}</strong>
        )}
        <br />
        {t('trial.counts', { added: difference.added.length, gone: difference.gone.length, kept: difference.kept.length })}
      </p>
      <Notes organisation={organisation} own={own} shown={shown} />
      <Gone organisation={organisation} ids={difference.gone} />
      <Asked organisation={organisation} own={own} shown={shown} onChange={onChange} />
      <div className="actions trial-actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={leave}>
          {t('trial.back')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => {
            session.change(organisation.id, shown.answers)
            leave()
          }}
        >
          {t('trial.keep')}
        </button>
      </div>
    </section>
  )
}

/** What to know before one counts on what is tried. */
function Notes({ organisation, own, shown }: Pick<TrialBannerProps, 'organisation' | 'own' | 'shown'>) {
  const tried = organisation.changes.filter(
    ({ fact, from, to }) =>
      chosenIn(own.answers, fact).some((option) => from.includes(option)) &&
      JSON.stringify(shown.answers[fact]) === JSON.stringify(to[fact]),
  )
  return <WayNotes changes={tried} asks={[]} />
}

/** The questions that are asked only now. */
function Asked({ organisation, own, shown, onChange }: Omit<TrialBannerProps, 'difference'>) {
  const { t } = useTexts('guide')
  const langOf = useLangOf()
  const missing = questionsOf(organisation).filter(
    (question) => shown.evaluation.missing.includes(question.fact) && !own.evaluation.missing.includes(question.fact),
  )
  if (missing.length === 0) return null
  return (
    <>
      <p className="ds-paragraph">{t('trial.asks', { count: missing.length })}</p>
      {missing.map((question) => (
        <QuestionToAnswer
          key={question.fact}
          question={question}
          lang={langOf(question)}
          onAnswer={(options) => onChange(withAnswer(shown.answers, question.fact, options, question.multiple))}
        />
      ))}
    </>
  )
}

/** What was pressed or answered goes once other answers are tried, and takes the focus with it: the heading gets it. */
function useFocusOnTrial(answers: Answers) {
  const heading = useRef<HTMLHeadingElement>(null)
  const tried = JSON.stringify(answers)
  const last = useRef<string | null>(null)
  useEffect(() => {
    // Whoever has ticked one of several answers may want to tick another.
    const hasTicked = last.current !== null && document.activeElement instanceof HTMLInputElement
    last.current = tried
    if (hasTicked) return
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'start' })
  }, [tried])
  return heading
}

function Gone({ organisation, ids }: { readonly organisation: Organisation; readonly ids: readonly string[] }) {
  const { t } = useTexts('guide')
  const langOf = useLangOf()
  if (ids.length === 0) return null
  return (
    <>
      <h3 className="ds-heading finding-title">{t('trial.gone')}</h3>
      <ul className="ds-list">
        {ids.map((id) => {
          const finding = organisation.findings.find((each) => each.id === id)
          return finding === undefined ? null : (
            <li key={id} lang={langOf(finding)}>
              <s>
                <ContentText>{finding.title}</ContentText>
              </s>
            </li>
          )
        })}
      </ul>
    </>
  )
}
