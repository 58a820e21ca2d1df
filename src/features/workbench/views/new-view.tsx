import { useTexts } from '../../../shared/texts/index.ts'
import { useState } from 'react'
import { appendTo } from '../../../content/edit-file.ts'
import { parseFile } from '../../../content/parsed.ts'
import { Vocabulary } from '../../../schema/vocabulary.ts'
import { changeDraft, checkInWorker } from '../state/draft.ts'
import { useWorkbench, workbench } from '../state/store.ts'
import { proposedFacts, writeSkeleton } from '../state/skeleton.ts'
import { slugOf } from '../state/slug.ts'
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx'
import { Notice } from '../../../shared/ui/notice.tsx'
import { Link } from '../../../shared/ui/link.tsx'
import { refocus } from '../../../shared/ui/refocus.ts'
import { addressOf } from './selection.ts'
import { worker } from './draft-worker.ts'
import { NewSections } from './new-sections.tsx'
import { faultsIn, type ProposedSection, sectionsOf } from './proposed-sections.ts'
import { useOpenDraft } from './use-open-draft.ts'

const DETAILS = ['name', 'document-title', 'document-issuer', 'document-kind', 'document-version'] as const
type Details = Readonly<Record<(typeof DETAILS)[number], string>>

const EMPTY: Details = { name: '', 'document-title': '', 'document-issuer': '', 'document-kind': '', 'document-version': '' }

/** Makes a new organisation in the draft, from its document's headings and the shared questions. */
export function NewView() {
  const { t } = useTexts('workbench')
  const isOpen = useOpenDraft()
  const files = useWorkbench((state) => state.files ?? state.published)
  const [made, setMade] = useState<{ readonly id: string; readonly name: string; readonly count: number } | null>(null)
  if (!isOpen || files === null) return <p aria-busy="true">{t('loading')}</p>
  const vocabulary = parseFile(Vocabulary, 'questions.yaml', files.get('questions.yaml') ?? '').value
  if (vocabulary === undefined) return <p>{t('check.unusable')}</p>
  if (made !== null)
    return (
      <Notice kind="info" live>
        <p>{t('new.made', { name: made.name, number: made.count })}</p>
        <p>
          <Link variant="primary" to={addressOf('draft', made.id)}>
            {t('new.toDraft')}
          </Link>
        </p>
      </Notice>
    )
  return <NewForm vocabulary={vocabulary} onMade={setMade} />
}

interface NewFormProps {
  readonly vocabulary: Vocabulary
  readonly onMade: (made: { readonly id: string; readonly name: string; readonly count: number }) => void
}

function NewForm({ vocabulary, onMade }: NewFormProps) {
  const { t } = useTexts('workbench')
  const [details, setDetails] = useState<Details>(EMPTY)
  const [ownId, setOwnId] = useState<string | null>(null)
  const [sections, setSections] = useState<readonly ProposedSection[]>([])
  const [facts, setFacts] = useState<readonly string[]>(() => proposedFacts(vocabulary).slice(0, 6))
  const [attempt, setAttempt] = useState(0)
  const id = ownId ?? slugOf(details.name)
  const files = useWorkbench((state) => state.files ?? state.published) ?? new Map<string, string>()
  const isTaken = [...files.keys()].some((path) => path.startsWith(`organisations/${id}/`))
  const errors = errorsIn({ id, details, sections, isTaken }, t)
  const shown = attempt > 0 ? errors : []
  const make = (): void => {
    setAttempt(attempt + 1)
    if (errors.length > 0) return
    const count = addToDraft({ id, details, sections, facts }, vocabulary)
    onMade({ id, name: details.name, count })
    refocus()
  }
  return (
    <form
      noValidate
      className="new-organisation"
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      <ErrorSummary title={t('new.errors')} errors={shown} attempt={attempt} />
      <h2 className="ds-heading section-heading">
        {t('new.step', { place: 1 })}: {t('new.document')}
      </h2>
      {DETAILS.map((key) => (
        <TextField
          key={key}
          id={`ny-${key}`}
          label={t(`field.${key}`)}
          errors={shown}
          value={details[key]}
          onChange={(value) => setDetails({ ...details, [key]: value })}
        />
      ))}
      <TextField id="ny-id" label={t('new.id')} hint={t('new.idHelp')} errors={shown} value={id} onChange={setOwnId} />
      <h2 className="ds-heading section-heading">
        {t('new.step', { place: 2 })}: {t('new.sections')}
      </h2>
      <NewSections sections={sections} onChange={setSections} />
      <h2 className="ds-heading section-heading">
        {t('new.step', { place: 3 })}: {t('new.facts')}
      </h2>
      <WantedFacts vocabulary={vocabulary} facts={facts} onChange={setFacts} />
      <p>
        <button type="submit" className="ds-button" data-variant="primary">
          {t('new.make')}
        </button>
      </p>
    </form>
  )
}

