import { type ReactNode, Suspense, use, useMemo } from 'react'
import type { Organisation } from '../../../schema/model.ts'
import type { PageProps } from '../../../schema/pages.ts'
import type { LinkProblem } from '../../../shared/links/seal.ts'
import { loadCodes, loadOrganisation } from '../../../shared/session/load-content.ts'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { corner } from '../../../shared/ui/corner.tsx'
import { useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { useNavigation } from '../../../shared/ui/navigation.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { readAsk } from './ask-link.ts'
import '../style.css'

const Question = corner(async () => (await import('./asked-question.tsx')).AskedQuestion)
const Reply = corner(async () => (await import('./opened-reply.tsx')).OpenedReply)

/** A question to a contact, or their answer to it: the fragment carries all of it. Opening one changes nothing. */
export function AskPage({ site }: PageProps<'ask'>) {
  const language = useLanguage()
  const restored = useSessionState((state) => state.restored)
  const { hash } = useNavigation()
  const codes = use(loadCodes())
  const ids = site.organisations.map((own) => own.id)
  // The site is the same for as long as the page lives.
  // eslint-disable-next-line react/exhaustive-deps
  const read = useMemo(() => readAsk(codes, ids, restored ? hash : ''), [codes, hash, restored])
  if (read.kind === 'unreadable') return <Unreadable problem={read.problem} />
  return (
    <Suspense fallback={<p aria-busy="true" />}>
      <Opened organisation={loadOrganisation(read.shared.organisation, language)}>
        {(organisation) =>
          read.kind === 'question' ? (
            <Question key={hash} organisation={organisation} asked={read} codes={codes} hash={hash} />
          ) : (
            <Reply key={hash} organisation={organisation} asked={read} given={read.given} />
          )
        }
      </Opened>
    </Suspense>
  )
}

interface OpenedProps {
  readonly organisation: Promise<Organisation>
  readonly children: (organisation: Organisation) => ReactNode
}

function Opened({ organisation, children }: OpenedProps) {
  return <div className="column">{children(use(organisation))}</div>
}

function Unreadable({ problem }: { readonly problem: LinkProblem }) {
  const { t } = useTexts('ask')
  const { t: guide } = useTexts('guide')
  const restored = useSessionState((state) => state.restored)
  return (
    <div className="column" data-session={restored ? undefined : ''}>
      <PageHead title={t('title')} />
      {problem.kind === 'empty' ? (
        <>
          <p className="lead">{t('empty')}</p>
          <NeedsScript>{guide('needsScript')}</NeedsScript>
        </>
      ) : (
        <Notice kind="warning" live>
          <p>
            {problem.kind === 'unknown-organisation'
              ? t('problem.unknown-organisation', { organisation: problem.organisation })
              : t(`problem.${problem.kind}`)}
          </p>
          <p>{t('untouched')}</p>
        </Notice>
      )}
      <p className="actions">
        <Link to="/">{t('start')}</Link>
      </p>
    </div>
  )
}
