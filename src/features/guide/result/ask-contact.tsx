import { use } from 'react'
import type { Evaluation } from '../../../engine/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { loadCodes } from '../../../shared/session/load-content.ts'
import { caseNow, shareFragment } from '../../../shared/session/share-fragment.ts'
import { useReplies } from '../../../shared/session/use-session.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { type Theirs, theirsIn } from '../../../shared/told/their-questions.ts'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import { MailLink } from '../../../shared/ui/mail-link.tsx'
import { writeQuestion } from '../ask/ask-link.ts'
import { useCaseLines } from '../ask/use-case-lines.ts'

interface AskContactProps {
  readonly organisation: Organisation
  readonly evaluation: Evaluation
  /** Id of the contact. */
  readonly contact: string
}

interface AskedProps extends Omit<AskContactProps, 'contact'> {
  readonly theirs: Theirs
}

/** The question to one contact, to copy or to mail: the case, what is asked, and a link to answer at. Nothing is sent anywhere. */
export function AskContact({ organisation, evaluation, contact }: AskContactProps) {
  const theirs = theirsIn(organisation, evaluation, contact)
  return theirs === null ? null : <AskButtons organisation={organisation} evaluation={evaluation} theirs={theirs} />
}

function AskButtons({ theirs, ...asked }: AskedProps) {
  const { t } = useTexts('guide')
  const copying = useCopy()
  const text = useQuestionText({ theirs, ...asked })
  const { contact } = theirs
  const to = t('besked.to', { contact: contact.called[0] ?? contact.name })
  return (
    <div className="screen-only">
      <div className="keep-buttons">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-label={`${t('besked.copyQuestion')} ${to}`}
          onClick={() => void copying.copy(text)}
        >
          {t('besked.copyQuestion')}
        </button>
        <MailLink
          to={contact.mail ?? ''}
          subject={t('question.subject')}
          body={text}
          label={t('besked.mailQuestion')}
          name={`${t('besked.mailQuestion')} ${to}`}
          long={{ help: t('besked.longQuestion') }}
        />
      </div>
      <CopyStatus copying={copying} />
    </div>
  )
}

/** The case, what is asked, and a link. */
function useQuestionText({ organisation, evaluation, theirs }: AskedProps): string {
  const { t } = useTexts('guide')
  const lines = useCaseLines(organisation, evaluation)
  const link = useQuestionLink(organisation, evaluation, theirs)
  const { questions, others } = theirs
  const asks = [...questions.map(({ question }) => question), ...others.map(({ action }) => action.text)]
  return [
    t('question.hello'),
    '',
    ...lines,
    '',
    t('question.asks'),
    ...asks.map((ask) => `- ${ask}`),
    '',
    t(questions.length === 0 ? 'question.readOnly' : 'question.page'),
    link,
    '',
    t('question.nothingSent'),
  ].join('\n')
}

/** Where the contact can answer, or read the case where no question is theirs. Waits for what links are written with. */
function useQuestionLink(organisation: Organisation, evaluation: Evaluation, { contact, questions }: Theirs): string {
  const root = useGuideRoot()
  const replies = useReplies(organisation)
  const codes = use(loadCodes())
  if (questions.length === 0) return `${root}delat/#${shareFragment(codes, organisation, evaluation, replies)}`
  return `${root}fraga/#${writeQuestion(codes, { shared: caseNow(organisation, evaluation, replies), contact: contact.id })}`
}
