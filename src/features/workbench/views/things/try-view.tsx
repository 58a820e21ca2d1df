import { useTexts } from '../../../../shared/texts/index.ts'
import { use, useState } from 'react'
import { chosenIn, evaluate, isSettled, readAnswers } from '../../../../engine/index.ts'
import type { Answers } from '../../../../schema/answers.ts'
import { outcomeById, questionsOf } from '../../../../schema/look-up.ts'
import type { Organisation } from '../../../../schema/model.ts'
import { useWorkbench } from '../../state/store.ts'
import { Disclosure } from '../../../../shared/ui/disclosure.tsx'
import { FindingText } from '../../../../shared/ui/finding-text.tsx'
import { useLanguage, useLangOf } from '../../../../shared/ui/language.ts'
import { LostAnswers } from '../../../../shared/ui/lost-answers.tsx'
import { useNavigation } from '../../../../shared/ui/navigation.ts'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { OutcomePanel } from '../../../../shared/ui/outcome-panel.tsx'
import { QuestionField } from '../../../../shared/ui/question-field.tsx'
import { ChooseOrganisation } from '../draft/choose-organisation.tsx'
import { answersIn } from '../flow/example-address.ts'
import { useOpenDraft } from '../draft/use-open-draft.ts'
import { useLoaders, useOrganisationId } from '../workbench-context.ts'

/** The draft as those who use the guide would meet it: its questions, and beside them what it answers and what is published answers. */
export function TryView() {
  const { t } = useTexts('workbench')
  const isOpen = useOpenDraft()
  const language = useLanguage()
  const id = useOrganisationId()
  const { hash } = useNavigation()
  const whole = useWorkbench((state) => state.checked?.result.content?.organisations.get(id)?.[language])
  const isStale = useWorkbench((state) => state.checked !== null && state.checked.files !== state.files)
  return (
    <>
      <ChooseOrganisation view="try" />
      {whole === undefined ? (
        <p>{t(isOpen ? 'try.none' : 'loading')}</p>
      ) : (
        <>
          <p className="draft-mark">
            <strong>{t('mark')}.</strong> {isStale ? t('check.stale') : t('try.text')}
          </p>
          <Walk key={`${id} ${hash}`} organisation={whole.organisation} scenarios={whole.scenarios} given={answersIn(hash)} />
        </>
      )}
    </>
  )
}

interface WalkProps {
  readonly organisation: Organisation
  readonly scenarios: readonly { readonly id: string; readonly title: string; readonly answers: Answers }[]
  readonly given: Answers
}

function Walk({ organisation, scenarios, given }: WalkProps) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const [answers, setAnswers] = useState(given)
  /** What the answers began with, until one of them is changed. */
  const [scenario, setScenario] = useState('')
  const change = (changed: Answers, from = ''): void => {
    setAnswers(changed)
    setScenario(from)
  }
  const { answers: read } = readAnswers(organisation, answers)
  const { asked } = evaluate(organisation, read)
  const questions = questionsOf(organisation)
  const isAsked = new Set(asked.map(({ fact }) => fact))
  return (
    <div className="draft-walk">
      <div>
        <p className="workbench-field">
          <label htmlFor="borja-fall">{t('try.scenario')}</label>
          <select
            id="borja-fall"
            className="ds-input"
            value={scenario}
            onChange={({ target: { value } }) => change(scenarios.find((each) => each.id === value)?.answers ?? {}, value)}
          >
            <option value="">{t('try.own')}</option>
            {scenarios.map((scenario) => (
              <option key={scenario.id} value={scenario.id} lang="sv">
                {scenario.title}
              </option>
            ))}
          </select>
        </p>
        <p>
          <button type="button" className="ds-button" data-variant="tertiary" onClick={() => change({})}>
            {t('try.again')}
          </button>
        </p>
        {questions
          .filter((question) => isAsked.has(question.fact))
          .map((question) => (
            <QuestionField
              key={question.fact}
              question={question}
              chosen={chosenIn(read, question.fact)}
              error={undefined}
              lang={langOf(question)}
              onChange={(options) => change({ ...answers, [question.fact]: question.multiple ? options : (options[0] ?? '') })}
            />
          ))}
      </div>
      <div className="draft-results">
        <Version title={t('try.draft')} organisation={organisation} answers={answers} />
        <Published id={organisation.id} answers={answers} />
      </div>
    </div>
  )
}

function Published({ id, answers }: { readonly id: string; readonly answers: Answers }) {
  const { t } = useTexts('workbench')
  const { site } = useLoaders()
  return site.organisations.some((own) => own.id === id) ? (
    <PublishedVersion id={id} answers={answers} />
  ) : (
    <Notice kind="info">
      <p>
        <strong>{t('try.published')}:</strong> {t('try.notThere')}
      </p>
    </Notice>
  )
}

function PublishedVersion({ id, answers }: { readonly id: string; readonly answers: Answers }) {
  const { t } = useTexts('workbench')
  const { load } = useLoaders()
  const { organisation } = use(load(id))
  return <Version title={t('try.published')} organisation={organisation} answers={answers} />
}

interface VersionProps {
  readonly title: string
  readonly organisation: Organisation
  /** As they were given: each version reads them for itself, and tells what it cannot. */
  readonly answers: Answers
}

function Version({ title, organisation, answers: given }: VersionProps) {
  const { t } = useTexts('workbench')
  const langOf = useLangOf()
  const { answers, problems } = readAnswers(organisation, given)
  const evaluation = evaluate(organisation, answers)
  const { outcome, findings, missing } = evaluation
  const words = outcomeById(organisation, outcome.id)
  const applied = findings.flatMap((finding) => organisation.findings.find(({ id }) => id === finding.id) ?? [])
  // A yes that more answers may take back is none.
  const isOpen = !isSettled(evaluation) && outcome.id === 'ja'
  const deciding = applied.find(({ effect }) => effect === outcome.id)
  return (
    <section className="draft-version" aria-label={title}>
      <h2 className="ds-heading section-heading">{title}</h2>
      <div role="status">
        {words === undefined || isOpen ? (
          <p>
            <strong>{t('try.notYet')}</strong>
          </p>
        ) : (
          <OutcomePanel outcome={words} deciding={deciding}>
            <h3 className="ds-heading" lang={langOf(words)}>
              {isSettled(evaluation) ? '' : `${t('try.open')}: `}
              {words.label}
            </h3>
          </OutcomePanel>
        )}
        {missing.length === 0 ? null : <p>{t('try.missing', { count: missing.length })}</p>}
        <LostAnswers organisation={organisation} problems={problems} />
      </div>
      <h3 className="ds-heading">{t('try.findings')}</h3>
      {applied.length === 0 ? <p>{t('try.noFindings')}</p> : null}
      {applied.map((finding) => (
        <Disclosure key={finding.id} summary={<span lang={langOf(finding)}>{finding.title}</span>}>
          <FindingText organisation={organisation} finding={finding} statements={finding.statements} hasLinks={false} />
        </Disclosure>
      ))}
    </section>
  )
}
