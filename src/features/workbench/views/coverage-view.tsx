import { useTexts } from '../../../shared/texts/index.ts'
import { useEffect, useMemo, useState } from 'react'
import {
  type CoverageInDetail,
  coverageInDetail,
  type CoveredSection,
  type CoveredStatement,
} from '../../../content/describe/coverage-in-detail.ts'
import type { Finding } from '../../../schema/model.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import type { WholeOrganisation } from '../state/published.ts'
import { usesOfThing } from '../state/thing-uses.ts'
import { ChooseOrganisation } from './draft/choose-organisation.tsx'
import { ThingLink } from './things/thing-link.tsx'
import { ThingUsesList } from './things/thing-uses-list.tsx'
import { useOrganisationId, useThing, useWhole } from './workbench-context.ts'

/** The document section by section: what rests on each statement, what is not used and why, and which findings rest on none. */
export function CoverageView() {
  const id = useOrganisationId()
  const thing = useThing()
  const target = thing?.kind === 'statement' ? thing.id : ''
  return (
    <>
      <div className="workbench-controls">
        <ChooseOrganisation view="coverage" />
      </div>
      {/* A statement that the address points to must not be hidden by what was chosen before. */}
      <Coverage key={`${id} ${target}`} whole={useWhole(id)} target={target} />
    </>
  )
}

function Coverage({ whole, target }: { readonly whole: WholeOrganisation; readonly target: string }) {
  const { t } = useTexts('workbench')
  const [isUnusedOnly, setUnusedOnly] = useState(false)
  const { organisation, sources } = whole
  const coverage = useMemo(() => coverageInDetail(organisation, sources), [organisation, sources])
  useEffect(() => {
    document.getElementById(`pastaende-${target}`)?.scrollIntoView({ block: 'center' })
  }, [target])
  return (
    <>
      <Numbers coverage={coverage} />
      <WithoutSource coverage={coverage} />
      <p className="table-merge">
        <label>
          <input type="checkbox" checked={isUnusedOnly} onChange={(event) => setUnusedOnly(event.target.checked)} />{' '}
          {t('coverage.unusedOnly')}
        </label>
      </p>
      {coverage.sections.map((section) => (
        <Section key={section.id} whole={whole} section={section} target={target} isUnusedOnly={isUnusedOnly} />
      ))}
    </>
  )
}

const isUsed = ({ uses }: CoveredStatement): boolean => uses.length > 0

/** How many statements are used, section by section. */
function Numbers({ coverage: { sections } }: { readonly coverage: CoverageInDetail }) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const all = sections.flatMap((section) => section.statements)
  const counts = (statements: readonly CoveredStatement[]): readonly number[] => {
    const used = statements.filter(isUsed).length
    const explained = statements.filter((covered) => !isUsed(covered) && covered.statement.background !== null).length
    return [statements.length, used, explained, statements.length - used - explained]
  }
  return (
    <div className="decision-frame" role="region" aria-label={t('coverage.numbers')} tabIndex={0}>
      <table className="decision-table coverage-table">
        <caption>{t('coverage.numbers')}</caption>
        <thead>
          <tr>
            {(['section', 'statements', 'used', 'explained', 'unexplained'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`coverage.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sections.map((section) => (
            <tr key={section.id}>
              <th scope="row" lang={langOf(section)}>
                <ContentText>{section.title}</ContentText>
              </th>
              {counts(section.statements).map((count, index) => (
                <td key={index}>{count}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('coverage.all')}</th>
            {counts(all).map((count, index) => (
              <td key={index}>{count}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function WithoutSource({ coverage: { withoutSource, withOwnAdvice } }: { readonly coverage: CoverageInDetail }) {
  const { t } = useTexts('workbench')
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('coverage.withoutSource', { count: withoutSource.length })}</h2>
      {withoutSource.length === 0 ? null : <p className="ds-paragraph">{t('coverage.withoutSourceText')}</p>}
      <Findings findings={withoutSource} />
      {withOwnAdvice.length === 0 ? null : (
        <details className="disclosure">
          <summary>{t('coverage.withOwnAdvice', { count: withOwnAdvice.length })}</summary>
          <div className="disclosure-content">
            <Findings findings={withOwnAdvice} />
          </div>
        </details>
      )}
    </section>
  )
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className="ds-list">
      {findings.map((finding) => (
        <li key={finding.id}>
          <ThingLink thing={{ kind: 'finding', id: finding.id }} told={finding}>
            {finding.title}
          </ThingLink>
        </li>
      ))}
    </ul>
  )
}

interface SectionProps {
  readonly whole: WholeOrganisation
  readonly section: CoveredSection
  /** The statement that the address points to. */
  readonly target: string
  readonly isUnusedOnly: boolean
}

function Section({ whole, section, target, isUnusedOnly }: SectionProps) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const shown = isUnusedOnly ? section.statements.filter((covered) => !isUsed(covered)) : section.statements
  if (shown.length === 0) return null
  const used = section.statements.filter(isUsed).length
  return (
    <details className="coverage-section" open={isUnusedOnly || shown.some(({ statement }) => statement.id === target)}>
      <summary>
        <h2 className="coverage-heading" lang={langOf(section)}>
          <ContentText>{section.title}</ContentText>
        </h2>{' '}
        <span>{t('coverage.count', { used, total: section.statements.length })}</span>
      </summary>
      <ul className="coverage-statements">
        {shown.map((covered) => (
          <li key={covered.statement.id} id={`pastaende-${covered.statement.id}`} data-used={isUsed(covered)}>
            <Statement whole={whole} covered={covered} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Statement({ whole, covered: { statement, uses } }: { readonly whole: WholeOrganisation; readonly covered: CoveredStatement }) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  return (
    <>
      <p>
        <ThingLink thing={{ kind: 'statement', id: statement.id }} told={{ lang: 'sv' }}>
          {statement.locator}
        </ThingLink>{' '}
        <span lang={langOf(statement)}>
          <ContentText>{statement.text}</ContentText>
        </span>
      </p>
      <ThingUsesList thing={{ kind: 'statement', id: statement.id }} uses={usesOfThing(whole, { kind: 'statement', id: statement.id })} />
      {uses.length > 0 ? null : (
        <p className="coverage-unused">
          {statement.background === null ? (
            t('coverage.noReason')
          ) : (
            <span lang={langOf(statement)}>
              <ContentText>{t('coverage.reason', { reason: statement.background })}</ContentText>
            </span>
          )}
        </p>
      )}
    </>
  )
}
