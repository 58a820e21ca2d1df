import type { Codes, Organisation, Question } from '../../../schema/model.ts'
import type { Answers } from '../../../schema/answers.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { CopyStatus, useCopy } from '../../../shared/ui/copy-text.tsx'
import { useGuideRoot } from '../../../shared/ui/guide-root.ts'
import { MailLink } from '../../../shared/ui/mail-link.tsx'
import { SectionHeading } from '../result/section-heading.tsx'
import { type Asked, writeReply } from './ask-link.ts'
import { outcomeLabel } from './outcome-label.ts'
import type { Answering } from './reply.ts'

interface ReplyTextProps {
  readonly organisation: Organisation
  readonly asked: Asked
  readonly codes: Codes
  readonly answering: Answering
}

/** What is sent back: the answers in words, and a link that carries them with the asker's case. */
export function ReplyText({ organisation, asked, codes, answering }: ReplyTextProps) {
  const { t } = useTexts('ask')
  const copying = useCopy()
  const root = useGuideRoot()
  const { given, questions, further, answers } = answering
  const isAnswered = Object.keys(given).length > 0
  const outcome = outcomeLabel(organisation, { ...answers, ...given }) ?? t('asked.open')
  const text = [
    t('asked.message'),
    '',
    ...tellGiven([...questions, ...further], given).map(({ question, labels }) => `- ${question} ${labels.join('; ')}`),
    '',
    t('asked.openLink'),
    `${root}fraga/#${writeReply(codes, asked, given)}`,
  ].join('\n')
  return (
    <section>
      <p role="status" className="ds-paragraph">
        {isAnswered ? <ContentText>{t('asked.now', { outcome })}</ContentText> : null}
      </p>
      <SectionHeading id="svaret">{t('asked.replyHeading')}</SectionHeading>
      {isAnswered ? (
        <>
          <p className="ds-paragraph">{t('asked.replyText')}</p>
          <div className="keep-buttons">
            <button type="button" className="ds-button" data-variant="primary" onClick={() => void copying.copy(text)}>
              {t('asked.copy')}
            </button>
            <MailLink subject={t('asked.subject')} body={text} label={t('asked.mail')} long={{ help: t('asked.long') }} />
          </div>
          <CopyStatus copying={copying} />
        </>
      ) : (
        <p className="ds-paragraph">{t('asked.first')}</p>
      )}
    </section>
  )
}

/** Questions with the words of what was answered. */
export function tellGiven(
  questions: readonly Question[],
  given: Answers,
): readonly { readonly question: string; readonly fact: string; readonly lang: Question['lang']; readonly labels: readonly string[] }[] {
  return questions.flatMap(({ fact, question, lang, options }) => {
    const chosen = [given[fact] ?? []].flat()
    const labels = options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label)
    return labels.length === 0 ? [] : [{ question, fact, lang, labels }]
  })
}
