import { Suspense, use, useMemo } from 'react'
import type { AnswerProblem } from '../../../engine/index.ts'
import { useTranslation, useTexts } from '../../../shared/texts/index.ts'
import type { ChangelogEntry, Organisation, Sources } from '../../../schema/model.ts'
import type { PageProps } from '../../../schema/pages.ts'
import { loadChangelog, loadCodes, loadOrganisation, loadSources } from '../../../shared/session/load-content.ts'
import { readLink, type Replies, type SharedCase } from '../../../shared/session/share.ts'
import { openCase, outcomeOf } from '../../../shared/session/use-case.ts'
import { useHasAnswers, useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { corner } from '../../../shared/ui/corner.tsx'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { LostAnswers } from '../../../shared/ui/lost-answers.tsx'
import { useGo, useNavigation } from '../../../shared/ui/navigation.ts'
import { Notice } from '../../../shared/ui/notice.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { ThenAndNow } from '../../../shared/ui/then-and-now.tsx'
import { useReplaceQuestion } from '../../../shared/ui/use-replace-question.tsx'
import { Answers } from '../result/answers.tsx'
import { Paper } from '../result/paper.tsx'
import { RepliesNotice } from '../result/replies-notice.tsx'
import { ResultView } from '../result/result-view.tsx'
import { useReport } from '../result/use-report.ts'
import { SectionHeading } from '../result/section-heading.tsx'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import '../style.css'

/** A case that somebody has passed on in a link: the fragment carries all of it. It is shown as it reads today and changes nothing. */
export function SharedCasePage({ site }: PageProps<'shared-case'>) {
  const { t } = useTexts('guide')
  const { t: pages } = useTexts('pages')
  const language = useLanguage()
  const restored = useSessionState((state) => state.restored)
  const { hash } = useNavigation()
  const known = use(loadCodes())
  const read = useMemo(
    () =>
      readLink(
        known,
        site.organisations.map((own) => own.id),
        restored ? hash : '',
      ),
    [known, site, hash, restored],
  )
  if (read.kind === 'case') {
    return (
      <Suspense fallback={<p aria-busy="true" />}>
        <SharedResult
          key={hash}
          shared={read.shared}
          organisation={loadOrganisation(read.shared.organisation, language)}
          sources={loadSources(read.shared.organisation, language)}
        />
      </Suspense>
    )
  }
  const { problem } = read
  return (
    <div className="column" data-session={restored ? undefined : ''}>
      <PageHead title={pages('shared.title')} />
      {problem.kind === 'empty' ? (
        <>
          <p className="lead">{pages('shared.empty')}</p>
          <NeedsScript>{t('needsScript')}</NeedsScript>
        </>
      ) : (
        <Notice kind="warning" live>
          <p>
            {problem.kind === 'unknown-organisation'
              ? pages('shared.problem.unknown-organisation', { organisation: problem.organisation })
              : pages(`shared.problem.${problem.kind}`)}
          </p>
          <p>{pages('shared.untouched')}</p>
        </Notice>
      )}
      <p className="actions">
        <Link to="/">{pages('shared.start')}</Link>
      </p>
    </div>
  )
}

interface SharedResultProps {
  readonly shared: SharedCase
  readonly organisation: Promise<Organisation>
  readonly sources: Promise<Sources>
}

const NONE: Replies = {}

function SharedResult({ shared, organisation: loading, sources }: SharedResultProps) {
  const organisation = use(loading)
  const shown = useMemo(() => openCase(organisation, shared.answers), [organisation, shared])
  const known = use(sources)
  const { report } = useReport({ organisation, sources: known, shown, whose: 'shared', replies: shared.replies ?? NONE })
  return (
    <ResultView
      organisation={organisation}
      sources={known}
      evaluation={shown.evaluation}
      banner={
        <>
          <Since organisation={organisation} shared={shared} now={outcomeOf(shown)} problems={shown.problems} />
          {report === null || report.replies.length === 0 ? null : <RepliesNotice replies={report.replies} />}
        </>
      }
      answers={<Answers organisation={organisation} shown={shown} />}
      paper={report === null ? null : <Paper report={report} />}
    >
      <TakeOver organisation={organisation} shared={shared} />
    </ResultView>
  )
}

interface SinceProps {
  readonly organisation: Organisation
  readonly shared: SharedCase
  /** Null where it takes more answers than the link holds. */
  readonly now: SharedCase['outcome'] | null
  readonly problems: readonly AnswerProblem[]
}

/** What is not as the link says that it was: answers that are gone, another outcome, another version of the content. */
function Since({ organisation, shared, now, problems }: SinceProps) {
  const { t } = useTexts('pages')
  const isSame = problems.length === 0 && shared.outcome === now && shared.version === organisation.policy.content.version
  return (
    <Notice kind={isSame ? 'info' : 'warning'}>
      <p>
        <strong>{t('shared.heading')}</strong> {t('shared.readOnly')} {t('shared.worked')}
      </p>
      {isSame ? <p>{t('shared.same')}</p> : null}
      <ThenAndNow claimed={shared.outcome} now={now} isLink />
      <LostAnswers organisation={organisation} problems={problems} />
      {shared.version === organisation.policy.content.version ? null : (
        <OtherVersion organisation={organisation} claimed={shared.version} />
      )}
    </Notice>
  )
}

interface OtherVersionProps {
  readonly organisation: Organisation
  readonly claimed: string
}

/** The version that a link says that it was made with. What has changed since is told of versions that there have been, and of no others. */
const OtherVersion = corner(async () => {
  const changelog = await loadChangelog()
  return (props: OtherVersionProps) => <ChangesSince {...props} entries={changelog[props.organisation.id] ?? []} />
})

interface ChangesSinceProps extends OtherVersionProps {
  /** Newest first. */
  readonly entries: readonly ChangelogEntry[]
}

function ChangesSince({ organisation, claimed, entries }: ChangesSinceProps) {
  const { t } = useTexts('pages')
  const { t: common } = useTranslation()
  const langOf = useLangOf()
  const { version } = organisation.policy.content
  const place = entries.findIndex((entry) => entry.version === claimed)
  if (place === -1) return <p>{t('shared.unknownVersion', { before: claimed, now: version })}</p>
  return (
    <>
      <p>{t('shared.otherVersion', { before: claimed, now: version })}</p>
      <ul className="ds-list" lang={langOf({ lang: 'sv' })}>
        {entries.slice(0, place).flatMap((entry) => entry.what.map((what) => <li key={what}>{what}</li>))}
      </ul>
      <p>
        <Link to={`/andringar/#${organisation.id}`}>{common('result.contentVersion')}</Link>
      </p>
    </>
  )
}

function TakeOver({ organisation, shared }: { readonly organisation: Organisation; readonly shared: SharedCase }) {
  const { t } = useTexts('pages')
  const session = useSession()
  const go = useGo()
  const hasAnswers = useHasAnswers(organisation)
  const [replace, dialog] = useReplaceQuestion(organisation)
  const take = (): void => {
    session.replace(organisation.id, shared.answers, shared.replies)
    go(`/${organisation.id}/besked/`)
  }
  return (
    <section className="screen-only">
      <SectionHeading id="ta-over">{t('shared.takeHeading')}</SectionHeading>
      <p className="ds-paragraph">{t('shared.takeText')}</p>
      <p className="actions">
        <button type="button" className="ds-button" data-variant="primary" onClick={() => replace(hasAnswers, take)}>
          {t('shared.take')}
        </button>
      </p>
      {dialog}
    </section>
  )
}
