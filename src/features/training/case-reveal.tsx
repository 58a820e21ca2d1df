import { useTranslation, useTexts } from '../../shared/texts/index.ts'
import type { Language } from '../../schema/languages.ts'
import type { Change, Finding, Option, Organisation, OutcomeWords, Question } from '../../schema/model.ts'
import type { OutcomeId } from '../../schema/outcomes.ts'
import { ChangeWay } from '../../shared/ui/change-way.tsx'
import { Because, FindingText } from '../../shared/ui/finding-text.tsx'
import { below, Heading, type HeadingLevel } from '../../shared/ui/heading.tsx'
import { OutcomeIcon } from '../../shared/ui/icon.tsx'
import { useLangOf } from '../../shared/ui/language.ts'
import { Link } from '../../shared/ui/link.tsx'
import { OpenPanel, OutcomePanel } from '../../shared/ui/outcome-panel.tsx'
import { ContentText } from '../../shared/ui/content-text.tsx'

interface RevealedFinding {
  readonly finding: Finding
  readonly applied: { readonly statements: readonly string[]; readonly because: ReadonlyMap<string, readonly string[]> }
}

/** What `tellCase` tells, as far as it is shown. */
export interface Revealed {
  readonly outcome: OutcomeWords | null
  readonly deciding: readonly RevealedFinding[]
  readonly others: readonly RevealedFinding[]
  readonly ways: readonly {
    readonly changes: readonly Change[]
    readonly outcome: OutcomeId
    readonly certain: boolean
    readonly asks: readonly Question[]
  }[]
  readonly turns: readonly { readonly question: Question; readonly option: Option; readonly outcome: OutcomeId }[]
}

interface CaseRevealProps {
  readonly organisation: Organisation
  readonly told: Revealed
  /** A question to talk about; null or empty where there is none. */
  readonly discussion: { readonly text: string; readonly lang: Language } | null
  /** Level of the heading with the outcome; the others lie below it. */
  readonly level: HeadingLevel
}

/** What a case leads to, for somebody who has decided for herself: outcome, what decided, its sources, and what would have changed it. */
export function CaseReveal({ organisation, told, discussion, level }: CaseRevealProps) {
  const { t } = useTranslation()
  const { t: keep } = useTexts('pages')
  const { t: training } = useTexts('training')
  const langOf = useLangOf()
  const inner = below(level)
  return (
    <div className="case-reveal">
      {told.outcome === null ? (
        <OpenPanel>
          <Heading level={level} className="case-reveal-outcome">
            {keep('open.heading')}
          </Heading>
        </OpenPanel>
      ) : (
        <OutcomePanel outcome={told.outcome} deciding={told.deciding[0]?.finding}>
          <Heading level={level} className="case-reveal-outcome" lang={langOf(told.outcome)}>
            <ContentText>{told.outcome.label}</ContentText>
          </Heading>
        </OutcomePanel>
      )}
      {told.deciding.length === 0 ? null : (
        <section>
          <Heading level={inner}>{told.outcome === null ? keep('open.soFar') : t('result.decided')}</Heading>
          {told.deciding.map(({ finding, applied }) => (
            <div key={finding.id} className="finding finding-body">
              <Heading level={below(inner)} className="case-reveal-finding" lang={langOf(finding)}>
                <Link to={`/${organisation.id}/fynd/${finding.id}/`}>
                  <ContentText>{finding.title}</ContentText>
                </Link>
              </Heading>
              <FindingText organisation={organisation} finding={finding} statements={applied.statements}>
                <Because label={training('reveal.because')} organisation={organisation} because={applied.because} />
              </FindingText>
            </div>
          ))}
        </section>
      )}
      {told.others.length === 0 ? null : <p className="ds-paragraph">{training('reveal.others', { count: told.others.length })}</p>}
      <WhatChanges told={told} level={inner} />
      {discussion === null || discussion.text === '' ? null : (
        <section className="case-reveal-discussion">
          <Heading level={inner}>{training('reveal.discuss')}</Heading>
          <p className="lead" lang={langOf(discussion)}>
            <ContentText>{discussion.text}</ContentText>
          </p>
        </section>
      )}
    </div>
  )
}

function WhatChanges({ told, level }: { readonly told: Revealed; readonly level: HeadingLevel }) {
  const { t } = useTexts('training')
  const { t: keep } = useTexts('pages')
  const langOf = useLangOf()
  const from = told.outcome?.id
  if (told.ways.length + told.turns.length === 0) return null
  return (
    <section>
      <Heading level={level}>{t('reveal.changes')}</Heading>
      {from === undefined || told.ways.length === 0 ? null : (
        <ul className="change-list">
          {told.ways.map((way) => (
            <ChangeWay key={way.changes.map((change) => change.id).join(' ')} way={way} from={from} />
          ))}
        </ul>
      )}
      {told.turns.length === 0 ? null : (
        <>
          <p className="ds-paragraph">{t('reveal.stricter')}</p>
          <ul className="instead">
            {told.turns.map(({ question, option, outcome }) => (
              <li key={question.fact}>
                <span lang={langOf(question)}>
                  <ContentText>{question.question}</ContentText>{' '}
                  <strong lang={langOf(option)}>
                    <ContentText>{option.label}</ContentText>
                  </strong>
                </span>
                <span className="instead-outcome" data-outcome={outcome}>
                  <OutcomeIcon outcome={outcome} /> {keep(`outcome.${outcome}`)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
