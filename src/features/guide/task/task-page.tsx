import { use } from 'react'
import { useTexts, useTranslation } from '../../../shared/texts/index.ts'
import { questionsOf } from '../../../schema/look-up.ts'
import type { Organisation, Shortcut } from '../../../schema/model.ts'
import type { OwnPageProps } from '../../../schema/pages.ts'
import { loadShortcuts } from '../../../shared/session/load-content.ts'
import { openCase } from '../../../shared/session/use-case.ts'
import { useSessionState } from '../../../shared/session/use-session.ts'
import { useLangOf, useLanguage } from '../../../shared/ui/language.ts'
import { Link } from '../../../shared/ui/link.tsx'
import { PageHead } from '../../../shared/ui/page-head.tsx'
import { ContentText } from '../../../shared/ui/content-text.tsx'
import { Assumed } from './assumed.tsx'
import { TaskForm } from './task-form.tsx'
import { NeedsScript } from '../../../shared/session/needs-script.tsx'
import '../style.css'

/** An everyday task: what is assumed of it, to confirm or change, and only the questions that remain. */
export function TaskPage({ organisation, place }: OwnPageProps<'task'>) {
  const { t } = useTranslation()
  const { t: guide } = useTexts('guide')
  const langOf = useLangOf()
  const restored = useSessionState((state) => state.restored)
  const shortcut = use(loadShortcuts(organisation.id, useLanguage())).find((candidate) => candidate.id === place.shortcut)
  if (shortcut === undefined) throw new Error(`The task ${place.shortcut} is not among those of ${organisation.id}`)
  return (
    <div className="beside" data-session={restored ? undefined : ''}>
      <div className="column">
        <PageHead organisation={organisation} title={shortcut.title} kicker={guide('task.kicker')}>
          <ContentText of={shortcut}>{shortcut.title}</ContentText>
        </PageHead>
        <p className="lead" lang={langOf(shortcut)}>
          <ContentText>{shortcut.description}</ContentText>
        </p>
        {restored ? (
          <TaskForm organisation={organisation} shortcut={shortcut} />
        ) : (
          <Assumptions organisation={organisation} shortcut={shortcut} />
        )}
      </div>
      <div className="beside-side column">
        <p className="ds-paragraph">
          <Link to={`/${organisation.id}/`}>{guide('task.allTasks')}</Link>
        </p>
        {questionsOf(organisation).some(({ catalogue }) => catalogue) ? (
          <p className="ds-paragraph">
            <Link to={`/${organisation.id}/system/`}>{t('system.listLink')}</Link>
          </p>
        ) : null}
      </div>
    </div>
  )
}

/** What is assumed, to read. Stands in the prerendered page, where nobody can answer yet. */
function Assumptions({ organisation, shortcut }: { readonly organisation: Organisation; readonly shortcut: Shortcut }) {
  const { t: guide } = useTexts('guide')
  const langOf = useLangOf()
  const { evaluation } = openCase(organisation, shortcut.answers)
  const questions = questionsOf(organisation)
  return (
    <>
      <NeedsScript>{guide('task.needsScript')}</NeedsScript>
      <Assumed>
        <dl className="facts">
          {evaluation.asked.map(({ fact, chosen }) => {
            const question = questions.find((candidate) => candidate.fact === fact)
            const labels = question?.options.filter((option) => chosen.includes(option.id)).map((option) => option.label)
            return question === undefined || labels === undefined || labels.length === 0 ? null : (
              <div key={fact} lang={langOf(question)}>
                <dt>
                  <ContentText>{question.question}</ContentText>
                </dt>
                <dd>
                  <ContentText>{labels.join('; ')}</ContentText>
                </dd>
              </div>
            )
          })}
        </dl>
      </Assumed>
    </>
  )
}
