import type { Answers } from '../../../schema/answers.ts'
import type { Organisation } from '../../../schema/model.ts'
import { type Case, openCase, useCase } from '../../../shared/session/use-case.ts'
import { useSession, useSessionState } from '../../../shared/session/use-session.ts'
import type { Replies } from '../../../shared/session/share.ts'
import { answersThatCount } from '../../../shared/session/share-fragment.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { useGo } from '../../../shared/ui/navigation.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { SectionHeading } from '../result/section-heading.tsx'
import { AboutCase } from './about-case.tsx'
import type { Asked } from './ask-link.ts'
import { QuestionList } from './question-list.tsx'
import { changedSince } from './reply.ts'

interface TakeReplyProps {
  readonly organisation: Organisation
  readonly asked: Asked
  /** The asker's case as it was. */
  readonly shown: Case
  readonly given: Answers
}

/** Puts an answer into the case that is open, or opens the one that the link carries. Nothing is put anywhere before the click. */
export function TakeReply(props: TakeReplyProps) {
  const { organisation, asked, shown, given } = props
  const session = useSession()
  const go = useGo()
  const own = useCase(organisation)
  const replies = useSessionState((state) => state.replies[organisation.id])
  const isOpen = Object.keys(own.answers).length > 0
  const take = (answers: Answers, earlier: Replies = {}): void => {
    const theirs = Object.fromEntries(Object.keys(given).map((fact) => [fact, asked.contact]))
    session.change(organisation.id, { ...answers, ...given }, { ...earlier, ...theirs })
    go(`/${organisation.id}/besked/`)
  }
  if (!isOpen) return <NotOpen organisation={organisation} shown={shown} onTake={() => take(shown.answers, asked.shared.replies)} />
  const isTaken = Object.keys(given).every((fact) => String(own.answers[fact]) === String(given[fact]) && replies?.[fact] !== undefined)
  return isTaken ? <Taken organisation={organisation} /> : <Open {...props} own={own} onTake={() => take(own.answers)} />
}

function Taken({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTexts('ask')
  return (
    <>
      <p className="ds-paragraph">{t('reply.already')}</p>
      <p className="actions">
        <Link variant="primary" to={`/${organisation.id}/besked/`}>
          {t('reply.result')}
        </Link>
      </p>
    </>
  )
}

interface NotOpenProps extends Pick<TakeReplyProps, 'organisation' | 'shown'> {
  readonly onTake: () => void
}

/** The tab may be gone since the question was asked: whose case it is must be seen before it is opened. */
function NotOpen({ organisation, shown, onTake }: NotOpenProps) {
  const { t } = useTexts('ask')
  const other = useSessionState((state) => Object.keys(state.answers).some((id) => Object.keys(state.answers[id] ?? {}).length > 0))
  return (
    <>
      <SectionHeading id="ditt-arende">{t('reply.isYours')}</SectionHeading>
      <p className="ds-paragraph">{t(other ? 'reply.otherOpen' : 'reply.notOpen')}</p>
      <AboutCase organisation={organisation} shown={shown} />
      <p className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={onTake}>
          {t('reply.openCase')}
        </button>
        <Link to="/">{t('reply.leave')}</Link>
      </p>
    </>
  )
}

interface OpenProps extends TakeReplyProps {
  readonly own: Case
  readonly onTake: () => void
}

/** What has been changed since the question was asked is told before the answer is put in. */
function Open({ organisation, shown, given, own, onTake }: OpenProps) {
  const { t } = useTexts('ask')
  const then = answersThatCount(organisation, shown.evaluation)
  const after = openCase(organisation, { ...own.answers, ...given }).evaluation
  const changed = changedSince(then, answersThatCount(organisation, own.evaluation))
  const notAsked = Object.keys(given).filter((fact) => !after.asked.some((each) => each.fact === fact))
  return (
    <>
      {changed.length === 0 ? null : (
        <Notice kind="warning">
          <p>{t('reply.changed', { count: changed.length })}</p>
          <QuestionList organisation={organisation} facts={changed} />
          <p>{t('reply.changedText')}</p>
        </Notice>
      )}
      {notAsked.length === 0 ? null : (
        <Notice kind="warning">
          <p>{t('reply.notAsked', { count: notAsked.length })}</p>
          <QuestionList organisation={organisation} facts={notAsked} />
        </Notice>
      )}
      <p className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={onTake}>
          {t(changed.length === 0 ? 'reply.take' : 'reply.takeAnyway')}
        </button>
      </p>
    </>
  )
}
