import { useTexts } from '../../../../shared/texts/index.ts'
import { use, useRef, useState } from 'react'
import type { Answers } from '../../../../schema/answers.ts'
import { questionsOf } from '../../../../schema/look-up.ts'
import type { Organisation, Question } from '../../../../schema/model.ts'
import type { OwnWords } from '../../../../schema/own-words.ts'
import { loadOrganisation } from '../../../../shared/session/load-content.ts'
import { readCarriedAnswers } from '../../../../shared/session/places.ts'
import { useCarried } from '../../../../shared/session/use-carried.ts'
import { openCase } from '../../../../shared/session/use-case.ts'
import { useSessionState } from '../../../../shared/session/use-session.ts'
import { withAnswer } from '../../../../shared/session/with-answer.ts'
import { afterPaint } from '../../../../shared/ui/after-paint.ts'
import { useLangOf, useLanguage } from '../../../../shared/ui/language.ts'
import { Link } from '../../../../shared/ui/link.tsx'
import { QuestionToAnswer } from '../../../../shared/ui/question-to-answer.tsx'
import { ContentText } from '../../../../shared/ui/content-text.tsx'
import { type Compared, CompareTable } from './compare-table.tsx'
import { useLoaders, useOrganisationId } from '../workbench-context.ts'

/** How many of the questions that remain are shown at a time. */
const AT_ONCE = 3
const NOTHING: Answers = {}

/** The same case under every published organisation. What one asks and another does not is answered here, and stays on the page. */
export function CompareView() {
  const { t } = useTexts('pages')
  const language = useLanguage()
  const { site } = useLoaders()
  const looked = useOrganisationId()
  const restored = useSessionState((state) => state.restored)
  const from = useSessionState((state) => state.organisation)
  // Hundreds of organisations are no table: the one that was answered for then stands beside the one that is looked at.
  const own = site.organisations.filter(({ id }) => !site.isLarge || id === looked || id === from)
  const organisations = own.map(({ id }) => loadOrganisation(id, language)).map((promise) => use(promise))
  const given = useSessionState((state) => (state.organisation === null ? NOTHING : (state.answers[state.organisation] ?? NOTHING)))
  const heading = useRef<HTMLHeadingElement>(null)
  const [carried, setExtra] = useCarried<Answers>('compare', () => NOTHING, readCarriedAnswers)
  const extra = restored ? carried : NOTHING
  const [alone, setAlone] = useState<Readonly<Record<string, Answers>>>({})
  const base = organisations.find((organisation) => organisation.id === from)
  const answersFor = (id: string): Answers => ({ ...(id === from ? given : withoutOwn(given, base?.own)), ...extra, ...alone[id] })
  const compared = organisations.map((organisation): Compared => ({ organisation, ...openCase(organisation, answersFor(organisation.id)) }))
  const remaining = questionsThatRemain(compared, (fact) => Object.hasOwn(given, fact) || Object.hasOwn(extra, fact))
  const answer = (each: Remaining, options: readonly string[]): void => {
    const { fact, multiple } = each.question
    // The question goes once it is answered, and takes the focus with it. How many remain is known then.
    afterPaint(() => heading.current?.focus())
    if (each.only === null) setExtra(withAnswer(extra, fact, options, multiple))
    else setAlone({ ...alone, [each.only]: withAnswer(alone[each.only] ?? {}, fact, options, multiple) })
  }
  const isEmpty = Object.keys(given).length + Object.keys(extra).length === 0
  const withOwn = organisations.filter(({ own }) => own !== undefined).map(({ policy }) => policy.name)
  return (
    <div className="compare" data-session={restored ? undefined : ''}>
      <div className="column">
        {!isEmpty ? (
          <p className="ds-paragraph">
            <ContentText>{base === undefined ? t('compare.here') : t('compare.from', { organisation: base.policy.name })}</ContentText>
          </p>
        ) : (
          <p className="ds-paragraph">{t('compare.empty')}</p>
        )}
      </div>
      {isEmpty ? null : <CompareTable compared={compared} from={from} />}
      <div className="column">
        {withOwn.length === 0 ? null : (
          <p className="ds-paragraph">
            <ContentText>{t('compare.own', { organisations: withOwn.join(', ') })}</ContentText>
          </p>
        )}
        {isEmpty && remaining.length === 0 ? null : (
          <section>
            <h2 className="ds-heading section-heading" tabIndex={-1} ref={heading}>
              {t('compare.remaining', { count: remaining.length })}
            </h2>
            {remaining.length === 0 ? null : <p className="ds-paragraph">{t('compare.remainingText')}</p>}
            {remaining.slice(0, AT_ONCE).map((each) => (
              <RemainingQuestion
                key={`${each.only ?? ''}/${each.question.fact}`}
                remaining={each}
                onAnswer={(options) => answer(each, options)}
              />
            ))}
          </section>
        )}
        <p className="actions">
          {from === null ? <Link to="/">{t('shared.start')}</Link> : <Link to={`/${from}/besked/`}>{t('compare.back')}</Link>}
        </p>
      </div>
    </div>
  )
}

