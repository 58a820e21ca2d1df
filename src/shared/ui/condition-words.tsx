import { useTexts } from '../texts/index.ts'
import { Fragment } from 'react'
import { questionsOf } from '../../schema/look-up.ts'
import type { Condition, Organisation } from '../../schema/model.ts'
import { tellCondition, type ToldCondition } from '../../schema/tell-condition.ts'
import { useLangOf } from './language.ts'
import { Quoted } from './quoted.tsx'
import { ContentText } from './content-text.tsx'

/** Null where it is not known yet. */
type Truth = boolean | null

interface ConditionWordsProps {
  readonly organisation: Organisation
  readonly condition: Condition
  /** What a part of the condition is with the person's answers; null where nothing is to be marked. */
  readonly truthOf: ((condition: Condition) => Truth) | null
}

/** A condition in words, as a list of what has to hold; each part says whether it does with the person's answers. */
export function ConditionWords({ organisation, condition, truthOf }: ConditionWordsProps) {
  const { t } = useTexts('pages')
  const told = tellCondition(condition, questionsOf(organisation))
  if (told === null) return null
  const parts = told.kind === 'all' ? told.parts : [told]
  if (parts.length === 0) return <p>{t('condition.always')}</p>
  return <Parts parts={parts} truthOf={truthOf} />
}

interface PartsProps extends Pick<ConditionWordsProps, 'truthOf'> {
  readonly parts: readonly ToldCondition[]
}

function Parts({ parts, truthOf }: PartsProps) {
  return (
    <ul className="condition">
      {parts.map((part, index) => (
        <Part key={index} part={part} truthOf={truthOf} />
      ))}
    </ul>
  )
}

function Part({ part, truthOf }: Pick<ConditionWordsProps, 'truthOf'> & { readonly part: ToldCondition }) {
  const { t } = useTexts('pages')
  const truth = truthOf === null ? null : truthOf(part.of.condition)
  const holds: Truth = truth === null ? null : truth === part.of.wanted
  return (
    <li className="condition-part" data-truth={truthOf === null ? undefined : String(holds)}>
      {truthOf === null ? null : <Mark truth={holds} />}
      {part.kind === 'test' ? (
        <TestWords test={part} />
      ) : (
        <>
          {t(`condition.${part.kind}`)}
          <Parts parts={part.parts} truthOf={truthOf} />
        </>
      )}
    </li>
  )
}

function Mark({ truth }: { readonly truth: Truth }) {
  const { t } = useTexts('pages')
  return (
    <span className="condition-mark" data-truth={String(truth)}>
      {t(truth === null ? 'condition.unknown' : truth ? 'condition.true' : 'condition.false')}
    </span>
  )
}

function TestWords({ test: { question, isExcept, named } }: { readonly test: Extract<ToldCondition, { readonly kind: 'test' }> }) {
  const { t } = useTexts('pages')
  const langOf = useLangOf()
  return (
    <span>
      <ContentText of={question}>{question.question}</ContentText> {isExcept ? `${t('condition.except')} ` : ''}
      <strong>
        {named.map(({ id, label }, index) => (
          <Fragment key={id}>
            {index === 0 ? '' : ` ${t('condition.or')} `}
            <Quoted lang={langOf(question)}>{label}</Quoted>
          </Fragment>
        ))}
      </strong>
    </span>
  )
}
