import { useTexts } from '../../../shared/texts/index.ts'
import { lazy, Suspense, use, useMemo, useState } from 'react'
import type { Organisation } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { loadCodes, loadScenarios } from '../../../shared/session/load-content.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { resolveCases } from '../workshop-cases.ts'
import { isOwnLink, type ReadSession, readSession, type WorkshopSession } from '../workshop-link.ts'
import { useLanguage } from '../../../shared/ui/language.ts'
import { useGo, useNavigation } from '../../../shared/ui/navigation.ts'
import { PageHeading } from '../../../shared/ui/page-heading.tsx'
import { PageTitle } from '../../../shared/ui/page-title.tsx'
import { refocus } from '../../../shared/ui/refocus.ts'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { BadLink } from './bad-link.tsx'
import { Compose } from './compose.tsx'
import { Join } from './join.tsx'
import type { OpenWorkshop } from './open-workshop.ts'
import { ballots } from './workshop-store.ts'
import { StoredRuns } from './stored-runs.tsx'
import { Vote } from './vote.tsx'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import '../style.css'
import './workshop.css'

const Lead = lazy(async () => ({ default: (await import('./lead.tsx')).Lead }))

/** What stands after the # where a case is to be made of the answers in the guide. */
const NEW_CASE = 'nytt-fall'

type Role = 'lead' | 'vote' | 'edit' | 'choose'

/** A workshop is composed here, led here, and taken part in here: what is done hangs on the part of the address after the #. */
export function WorkshopPage({ organisation }: OwnPageProps<'workshop'>) {
  const { t } = useTexts('workshop')
  const place = usePlace(organisation)
  const { restored, link, opened, role, choose } = place
  const title = (opened?.session.title ?? '') || t('title')
  if (opened !== null && role === 'lead') {
    return (
      <Suspense fallback={<p aria-busy="true" />}>
        <PageTitle>{titleOf(title, organisation)}</PageTitle>
        <Lead key={link} organisation={organisation} workshop={opened} onLeave={() => choose('choose')} />
      </Suspense>
    )
  }
  const isComposing = link === '' || role === 'edit'
  const heading = isComposing ? t('compose.heading') : title
  return (
    <div className="column" data-session={restored ? undefined : ''}>
      <PageTitle>{titleOf(heading, organisation)}</PageTitle>
      <PageHeading
        isFirst
        kicker={
          <span className="whose">
            <ContentText of={organisation.policy}>{organisation.policy.name}</ContentText>
          </span>
        }
      >
        {heading}
      </PageHeading>
      {isComposing ? <p className="lead">{t('lead')}</p> : null}
      <NeedsScript>{t('needsScript')}</NeedsScript>
      {link === '' && restored ? <StoredRuns organisation={organisation.id} onResume={(to) => choose('lead', to)} /> : null}
      {restored ? <Shown organisation={organisation} place={place} /> : null}
    </div>
  )
}

/** Where the person is: the workshop of the link, and what she does in it. */
function usePlace(organisation: Organisation) {
  const language = useLanguage()
  const { hash } = useNavigation()
  const go = useGo()
  const restored = useSessionState((state) => state.restored)
  const scenarios = use(loadScenarios(organisation.id, language))
  const codes = use(loadCodes())
  const [chosen, setChosen] = useState<{ readonly link: string; readonly role: Role; readonly session: WorkshopSession | null } | null>(
    null,
  )
  const link = restored && hash !== NEW_CASE ? hash : ''
  const read = useMemo(() => readSession(codes, organisation.id, link), [codes, organisation.id, link])
  const opened = useMemo(
    () => openWorkshop(read, link, (session) => resolveCases(organisation, scenarios, codes.renames, session.items, language)),
    [read, link, organisation, scenarios, codes, language],
  )
  const role = roleOf(chosen?.link === link ? chosen.role : null, opened)
  const choose = (next: Role, to = link, session: WorkshopSession | null = null): void => {
    setChosen({ link: to, role: next, session })
    if (to !== link) go(`/${organisation.id}/workshop/${to === '' ? '' : `#${to}`}`)
    refocus()
  }
  const isFromGuide = hash === NEW_CASE
  return { restored, scenarios, codes, link, isFromGuide, read, opened, role, session: chosen?.session ?? null, choose }
}

interface ShownProps {
  readonly organisation: Organisation
  readonly place: ReturnType<typeof usePlace>
}

function Shown({ organisation, place }: ShownProps) {
  const { t } = useTexts('workshop')
  const { scenarios, codes, link, isFromGuide, read, opened, role, choose } = place
  const compose = (begin: WorkshopSession | null, notice?: string) => (
    <Compose
      key={link}
      organisation={organisation}
      scenarios={scenarios}
      codes={codes}
      begin={begin}
      isFromGuide={isFromGuide}
      notice={notice}
      onOpen={(to) => choose('lead', to)}
    />
  )
  if (link === '') return compose(null)
  if (role === 'edit')
    return compose(
      place.session ?? opened?.session ?? null,
      isOwnLink(link) ? t('own.shared') : opened === null ? t('compose.salvaged') : undefined,
    )
  if (opened === null)
    return <BadLink read={read} onCompose={(session) => (session === null ? choose('choose', '') : choose('edit', link, session))} />
  if (role === 'vote') return <Vote organisation={organisation} workshop={opened} onLeave={() => choose('choose')} />
  return <Join organisation={organisation} workshop={opened} onChoose={choose} onNew={() => choose('choose', '')} />
}

function titleOf(title: string, organisation: Organisation): string {
  return `${title} – ${organisation.policy.name}`
}

/** Whoever has decided something in this tab goes on doing so, also when the page is loaded anew. */
function roleOf(chosen: Role | null, opened: OpenWorkshop | null): Role {
  if (chosen !== null) return chosen
  if (opened !== null && isOwnLink(opened.link)) return 'edit'
  return opened !== null && ballots.read(opened.link).ballot !== null ? 'vote' : 'choose'
}

function openWorkshop(
  read: ReadSession,
  link: string,
  resolve: (session: WorkshopSession) => Pick<OpenWorkshop, 'cases' | 'missing'>,
): OpenWorkshop | null {
  if (read.kind === 'unreadable' || read.session.items.length === 0) return null
  const { session, losses } = read
  return { link, session, losses, ...resolve(session) }
}