interface Remaining {
  readonly question: Question
  readonly asking: readonly string[]
  /** The organisation that alone is answered for, since what is answered already does not fit it. */
  readonly only: string | null
  /** It has been answered, but the answer cannot be read here. */
  readonly isLost: boolean
}

/** The answers that mean something in other organisations: to questions that all share, with answers that all share. */
function withoutOwn(answers: Answers, own: OwnWords | undefined): Answers {
  if (own === undefined) return answers
  const isShared = ([fact, given]: readonly [string, Answers[string]]): boolean =>
    !own.facts.includes(fact) && ![given ?? []].flat().some((option) => own.options[fact]?.includes(option))
  return Object.fromEntries(Object.entries(answers).filter(isShared))
}

/** A question as all share it; undefined where an organisation alone asks it. */
function asShared(question: Question, { own }: Organisation): Question | undefined {
  if (own === undefined) return question
  if (own.facts.includes(question.fact)) return undefined
  return { ...question, options: question.options.filter(({ id }) => own.options[question.fact]?.includes(id) !== true) }
}

/** Each question that is asked and has no answer once, in the words of the organisation that tells the most options apart. */
function questionsThatRemain(compared: readonly Compared[], isAnswered: (fact: string) => boolean): readonly Remaining[] {
  const missing = compared.flatMap(({ organisation, evaluation, problems }) =>
    questionsOf(organisation)
      .filter((question) => evaluation.missing.includes(question.fact))
      .flatMap((question) => asShared(question, organisation) ?? [])
      .map((question) => ({ question, organisation, isLost: problems.some(({ fact }) => fact === question.fact) })),
  )
  const shared = new Map<string, Remaining>()
  const alone: Remaining[] = []
  for (const { question, organisation, isLost } of missing) {
    const { name } = organisation.policy
    if (isAnswered(question.fact)) {
      alone.push({ question, asking: [name], only: organisation.id, isLost })
      continue
    }
    const known = shared.get(question.fact)
    const finest = known === undefined || question.options.length > known.question.options.length ? question : known.question
    shared.set(question.fact, { question: finest, asking: [...(known?.asking ?? []), name], only: null, isLost: false })
  }
  return [...shared.values(), ...alone]
}

function RemainingQuestion({
  remaining,
  onAnswer,
}: {
  readonly remaining: Remaining
  readonly onAnswer: (options: readonly string[]) => void
}) {
  const { t } = useTexts('pages')
  const langOf = useLangOf()
  const { question, asking, isLost } = remaining
  return (
    <QuestionToAnswer question={question} lang={langOf(question)} onAnswer={onAnswer}>
      <p className="option-help">
        <ContentText>{t('compare.askedBy', { organisations: asking.join(', ') })}</ContentText>
        {isLost ? `. ${t('compare.again')}` : null}
      </p>
    </QuestionToAnswer>
  )
}