interface Filled {
  readonly id: string
  readonly details: Details
  readonly sections: readonly ProposedSection[]
}

function errorsIn(
  { id, details, sections, isTaken }: Filled & { readonly isTaken: boolean },
  t: ReturnType<typeof useTexts<'workbench'>>['t'],
) {
  return [
    ...DETAILS.flatMap((key) =>
      details[key].trim() === '' ? [{ targetId: `ny-${key}`, message: t('new.required', { field: t(`field.${key}`) }) }] : [],
    ),
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? [] : [{ targetId: 'ny-id', message: t('new.idWrong') }]),
    ...(isTaken ? [{ targetId: 'ny-id', message: t('new.idTaken') }] : []),
    ...(sections.some((section) => section.isWanted)
      ? []
      : [{ targetId: 'ny-rubriker', message: t('new.required', { field: t('new.headings') }) }]),
    ...faultsIn(sections).map(({ targetId, kind, locator }) => ({ targetId, message: t(`new.${kind}`, { locator }) })),
  ]
}

/** Writes the files of the new organisation into the draft, and has the draft checked. Tells how many they are. */
function addToDraft({ id, details, sections, facts }: Filled & { readonly facts: readonly string[] }, vocabulary: Vocabulary): number {
  const skeleton = writeSkeleton(
    {
      id,
      name: details.name.trim(),
      title: details['document-title'].trim(),
      issuer: details['document-issuer'].trim(),
      kind: details['document-kind'].trim(),
      version: details['document-version'].trim(),
      sections: sectionsOf(sections),
      facts,
      today: new Date().toISOString().slice(0, 10),
    },
    vocabulary,
  )
  const now = workbench.getState().files ?? workbench.getState().published ?? new Map<string, string>()
  const site = appendTo(now.get('site.yaml') ?? '', ['organisations'], id)
  changeDraft(new Map([...now, ...skeleton, ['site.yaml', site]]))
  void checkInWorker(worker)
  return skeleton.size
}

interface WantedFactsProps {
  readonly vocabulary: Vocabulary
  readonly facts: readonly string[]
  readonly onChange: (facts: readonly string[]) => void
}

function WantedFacts({ vocabulary, facts, onChange }: WantedFactsProps) {
  const { t } = useTexts('workbench')
  return (
    <fieldset className="ds-fieldset">
      <legend>{t('new.factsHelp')}</legend>
      <ul className="condition-options" lang="sv">
        {vocabulary.facts.map((fact) => (
          <li key={fact.id}>
            <label>
              <input
                type="checkbox"
                checked={facts.includes(fact.id)}
                onChange={({ target }) => onChange(target.checked ? [...facts, fact.id] : facts.filter((own) => own !== fact.id))}
              />{' '}
              {fact.question}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

interface TextFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Those of the whole form. */
  readonly errors: readonly { readonly targetId: string; readonly message: string }[]
  readonly value: string
  readonly onChange: (value: string) => void
}

function TextField({ id, label, hint, errors, value, onChange }: TextFieldProps) {
  const error = errors.find(({ targetId }) => targetId === id)
  const describedBy = [hint === undefined ? '' : `${id}-hjalp`, error === undefined ? '' : `${id}-fel`].filter(Boolean).join(' ')
  return (
    <div className="entity-field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <span id={`${id}-hjalp`} className="field-hint">
          {hint}
        </span>
      )}
      {error === undefined ? null : (
        <p className="ds-validation-message" id={`${id}-fel`}>
          {error.message}
        </p>
      )}
      <input
        id={id}
        className="ds-input"
        type="text"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
