import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import type { Option, Organisation } from '../../../schema/model.ts'
import { tellDay } from '../../../schema/tell-day.ts'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { RichText } from '../../../shared/ui/rich-text.tsx'
import { StatementLinks } from '../../../shared/ui/statement-links.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { useToday } from '../../../shared/ui/use-today.ts'

/** What the organisation itself has decided on the system, where it has, in the words of the finding that follows from it. */
export function Decision({ organisation, option }: { readonly organisation: Organisation; readonly option: Option }) {
  const { t } = useTexts('library')
  const { t: pages } = useTexts('pages')
  const { t: common } = useTranslation()
  const langOf = useLangOf()
  const language = useLanguage()
  const today = useToday(organisation)
  const decision = option.system?.decision ?? null
  const finding = organisation.findings.find(
    (each) => each.decision?.system === option.id && (each.decision.part === 'approved' || each.decision.part === 'banned'),
  )
  if (decision === null || finding === undefined) return null
  const { validUntil } = decision
  const hasEnded = today !== null && validUntil !== null && validUntil < today
  return (
    <section data-verdict={decision.verdict}>
      <h2 className="ds-heading section-heading">{t('system.decision')}</h2>
      {hasEnded ? (
        <p className="ds-paragraph">
          <strong>{pages('system.ended', { day: tellDay(validUntil, language) })}</strong>
        </p>
      ) : null}
      <div lang={langOf(finding)}>
        <p className="ds-paragraph">
          <strong>
            <ContentText>{finding.title}</ContentText>
          </strong>
        </p>
        <RichText text={finding.text} />
      </div>
      {finding.statements.length === 0 ? null : (
        <StatementLinks label={common('result.restsOn')} organisation={organisation} statements={finding.statements} />
      )}
    </section>
  )
}
