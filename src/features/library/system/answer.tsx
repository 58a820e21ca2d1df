import { Fragment, use } from 'react'
import { outcomeById, questionsOf } from '../../../schema/look-up.ts'
import type { Condition, Option, Organisation, Question } from '../../../schema/model.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import type { Need, SystemAnswer } from '../../../schema/system-answer.ts'
import { loadSystemAnswers } from '../../../shared/session/load-content.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { ConditionWords } from '../../../shared/ui/condition-words.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { OutcomeIcon } from '../../../shared/ui/icon.tsx'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { Quoted } from '../../../shared/ui/quoted.tsx'

/** How many of the questions that decide are told before the others are folded away. */
const TOLD = 1

/** The answer to the page's own question, for each class of information: the mildest and the strictest that it can be, and what decides. */
export function Answer({ organisation, option }: { readonly organisation: Organisation; readonly option: Option }) {
  const { t } = useTexts('library')
  const { [organisation.id]: answers = [] } = use(loadSystemAnswers(organisation.id, useLanguage()))
  const ranges = answers.find(({ systems }) => systems.includes(option.id))?.ranges ?? []
  if (ranges.length === 0) return null
  const asked = classQuestion(
    organisation,
    ranges.flatMap(({ classes }) => classes),
  )
  // What is the same of all is told once, at the end.
  const [strictest, ...others] = [...new Set(ranges.flatMap((range) => (range.mildest === range.strictest ? [] : [range.strictest])))]
  const isOne = strictest !== undefined && others.length === 0
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('answer.heading')}</h2>
      {asked === undefined ? null : (
        <p className="ds-paragraph">
          {t('answer.lead')} <ContentText of={asked}>{asked.question}</ContentText>
        </p>
      )}
      {ranges.map((range) => (
        <Range key={range.classes.join(' ')} organisation={organisation} range={range} isTold={!isOne} />
      ))}
      {isOne ? <Otherwise organisation={organisation} strictest={strictest} /> : null}
    </section>
  )
}

/** The classes are options of one question, and it is the one that has them all. */
function classQuestion(organisation: Organisation, classes: readonly string[]): Question | undefined {
  if (classes.length === 0) return undefined
  return questionsOf(organisation).find(({ options }) => classes.every((id) => options.some((option) => option.id === id)))
}

interface RangeProps {
  readonly organisation: Organisation
  readonly range: SystemAnswer['ranges'][number]
  /** What it becomes otherwise is told here. */
  readonly isTold: boolean
}

function Range({ organisation, range, isTold }: RangeProps) {
  const { t } = useTexts('library')
  const { mildest, strictest, classes, needs } = range
  const isSettled = mildest === strictest
  return (
    <section className="range">
      {classes.length === 0 ? null : <Classes organisation={organisation} classes={classes} />}
      <div className="range-outcome" data-outcome={mildest}>
        <OutcomeIcon outcome={mildest} />
        <p className="ds-paragraph">
          {t(isSettled ? 'answer.always' : 'answer.may')} <Outcome organisation={organisation} id={mildest} />
          {needs.length === 0 ? '.' : ` ${t('answer.if')}`}
        </p>
      </div>
      <Needs organisation={organisation} needs={inOrder(organisation, needs)} />
      {isSettled || !isTold ? null : <Otherwise organisation={organisation} strictest={strictest} />}
    </section>
  )
}

function Otherwise({ organisation, strictest }: { readonly organisation: Organisation; readonly strictest: OutcomeId }) {
  const { t } = useTexts('library')
  return (
    <p className="ds-paragraph">
      {t('answer.otherwise')} <Outcome organisation={organisation} id={strictest} />.
    </p>
  )
}

/** The organisation's own assessment first: no other answer is known of a system. What is asked now and then comes last. */
function inOrder({ assessment }: Organisation, needs: readonly Need[]): readonly Need[] {
  const weight = ({ fact, isAlwaysAsked }: Need): number => (fact === assessment?.fact ? 0 : isAlwaysAsked ? 1 : 2)
  return needs.toSorted((a, b) => weight(a) - weight(b))
}

function Classes({ organisation, classes }: { readonly organisation: Organisation; readonly classes: readonly string[] }) {
  const { t } = useTexts('library')
  const langOf = useLangOf()
  const options = classQuestion(organisation, classes)?.options.filter(({ id }) => classes.includes(id))
  return (
    <h3 className="ds-heading finding-title">
      {options?.map((option, index) => (
        <Fragment key={option.id}>
          {index === 0 ? '' : ` ${t('answer.or')} `}
          <Quoted lang={langOf(option)}>{option.label}</Quoted>
        </Fragment>
      ))}
    </h3>
  )
}

function Outcome({ organisation, id }: { readonly organisation: Organisation; readonly id: OutcomeId }) {
  const langOf = useLangOf()
  const outcome = outcomeById(organisation, id)
  return (
    <strong lang={outcome === undefined ? undefined : langOf(outcome)}>
      <ContentText>{outcome?.label ?? id}</ContentText>
    </strong>
  )
}

/** The questions that decide, with the answers to them that may lead to the mildest. */
function Needs({ organisation, needs }: { readonly organisation: Organisation; readonly needs: readonly Need[] }) {
  const { t } = useTexts('library')
  const isLong = needs.length > TOLD + 1
  const told = isLong ? needs.slice(0, TOLD) : needs
  const rest = needs.slice(told.length)
  return (
    <>
      {told.length === 0 ? null : <ConditionWords organisation={organisation} condition={conditionOf(told)} truthOf={null} />}
      {rest.length === 0 ? null : (
        <Disclosure summary={t('answer.more', { count: rest.length })}>
          <ConditionWords organisation={organisation} condition={conditionOf(rest)} truthOf={null} />
          {rest.every(({ isAlwaysAsked }) => isAlwaysAsked) ? null : <p className="ds-paragraph">{t('answer.ifAsked')}</p>}
        </Disclosure>
      )}
    </>
  )
}

function conditionOf(needs: readonly Need[]): Condition {
  return { kind: 'all', of: needs.map(({ fact, options }) => ({ kind: 'holds', fact, options })) }
}
