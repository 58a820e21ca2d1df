import type { ReactNode } from 'react'
import { useTranslation } from '../texts/index.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Finding, Organisation } from '../../schema/model.ts'
import { useLangOf } from './language.ts'
import { RichText } from './rich-text.tsx'
import { StatementLinks } from './statement-links.tsx'
import { ContentText } from './content-text.tsx'

interface FindingTextProps {
  readonly organisation: Organisation
  readonly finding: Finding
  /** Ids of the statements that it rests on here. */
  readonly statements: readonly string[]
  /** False where the statements are told of elsewhere on the page. */
  readonly hasLinks?: boolean
  /** Stands between the text and its sources, such as the answers that led to it. */
  readonly children?: ReactNode
}

/** What a finding says, what of it is an interpretation or the guide's own advice, and what it rests on. The title is the page's own. */
export function FindingText({ organisation, finding, statements, hasLinks = true, children }: FindingTextProps) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  return (
    <>
      <div className="finding-text" lang={langOf(finding)}>
        <RichText text={finding.text} />
        {finding.interpretation === null ? null : (
          <p className="interpretation">
            <strong>{t('result.interpretation')}:</strong> <ContentText>{finding.interpretation}</ContentText>
          </p>
        )}
      </div>
      {finding.ownAdvice || finding.advice !== null ? <p className="own-advice">{t('result.ownAdvice')}</p> : null}
      {finding.advice === null ? null : (
        <div className="finding-text" lang={langOf(finding)}>
          <RichText text={finding.advice} />
        </div>
      )}
      {children}
      {statements.length === 0 || !hasLinks ? null : (
        <StatementLinks label={t('result.restsOn')} organisation={organisation} statements={statements} />
      )}
    </>
  )
}

/** All statements that a finding may rest on, whatever one answers. */
export function statementsOf(finding: Finding): readonly string[] {
  return [...new Set([...finding.statements, ...finding.also.flatMap((also) => also.statements)])]
}

interface BecauseProps {
  readonly label: string
  readonly organisation: Organisation
  /** Fact to options. */
  readonly because: ReadonlyMap<string, readonly string[]>
}

/** The answers that made something apply. */
export function Because({ label, organisation, because }: BecauseProps) {
  const langOf = useLangOf()
  const questions = questionsOf(organisation)
  const parts = [...because].flatMap(([fact, options]) => {
    const question = questions.find((candidate) => candidate.fact === fact)
    const labels = question?.options.filter((option) => options.includes(option.id)).map((option) => option.label)
    return question === undefined || labels === undefined ? [] : [{ question, labels }]
  })
  if (parts.length === 0) return null
  return (
    <div className="because">
      <p>{label}:</p>
      <ul>
        {parts.map(({ question, labels }) => (
          <li key={question.fact} lang={langOf(question)}>
            <ContentText>{question.question}</ContentText>{' '}
            <strong>
              <ContentText>{labels.join('; ')}</ContentText>
            </strong>
          </li>
        ))}
      </ul>
    </div>
  )
}
