import { useTexts } from '../../../shared/texts/index.ts'
import type { ReactNode } from 'react'
import type { StatementUse } from '../../../content/wording/statement-uses.ts'
import type { Introduced, Organisation, StatementText } from '../../../schema/model.ts'
import type { Term } from '../../../schema/term-model.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { Link } from '../../../shared/ui/link.tsx'
import { Quoted } from '../../../shared/ui/quoted.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

interface UsedByProps {
  readonly organisation: Organisation
  readonly statement: StatementText
  readonly uses: readonly StatementUse[]
  readonly introduced: Introduced
  readonly terms: readonly Term[]
}

/** All that rests on a statement, with a way there; or why nothing does. */
export function UsedBy({ organisation, statement, uses, introduced, terms }: UsedByProps) {
  const { t } = useTexts('library')
  const langOf = useLangOf()
  const explained = terms.filter((term) =>
    term.sources.some((source) => source.organisation === organisation.id && source.statement === statement.id),
  )
  const telling = [introduced.parts, introduced.situations].flat().filter((told) => told.statements.includes(statement.id))
  const count = uses.length + explained.length + telling.length + (introduced.checklist.includes(statement.id) ? 1 : 0)
  const background = uses.length === 0 ? <Background statement={statement} /> : null
  if (count === 0) return background
  return (
    <>
      {background}
      <div className="statement-use">
        <Disclosure summary={t('source.usedBy', { count })}>
          <ul>
            {uses.map((use) => (
              <li key={`${use.kind}-${use.id}`}>
                <Use organisation={organisation} use={use} />
              </li>
            ))}
            <InTexts organisation={organisation} statement={statement} introduced={introduced} />
            {explained.map((term) => (
              <li key={term.id}>
                <Link to={`/ordlista/#${term.id}`}>
                  {t('source.usedByTerm')} <Quoted lang={langOf(term)}>{term.term}</Quoted>
                </Link>
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </>
  )
}

/** The parts of the introduction and the situations that tell of it. */
function InTexts({ organisation, statement, introduced }: Pick<UsedByProps, 'organisation' | 'statement' | 'introduced'>) {
  const { t } = useTexts('library')
  const langOf = useLangOf()
  const rests = (told: Introduced['parts'][number]): boolean => told.statements.includes(statement.id)
  return (
    <>
      {introduced.parts.filter(rests).map((part) => (
        <li key={`del-${part.id}`}>
          <Link to={`/${organisation.id}/introduktion/${part.id}/`}>
            {t('source.usedByPart')} <Quoted lang={langOf(part)}>{part.title}</Quoted>
          </Link>
        </li>
      ))}
      {introduced.checklist.includes(statement.id) ? (
        <li>
          <Link to={`/${organisation.id}/chef/`}>{t('source.usedByChecklist')}</Link>
        </li>
      ) : null}
      {introduced.situations.filter(rests).map((situation) => (
        <li key={`lage-${situation.id}`}>
          <Link to={`/${organisation.id}/lage/${situation.id}/`}>
            {t('source.usedBySituation')} <Quoted lang={langOf(situation)}>{situation.title}</Quoted>
          </Link>
        </li>
      ))}
    </>
  )
}

/** Why no guidance rests on the statement; nothing where that is not told. */
function Background({ statement }: Pick<UsedByProps, 'statement'>) {
  const { t } = useTexts('library')
  return statement.background === null ? null : (
    <p className="statement-use">
      {t('source.notUsed')} <ContentText of={statement}>{statement.background}</ContentText>
    </p>
  )
}

function Use({ organisation, use }: { readonly organisation: Organisation; readonly use: StatementUse }): ReactNode {
  const { t } = useTexts('library')
  const langOf = useLangOf()
  const { id } = organisation
  switch (use.kind) {
    case 'finding': {
      const finding = organisation.findings.find((candidate) => candidate.id === use.id)
      if (finding === undefined) return null
      return (
        <Link to={`/${id}/fynd/#${finding.id}`}>
          {t('source.usedByFinding')} <Quoted lang={langOf(finding)}>{finding.title}</Quoted>
        </Link>
      )
    }
    case 'question': {
      const step = organisation.steps.find((candidate) => candidate.questions.some((question) => question.fact === use.id))
      const question = step?.questions.find((candidate) => candidate.fact === use.id)
      if (step === undefined || question === undefined) return null
      return (
        <Link to={`/${id}/${step.id}/#fraga-${question.fact}`}>
          {t('source.usedByQuestion')} <Quoted lang={langOf(question)}>{question.question}</Quoted>
        </Link>
      )
    }
    case 'contact': {
      const contact = organisation.contacts.find((candidate) => candidate.id === use.id)
      return (
        <>
          {t('source.usedByContact')} {contact === undefined ? null : <Quoted lang={langOf(contact)}>{contact.name}</Quoted>}
        </>
      )
    }
    case 'system': {
      const option = organisation.steps
        .flatMap((step) => step.questions.flatMap((question) => question.options))
        .find((candidate) => candidate.system !== null && candidate.id === use.id)
      if (option === undefined) return null
      return (
        <Link to={`/${id}/system/${option.id}/`}>
          {t('source.usedBySystem')} <Quoted lang={langOf(option)}>{option.label}</Quoted>
        </Link>
      )
    }
  }
}
