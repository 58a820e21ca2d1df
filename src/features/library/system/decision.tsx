import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import type { Option, Organisation } from '../../../schema/model.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { StatementLinks } from '../../../shared/ui/statement-links.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'

/** What the organisation itself has decided on the system, where it has. */
export function Decision({ organisation, option }: { readonly organisation: Organisation; readonly option: Option }) {
  const { t } = useTexts('library')
  const { t: pages } = useTexts('pages')
  const { t: common } = useTranslation()
  const langOf = useLangOf()
  const overrule = option.system?.overrule ?? null
  if (overrule === null) return null
  const questions = questionsOf(organisation)
  // The classes are options of one question, and it is the one that has them all.
  const asked = questions.find(({ options }) => overrule.classes.every((id) => options.some((candidate) => candidate.id === id)))
  const classes = (asked?.options ?? []).filter((candidate) => overrule.classes.includes(candidate.id)).map(({ label }) => label)
  return (
    <section data-verdict={overrule.verdict}>
      <h2 className="ds-heading section-heading">{t('system.decision')}</h2>
      <p className="ds-paragraph">
        <strong>{pages(`system.verdict.${overrule.verdict}`)}</strong>
      </p>
      {classes.length === 0 ? null : (
        <p className="ds-paragraph">
          {t('system.classes')}: {classes.join('; ')}
        </p>
      )}
      <p className="ds-paragraph" lang={langOf(overrule)}>
        <ContentText>{overrule.note}</ContentText>
      </p>
      {overrule.link === null ? null : (
        <p className="ds-paragraph">
          <a className="ds-link" href={overrule.link} rel="noreferrer">
            {pages('system.decisionLink')}
          </a>
        </p>
      )}
      {overrule.statements.length === 0 ? null : (
        <StatementLinks label={common('result.restsOn')} organisation={organisation} statements={overrule.statements} />
      )}
    </section>
  )
}
