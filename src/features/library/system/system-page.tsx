import { useTexts } from '../../../shared/texts/index.ts'
import type { Option, Organisation } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { useHasAnswers, useSession } from '../../../shared/session/use-session.ts'
import { useLangOf } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { useGo } from '../../../shared/ui/navigation.ts'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { Answer } from './answer.tsx'
import { Decision } from './decision.tsx'
import { useReplaceQuestion } from '../../../shared/ui/use-replace-question.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { catalogueOf } from './guidance-for.ts'
import { Meaning } from './meaning.tsx'
import '../style.css'

/** "May I use ChatGPT?": what it can come to, what the organisation's guidance says of its kind, and a start with it filled in. */
export function SystemPage({ organisation, place }: OwnPageProps<'system'>) {
  const { t } = useTexts('library')
  const option = catalogueOf(organisation)?.options.find((candidate) => candidate.id === place.system)
  if (option === undefined) throw new Error(`The system ${place.system} is not asked about by ${organisation.id}`)
  const title = t('system.title', { system: option.label })
  return (
    <div className="beside">
      <PageHead organisation={organisation} title={title} />
      <div className="beside-side column">
        <Begin organisation={organisation} option={option} />
        <p className="ds-paragraph">
          <Link to={`/${organisation.id}/system/`}>{t('system.all')}</Link>
        </p>
      </div>
      <div className="column">
        <Decision organisation={organisation} option={option} />
        <Answer organisation={organisation} option={option} />
        <Facts option={option} />
        <Meaning organisation={organisation} option={option} />
      </div>
    </div>
  )
}

function Facts({ option }: { readonly option: Option }) {
  const { t } = useTexts('library')
  const langOf = useLangOf()
  const { system } = option
  const lang = system === null ? undefined : langOf(system)
  const rows = [
    [t('system.maker'), system?.maker ?? ''],
    [t('system.kind'), system?.kind ?? ''],
  ].filter(([, value]) => value !== '')
  return (
    <section>
      <h2 className="ds-heading section-heading">{t('system.what')}</h2>
      {system === null || system.note === null ? null : (
        <p className="ds-paragraph" lang={lang}>
          <ContentText>{system.note}</ContentText>
        </p>
      )}
      <dl className="facts">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd lang={lang}>
              <ContentText>{value ?? ''}</ContentText>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Begins anew: what was answered about another system, such as its risk assessment, says nothing of this one. */
function Begin({ organisation, option }: { readonly organisation: Organisation; readonly option: Option }) {
  const { t } = useTexts('library')
  const session = useSession()
  const hasAnswers = useHasAnswers(organisation)
  const go = useGo()
  const [replace, dialog] = useReplaceQuestion(organisation)
  const fact = catalogueOf(organisation)?.fact ?? ''
  const begin = (): void =>
    replace(hasAnswers, () => {
      session.replace(organisation.id, { [fact]: option.id })
      go(`/${organisation.id}/${organisation.steps[0]?.id ?? ''}/`)
    })
  return (
    <>
      <p className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={begin}>
          {t('system.begin', { system: option.label })}
        </button>
      </p>
      {dialog}
    </>
  )
}
