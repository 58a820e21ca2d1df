import { useMemo } from 'react'
import type { Answers } from '../../../schema/answers.ts'
import { outcomeById } from '../../../schema/look-up.ts'
import type { Organisation } from '../../../schema/model.ts'
import { openCase } from '../../../shared/session/use-case.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { SectionHeading } from '../result/section-heading.tsx'
import { SinceAsked } from './about-case.tsx'
import type { Asked } from './ask-link.ts'
import { outcomeLabel } from './outcome-label.ts'
import { type Answering, openAnswering } from './reply.ts'
import { tellGiven } from './reply-text.tsx'
import { TakeReply } from './take-reply.tsx'

interface OpenedReplyProps {
  readonly organisation: Organisation
  readonly asked: Asked
  /** As the link says, which anybody may have written. */
  readonly given: Answers
}

/** What a contact has answered, and a way to put it into the case. Opening it changes nothing. */
export function OpenedReply({ organisation, asked, given }: OpenedReplyProps) {
  const { t } = useTexts('ask')
  const shown = useMemo(() => openCase(organisation, asked.shared.answers), [organisation, asked])
  const answering = useMemo(() => openAnswering(organisation, asked, given), [organisation, asked, given])
  const contact = organisation.contacts.find(({ id }) => id === asked.contact)?.name ?? t('reply.somebody')
  const title = t('reply.title', { contact })
  const count = answering.strange.length
  return (
    <>
      <PageHead organisation={organisation} title={title}>
        <ContentText>{title}</ContentText>
      </PageHead>
      <p className="lead">{t('reply.intro')}</p>
      <SinceAsked organisation={organisation} shown={shown} asked={asked} />
      {count === 0 ? null : (
        <Notice kind="warning">
          <p>
            <ContentText>{t('reply.strange', { count, contact })}</ContentText>
          </p>
        </Notice>
      )}
      {Object.keys(answering.given).length === 0 ? (
        <p className="ds-paragraph">{t('reply.nothing')}</p>
      ) : (
        <>
          <Given organisation={organisation} asked={asked} answering={answering} />
          <TakeReply organisation={organisation} asked={asked} shown={shown} given={answering.given} />
        </>
      )}
    </>
  )
}

interface GivenProps extends Omit<OpenedReplyProps, 'given'> {
  readonly answering: Answering
}

/** What was answered, and what it makes of the case. */
function Given({ organisation, asked, answering: { given, questions, further, answers } }: GivenProps) {
  const { t } = useTexts('ask')
  const langOf = useLangOf()
  const before = outcomeById(organisation, asked.shared.outcome)
  return (
    <section>
      <SectionHeading id="svaret">{t('reply.answers')}</SectionHeading>
      <dl className="facts">
        {tellGiven([...questions, ...further], given).map((each) => (
          <div key={each.fact} lang={langOf(each)}>
            <dt>
              <ContentText>{each.question}</ContentText>
            </dt>
            <dd>
              <ContentText>{each.labels.join('; ')}</ContentText>
            </dd>
          </div>
        ))}
      </dl>
      <p className="ds-paragraph">
        {before === undefined ? null : <ContentText>{t('reply.then', { outcome: before.label })}</ContentText>}{' '}
        <ContentText>{t('reply.now', { outcome: outcomeLabel(organisation, { ...answers, ...given }) ?? t('asked.open') })}</ContentText>
      </p>
    </section>
  )
}
