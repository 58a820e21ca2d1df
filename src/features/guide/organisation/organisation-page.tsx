import { use } from 'react'
import { evaluate } from '../../../engine/index.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import { addressAfter } from '../plan.ts'
import { useGo } from '../../../shared/ui/navigation.ts'
import { useTranslation } from '../../../shared/texts/index.ts'
import type { Organisation, Shortcut } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { loadShortcuts } from '../../../shared/session/load-content.ts'
import { useCase } from '../../../shared/session/use-case.ts'
import { useSession, useSessionState } from '../../../shared/session/use-session.ts'
import { withAnswer } from '../../../shared/session/with-answer.ts'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { useHashTarget } from '../../../shared/ui/use-hash-target.ts'
import { Sign } from '../../../shared/ui/icon.tsx'
import { Disclosure } from '../../../shared/ui/disclosure.tsx'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHeading } from '../../../shared/ui/page-heading.tsx'
import { RichText } from '../../../shared/ui/rich-text.tsx'
import { PageTitle } from '../../../shared/ui/page-title.tsx'
import { Promises } from '../promises.tsx'
import { Swedish } from '../../../shared/ui/swedish.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { FindTask } from './find-task.tsx'
import { OtherSituations } from './other-situations.tsx'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import '../start/start.css'

/** An organisation's own start page: what the guidance rests on, and the ways in. */
export function OrganisationPage({ site, organisation }: OwnPageProps<'organisation'>) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  const { policy } = organisation
  const shortcuts = use(loadShortcuts(organisation.id, useLanguage()))
  const own = site.organisations.find(({ id }) => id === organisation.id)
  return (
    <div className="front">
      <PageTitle>{policy.name}</PageTitle>
      <div className="hero">
        <div className="with-side">
          <div>
            <PageHeading
              kicker={
                <span className="whose" lang={langOf(policy)}>
                  <ContentText>{policy.name}</ContentText>
                </span>
              }
            >
              {t('start.title')}
            </PageHeading>
            <div className="lead" lang={langOf(policy)}>
              <RichText text={policy.intro} />
            </div>
            <Promises choices={own?.choices ?? site.choices} />
            <NeedsScript>{t('start.needsScript')}</NeedsScript>
            <WayIn organisation={organisation} />
          </div>
          <Side site={site} organisation={organisation} />
        </div>
      </div>
      <section>
        <Tasks organisation={organisation} shortcuts={shortcuts} />
      </section>
      <OtherSituations organisation={organisation} />
      <Standing organisation={organisation} />
    </div>
  )
}

/** Ways on for whoever knows what they look for. */
function Side({ site, organisation }: Pick<OwnPageProps<'organisation'>, 'site' | 'organisation'>) {
  const { t } = useTranslation()
  const hasCatalogue = organisation.steps.some((step) => step.questions.some((question) => question.catalogue))
  return (
    <div className="side">
      <FindTask site={site} organisation={organisation} />
      {hasCatalogue ? (
        <p>
          <Link to={`/${organisation.id}/system/`}>{t('system.listLink')}</Link>
        </p>
      ) : null}
      {organisation.findings.some(({ decision }) => decision !== undefined) ? (
        <p>
          <Link to={`/${organisation.id}/beslutade-system/`}>{t('system.decidedLink')}</Link>
        </p>
      ) : null}
      <Disclosure summary={t('start.already')}>
        <p>{t('start.alreadyHere')}</p>
      </Disclosure>
      <p>
        <Link to={`/${organisation.id}/lara/`}>{t('learn.title')}</Link>
      </p>
    </div>
  )
}

