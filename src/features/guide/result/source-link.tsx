import type { Finding, Organisation, Sources } from '../../../schema/model.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Link } from '../../../shared/ui/link.tsx'
import { Popover } from '../../../shared/ui/popover.tsx'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import { sectionName } from './section-name.ts'

interface SourceProps {
  readonly organisation: Organisation
  readonly sources: Sources
  readonly statements: readonly string[]
}

/** The section of the document that something rests on first, as a link to the very place. Nothing where it rests on none. */
export function SectionLink({ organisation, sources, statements: [id = ''] }: SourceProps) {
  const place = organisation.places[id]
  return place === undefined ? null : (
    <Link to={`/${organisation.id}/kalla/${place.section}/#${id}`}>
      <SectionName sources={sources} section={place.section} />
    </Link>
  )
}

/** The section that something rests on first, which opens what the document says there. Nothing where it rests on none. */
export function SourcePopover({ organisation, sources, statements: [id = ''] }: SourceProps) {
  const place = organisation.places[id]
  const statement = sources.sections.flatMap((section) => section.statements).find((each) => each.id === id)
  if (place === undefined || statement === undefined) return null
  return (
    <Popover button={<SectionName sources={sources} section={place.section} />} label={place.locator}>
      {(isOpened) =>
        isOpened ? (
          <>
            <ContentText of={statement}>{statement.text}</ContentText>
            <Link to={`/${organisation.id}/kalla/${place.section}/#${id}`}>
              <Swedish>{place.locator}</Swedish>
            </Link>
          </>
        ) : null
      }
    </Popover>
  )
}

function SectionName({ sources, section: id }: { readonly sources: Sources; readonly section: string }) {
  const { t } = useTexts('guide')
  const name = sectionName(sources, id, t)
  const section = sources.sections.find((each) => each.id === id)
  return section?.title === name ? <ContentText of={section}>{name}</ContentText> : name
}

/** The decision on a system that a finding follows from. Nothing where it follows from none, or rests on the document as well. */
export function DecisionLink({
  organisation,
  finding: { decision, statements },
}: {
  readonly organisation: Organisation
  readonly finding: Finding
}) {
  const { t } = useTexts('guide')
  if (decision === undefined || statements.length > 0) return null
  const page = decision.system === null ? 'beslutade-system' : `system/${decision.system}`
  return <Link to={`/${organisation.id}/${page}/`}>{t('besked.decision')}</Link>
}
