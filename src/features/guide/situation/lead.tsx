import { evaluate } from '../../../engine/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import type { Situation } from '../../../schema/told-situation.ts'
import { useHasAnswers, useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Sign } from '../../../shared/ui/icon.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { useGo } from '../../../shared/ui/navigation.ts'
import { useReplaceQuestion } from '../../../shared/ui/use-replace-question.tsx'
import { isContinued } from '../task/begin-task.ts'

interface LeadProps {
  readonly organisation: Organisation
  readonly lead: NonNullable<Situation['lead']>
}

/** The way to the questions, with what the situation answers. Answers to something else are replaced only after asking. */
export function Lead({ organisation, lead }: LeadProps) {
  const { t } = useTexts('situation')
  const { t: guide } = useTexts('guide')
  const langOf = useLangOf()
  const session = useSession()
  const go = useGo()
  const own = useSessionState((state) => state.answers[organisation.id]) ?? {}
  const hasAnswers = useHasAnswers(organisation)
  const [replace, dialog] = useReplaceQuestion(organisation)
  const begin = (): void => {
    const isBegun = isContinued(lead.answers, own)
    const answers = isBegun ? own : lead.answers
    replace(hasAnswers && !isBegun, () => {
      session.replace(organisation.id, answers)
      go(addressOfNext(organisation, answers))
    })
  }
  return (
    <section>
      <p className="ds-paragraph" lang={langOf(lead)}>
        <ContentText>{lead.text}</ContentText>
      </p>
      <noscript>
        <p className="ds-alert notice" data-color="warning">
          {guide('needsScript')}
        </p>
      </noscript>
      <p className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={begin}>
          {t('begin')}
          <Sign name="arrow" />
        </button>
      </p>
      {dialog}
    </section>
  )
}

/** Where the questions go on, or the result where nothing more is asked. */
function addressOfNext(organisation: Organisation, answers: LeadProps['lead']['answers']): string {
  const { asked, next } = evaluate(organisation, answers)
  const step = asked.find(({ fact }) => fact === next)?.step
  return `/${organisation.id}/${step ?? 'resultat'}/`
}
