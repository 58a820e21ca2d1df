import { Fragment } from 'react'
import { useKeepTexts } from '../i18n/keep.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { Condition, Organisation } from '../schema/model.ts'
import { useLangOf } from './language.ts'
import { Quoted } from './quoted.tsx'
import { Words } from './words.tsx'

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
  const { t } = useKeepTexts()
  const props = { organisation, truthOf }
  if (condition.kind === 'all' && condition.of.length === 0) return <p>{t('condition.always')}</p>
  return (
    <ul className="condition">
      {(condition.kind === 'all' ? condition.of : [condition]).map((part, index) => (
        <Part key={index} condition={part} isWanted {...props} />
      ))}
    </ul>
  )
}

interface PartProps extends ConditionWordsProps {
  /** False below a `not`: what stands there must not hold. */
  readonly isWanted: boolean
}

function Part({ organisation, condition, truthOf, isWanted }: PartProps) {
  const { t } = useKeepTexts()
  const truth = truthOf === null ? null : truthOf(condition)
  const holds: Truth = truth === null ? null : truth === isWanted
  const props = { organisation, truthOf }
  if (condition.kind === 'not') return <Part condition={condition.of} isWanted={!isWanted} {...props} />
  if (condition.kind === 'holds') {
    return (
      <li className="condition-part" data-truth={truthOf === null ? undefined : String(holds)}>
        {truthOf === null ? null : <Mark truth={holds} />}
        <TestWords organisation={organisation} condition={condition} isWanted={isWanted} />
      </li>
    )
  }
  // What must not all hold is that one of them does not, and the other way round.
  const isAll = (condition.kind === 'all') === isWanted
  return (
    <li className="condition-part" data-truth={truthOf === null ? undefined : String(holds)}>
      {truthOf === null ? null : <Mark truth={holds} />}
      {t(isAll ? 'condition.all' : 'condition.any')}
      <ul className="condition">
        {condition.of.map((part, index) => (
          <Part key={index} condition={part} isWanted={isWanted} {...props} />
        ))}
      </ul>
    </li>
  )
}

function Mark({ truth }: { readonly truth: Truth }) {
  const { t } = useKeepTexts()
  return (
    <span className="condition-mark" data-truth={String(truth)}>
      {t(truth === null ? 'condition.unknown' : truth ? 'condition.true' : 'condition.false')}
    </span>
  )
}

type Test = Extract<Condition, { readonly kind: 'holds' }>

function TestWords({
  organisation,
  condition,
  isWanted,
}: {
  readonly organisation: Organisation
  readonly condition: Test
  readonly isWanted: boolean
}) {
  const { t } = useKeepTexts()
  const langOf = useLangOf()
  const question = questionsOf(organisation).find((candidate) => candidate.fact === condition.fact)
  if (question === undefined) return null
  const labelsOf = (ids: readonly string[]) => question.options.filter((option) => ids.includes(option.id)).map((option) => option.label)
  const others = question.options.map((option) => option.id).filter((id) => !condition.options.includes(id))
  const group = question.groups.find(
    ({ options }) => options.length === condition.options.length && options.every((id) => condition.options.includes(id)),
  )
  // Most of a long list is told by what is not in it.
  const isExcept = isWanted && group === undefined && others.length > 0 && others.length < condition.options.length
  const named = group === undefined ? labelsOf(isExcept ? others : condition.options) : [group.label]
  return (
    <span>
      <span lang={langOf(question)}>
        <Words>{question.question}</Words>
      </span>{' '}
      {isExcept || !isWanted ? `${t('condition.except')} ` : ''}
      <strong>
        {named.map((label, index) => (
          <Fragment key={label}>
            {index === 0 ? '' : ` ${t('condition.or')} `}
            <Quoted lang={langOf(question)}>{label}</Quoted>
          </Fragment>
        ))}
      </strong>
    </span>
  )
}
