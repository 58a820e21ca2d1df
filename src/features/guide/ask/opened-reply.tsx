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
import { openAnswering } from './reply.ts'
import { tellGiven } from './reply-text.tsx'
import { TakeReply } from './take-reply.tsx'

interface OpenedReplyProps {
  readonly organisation: Organisation
  readonly asked: Asked
  /** As the link says, which anybody may have written. */
  readonly given: Answers
}

/** What a contact has answered, and a way to put it into the case. Opening it changes nothing. */
export function OpenedReply({ organisation, asked, given: claimed }: OpenedReplyProps) {
  const { t } = useTexts('ask')
  const langOf = useLangOf()
  const shown = useMemo(() => openCase(organisation, asked.shared.answers), [organisation, asked])
  const { given, questions, further, answers, strange } = useMemo(
    () => openAnswering(organisation, asked, claimed),
    [organisation, asked, claimed],
  )
  const contact = organisation.contacts.find(({ id }) => id === asked.contact)?.name ?? t('reply.somebody')
  const told = tellGiven([...questions, ...further], given)
  const title = t('reply.title', { contact })
  const before = outcomeById(organisation, asked.shared.outcome)
  return (
    <>
      <PageHead organisation={organisation} title={title}>
        <ContentText>{title}</ContentText>
      </PageHead>
      <p className="lead">{t('reply.intro')}</p>
      <SinceAsked organisation={organisation} shown={shown} asked={asked} />
      {strange.length === 0 ? null : (
        <Notice kind="warning">
          <p>
            <ContentText>{t('reply.strange', { count: strange.length, contact })}</ContentText>
          </p>
        </Notice>
      )}
      {told.length === 0 ? (
        <p className="ds-paragraph">{t('reply.nothing')}</p>
      ) : (
        <section>
          <SectionHeading id="svaret">{t('reply.answers')}</SectionHeading>
          <dl className="facts">
            {told.map((each) => (
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
            <ContentText>
              {t('reply.now', { outcome: outcomeLabel(organisation, { ...answers, ...given }) ?? t('asked.open') })}
            </ContentText>
          </p>
          <TakeReply organisation={organisation} asked={asked} shown={shown} given={given} />
        </section>
      )}
    </>
  )
}