/** On from where the person was, and the first question. */
function WayIn({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const restored = useSessionState((state) => state.restored)
  const { evaluation } = useCase(organisation)
  const hasBegun = restored && evaluation.asked.some((question) => question.chosen.length > 0)
  return (
    <>
      {hasBegun ? (
        <p className="actions">
          <Link variant="primary" to={addressAfter(organisation, evaluation)}>
            {t('start.resume')}
            <Sign name="arrow" />
          </Link>
        </p>
      ) : null}
      <FirstQuestion organisation={organisation} isMain={!hasBegun} />
    </>
  )
}

/** The first question with a button for each answer, which leads on to the others. */
function FirstQuestion({ organisation, isMain }: { readonly organisation: Organisation; readonly isMain: boolean }) {
  const langOf = useLangOf()
  const { answers } = useCase(organisation)
  const session = useSession()
  const go = useGo()
  const [question] = questionsOf(organisation)
  // The search leads to one of the answers.
  useHashTarget()
  if (question === undefined) return null
  const begin = (option: string): void => {
    const given = withAnswer(answers, question.fact, [option], question.multiple)
    session.replace(organisation.id, given)
    go(addressAfter(organisation, evaluate(organisation, given)))
  }
  return (
    <section lang={langOf(question)}>
      <h2 className="ds-heading section-heading">
        <ContentText>{question.question}</ContentText>
      </h2>
      <ul className="ways-in">
        {question.options.map(({ id, label }, index) => (
          <li key={id}>
            <button
              id={`svar-${question.fact}-${id}`}
              type="button"
              className="ds-button"
              data-variant={index === 0 && isMain ? 'primary' : 'secondary'}
              onClick={() => begin(id)}
            >
              <span>
                <ContentText>{label}</ContentText>
              </span>
              <Sign name="arrow" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the guidance rests on. */
function Standing({ organisation: { id, policy } }: { readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const langOf = useLangOf()
  return (
    <section className="standing">
      <h2 className="ds-heading section-heading">{t('source.standing')}</h2>
      <p className="ds-paragraph" lang={langOf(policy)}>
        <DocumentTitle document={policy.document} /> – <ContentText>{policy.document.kind}</ContentText>,{' '}
        <Swedish>{policy.document.issuer}</Swedish>. <ContentText>{policy.document.version}</ContentText>
      </p>
      <div lang={langOf(policy)}>
        <RichText text={policy.standing} />
      </div>
      <p className="ds-paragraph">
        <Link to={`/${id}/kalla/`}>{t('source.title')}</Link>
      </p>
    </section>
  )
}

/** Leads to the document itself, where it has an address. */
function DocumentTitle({ document: { title, address } }: { readonly document: Organisation['policy']['document'] }) {
  const name = <Swedish>{title}</Swedish>
  if (address === null) return name
  return (
    <a className="ds-link" href={address} rel="noreferrer">
      {name}
    </a>
  )
}

interface TasksProps {
  readonly organisation: Organisation
  readonly shortcuts: readonly Shortcut[]
}

/** Shorter ways in, for those whose task or system is among the usual ones. */
function Tasks({ organisation, shortcuts }: TasksProps) {
  const { t } = useTranslation()
  const usual = shortcuts.slice(0, USUAL)
  const others = shortcuts.slice(USUAL)
  return (
    <>
      <h2 className="ds-heading section-heading">{t('task.heading')}</h2>
      <p className="ds-paragraph">{t('task.lead')}</p>
      <TaskLinks organisation={organisation} shortcuts={usual} />
      {others.length === 0 ? null : (
        <Disclosure summary={t('task.showAll', { count: shortcuts.length })}>
          <TaskLinks organisation={organisation} shortcuts={others} />
        </Disclosure>
      )}
    </>
  )
}

/** As many tasks as can be taken in at a glance. They are those that the content tells first. */
const USUAL = 6

function TaskLinks({ organisation, shortcuts }: TasksProps) {
  return (
    <ul className="tasks">
      {shortcuts.map((shortcut) => (
        <li key={shortcut.id}>
          <Link to={`/${organisation.id}/uppgift/${shortcut.id}/`}>
            <ContentText of={shortcut}>{shortcut.title}</ContentText>
          </Link>
        </li>
      ))}
    </ul>
  )
}
