import { useTexts } from '../../../shared/texts/index.ts'
import { outcomeById } from '../../../schema/look-up.ts'
import { EFFECTS } from '../../../schema/outcomes.ts'
import type { Finding, Organisation } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { FindingText, statementsOf } from '../../../shared/ui/finding-text.tsx'
import { useLangOf } from '../../../shared/ui/language.ts'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { useHashTarget } from '../../../shared/ui/use-hash-target.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Places } from '../places.tsx'
import '../style.css'

/** Everything that an organisation's guidance can say, whatever one answers: what the search and the source lead to. */
export function FindingsPage({ organisation }: OwnPageProps<'findings'>) {
  const { t } = useTexts('library')
  const langOf = useLangOf()
  useHashTarget()
  const groups = GROUPS.flatMap(({ effect, standing }) => {
    const findings = organisation.findings.filter((finding) => finding.effect === effect && finding.standing === standing)
    const outcome = outcomeById(organisation, effect)
    const heading = outcome?.label ?? t(standing ? 'findings.always' : 'findings.info')
    const lang = outcome === undefined ? undefined : langOf(outcome)
    return findings.length === 0 ? [] : [{ id: `rad-${standing ? 'alltid' : effect}`, heading, lang, findings }]
  })
  return (
    <div className="beside">
      <div className="column">
        <PageHead organisation={organisation} title={t('findings.title')} />
        <p className="lead">{t('findings.lead')}</p>
      </div>
      <Places
        label={t('findings.places')}
        places={groups.map((group) => ({ to: `/${organisation.id}/fynd/#${group.id}`, name: nameOf(group) }))}
      />
      <div className="column">
        {groups.map(({ id, heading, lang, findings }) => (
          <section key={id}>
            <h2 className="ds-heading section-heading" id={id} tabIndex={-1} lang={lang}>
              {heading}
            </h2>
            {findings.map((finding) => (
              <ListedFinding key={finding.id} organisation={organisation} finding={finding} />
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}

function nameOf({
  heading,
  lang,
  findings,
}: {
  readonly heading: string
  readonly lang: string | undefined
  readonly findings: readonly Finding[]
}) {
  return (
    <>
      <span lang={lang}>{heading}</span> ({findings.length})
    </>
  )
}

/** What stops before what helps; what always applies last. */
const GROUPS = [...EFFECTS.map((effect) => ({ effect, standing: false })), { effect: 'info', standing: true }] as const

/** A piece of advice by its title; few want to read them all. */
function ListedFinding({ organisation, finding }: { readonly organisation: Organisation; readonly finding: Finding }) {
  const langOf = useLangOf()
  const title = (
    <h3 className="ds-heading finding-title" lang={langOf(finding)}>
      <ContentText>{finding.title}</ContentText>
    </h3>
  )
  return (
    <Disclosure id={finding.id} summary={title}>
      <FindingText organisation={organisation} finding={finding} statements={statementsOf(finding)} />
    </Disclosure>
  )
}
