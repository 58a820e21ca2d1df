import { useEffect, useRef } from 'react'
import { useTexts, useTranslation } from '../../shared/texts/index.ts'
import { outcomeById } from '../../schema/look-up.ts'
import type { Language } from '../../schema/languages.ts'
import type { Organisation } from '../../schema/model.ts'
import { OUTCOMES, type OutcomeId } from '../../schema/outcomes.ts'
import { CaseReveal, type Revealed } from './case-reveal.tsx'
import { ContentText } from '../../shared/ui/content-text.tsx'
import { Disclosure } from '../../shared/ui/disclosure.tsx'
import { useLangOf } from '../../shared/ui/language.ts'
import { Link } from '../../shared/ui/link.tsx'
import { StatementLinks } from '../../shared/ui/statement-links.tsx'

interface DecidedCaseProps {
  readonly organisation: Organisation
  /** What `tellCase` tells of the case. */
  readonly told: Revealed
  readonly guess: OutcomeId
  /** What the guide answers. */
  readonly outcome: OutcomeId
  readonly discussion: { readonly text: string; readonly lang: Language } | null
  /** It was decided just now: the focus comes here. */
  readonly isLatest: boolean
}

/** What comes after one has decided on a case: the answer in three lines – what, why and by what source – and all of it folded. */
export function DecidedCase({ organisation, told, guess, outcome, discussion, isLatest }: DecidedCaseProps) {
  const { t } = useTexts('training')
  const langOf = useLangOf()
  const verdict = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isLatest) verdict.current?.focus()
  }, [isLatest])
  const side = OUTCOMES.indexOf(guess) - OUTCOMES.indexOf(outcome)
  const answer = told.outcome ?? outcomeById(organisation, outcome)
  return (
    <>
      <div className="verdict" ref={verdict} tabIndex={-1} data-right={side === 0}>
        <p>
          {t(side === 0 ? 'decide.right' : side < 0 ? 'decide.stricter' : 'decide.milder')}{' '}
          <strong lang={answer && langOf(answer)}>
            <ContentText>{answer?.label ?? outcome}</ContentText>
          </strong>
        </p>
        <Why organisation={organisation} told={told} />
      </div>
      <Disclosure summary={t('decide.whole')} later>
        <CaseReveal organisation={organisation} told={told} discussion={discussion} level={3} />
      </Disclosure>
    </>
  )
}

/** What decided and where that stands; what the outcome means where nothing stood in the way. */
function Why({ organisation, told }: Pick<DecidedCaseProps, 'organisation' | 'told'>) {
  const { t } = useTexts('training')
  const { t: common } = useTranslation()
  const langOf = useLangOf()
  const [deciding] = told.deciding
  if (deciding === undefined) {
    return told.outcome === null ? null : (
      <p lang={langOf(told.outcome)}>
        <ContentText>{told.outcome.meaning}</ContentText>
      </p>
    )
  }
  const { finding, applied } = deciding
  return (
    <>
      <p lang={langOf(finding)}>
        <Link to={`/${organisation.id}/fynd/${finding.id}/`}>
          <ContentText>{finding.title}</ContentText>
        </Link>
      </p>
      {applied.statements.length === 0 ? (
        <p className="own-advice">{common('result.ownAdvice')}</p>
      ) : (
        <StatementLinks label={t('decide.source')} organisation={organisation} statements={applied.statements.slice(0, 1)} />
      )}
    </>
  )
}
