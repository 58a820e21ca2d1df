import { useTexts } from '../../../shared/texts/index.ts'
import type { Organisation } from '../../../schema/model.ts'
import { ConditionWords } from '../../../shared/ui/condition-words.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { FileLink } from '../../../shared/ui/file-link.tsx'
import { Link } from '../../../shared/ui/link.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

/** Every question in its order and when it is asked: as the picture that the build draws, and in words. */
export function QuestionsInWords({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTexts('library')
  const questions = organisation.steps.flatMap((step) => step.questions.map((question) => ({ step: step.id, question })))
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('source.flow.heading')}</h2>
      <p className="ds-paragraph">{t('source.flow.text')}</p>
      <p className="ds-paragraph">
        <FileLink to={`/floden/${organisation.id}.svg`} lang="sv">
          {t('source.flow.picture')}
        </FileLink>
      </p>
      <Disclosure summary={t('source.flow.words', { count: questions.length })}>
        <ol className="ds-list">
          {questions.map(({ step, question }) => (
            <li key={question.fact}>
              <Link to={`/${organisation.id}/${step}/#fraga-${question.fact}`}>
                <ContentText of={question}>{question.question}</ContentText>
              </Link>{' '}
              {question.when === null ? (
                t('source.flow.always')
              ) : (
                <>
                  {t('source.flow.when')}
                  <ConditionWords organisation={organisation} condition={question.when} truthOf={null} />
                </>
              )}
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  )
}
