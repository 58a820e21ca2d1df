import { dayIn } from '../../../schema/day-in.ts'
import { useTexts } from '../../../shared/texts/index.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useController, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
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
import { TextField } from '../../../shared/ui/text-field.tsx'
import { refocus } from '../../../shared/ui/refocus.ts'
import { addressOf } from './selection.ts'
import { worker } from './draft-worker.ts'
import { NewSections } from './new-sections.tsx'
import { faultsIn, type ProposedSection, sectionsOf } from './proposed-sections.ts'
import { useOpenDraft } from './use-open-draft.ts'

const DETAILS = ['name', 'document-title', 'document-issuer', 'document-kind', 'document-version'] as const

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
  const { control, handleSubmit, formState, named, register, shown } = useNewOrganisation(vocabulary)
  const { errors, submitCount } = formState
  const { field: sections } = useController({ name: 'sections', control })
  const { field: facts } = useController({ name: 'facts', control })
  const make = handleSubmit((filled) => {
    onMade({ id: filled.id, name: filled.name, count: addToDraft(filled, vocabulary) })
    refocus()
  })
  return (
    <form noValidate className="new-organisation" onSubmit={(event) => void make(event)}>
      <ErrorSummary title={t('new.errors')} errors={shown} attempt={submitCount} />
      <h2 className="ds-heading section-heading">
        {t('new.step', { place: 1 })}: {t('new.document')}
      </h2>
      {DETAILS.map((key) => (
        <TextField
          key={key}
          id={`ny-${key}`}
          label={t(`field.${key}`)}
          error={errors[key]?.message}
          {...(key === 'name' ? named : register(key))}
        />
      ))}
      <TextField id="ny-id" label={t('new.id')} hint={t('new.idHelp')} error={errors.id?.message} {...register('id')} />
      <h2 className="ds-heading section-heading">
        {t('new.step', { place: 2 })}: {t('new.sections')}
      </h2>
      <NewSections sections={sections.value} onChange={sections.onChange} />
      <h2 className="ds-heading section-heading">
        {t('new.step', { place: 3 })}: {t('new.facts')}
      </h2>
      <WantedFacts vocabulary={vocabulary} facts={facts.value} onChange={facts.onChange} />
      <p>
        <button type="submit" className="ds-button" data-variant="primary">
          {t('new.make')}
        </button>
      </p>
    </form>
  )
}

type Texts = ReturnType<typeof useTexts<'workbench'>>['t']

/** What a new organisation has to be told of, with what is said where it is not. The sections tell their faults themselves, each with its place. */
function shapeOf(isFree: (id: string) => boolean, t: Texts) {
  const required = (key: (typeof DETAILS)[number]) =>
    z.string().check(z.refine((typed) => typed.trim() !== '', t('new.required', { field: t(`field.${key}`) })))
  return z.object({
    name: required('name'),
    'document-title': required('document-title'),
    'document-issuer': required('document-issuer'),
    'document-kind': required('document-kind'),
    'document-version': required('document-version'),
    id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, t('new.idWrong')), z.refine(isFree, t('new.idTaken'))),
    sections: z.custom<readonly ProposedSection[]>((given) => faultsOf(given as readonly ProposedSection[], t).length === 0),
    facts: z.readonly(z.array(z.string())),
  })
}

type Filled = Readonly<Record<(typeof DETAILS)[number] | 'id', string>> & {
  readonly sections: readonly ProposedSection[]
  readonly facts: readonly string[]
}

function useNewOrganisation(vocabulary: Vocabulary) {
  const { t } = useTexts('workbench')
  const files = useWorkbench((state) => state.files ?? state.published) ?? new Map<string, string>()
  const isFree = (id: string): boolean => ![...files.keys()].some((path) => path.startsWith(`organisations/${id}/`))
  const { register, setValue, getValues, ...form } = useForm<Filled>({
    resolver: zodResolver(shapeOf(isFree, t)),
    defaultValues: {
      ...{ name: '', 'document-title': '', 'document-issuer': '', 'document-kind': '', 'document-version': '', id: '' },
      sections: [],
      facts: proposedFacts(vocabulary).slice(0, 6),
    },
    shouldFocusError: false,
  })
  const { errors, dirtyFields, submitCount } = form.formState
  const shown = [
    ...([...DETAILS, 'id'] as const).flatMap((key) => {
      const message = errors[key]?.message
      return message === undefined ? [] : [{ targetId: `ny-${key}`, message }]
    }),
    ...(errors.sections === undefined ? [] : faultsOf(getValues('sections'), t)),
  ]
  // The id follows the name until it is written.
  const named = register('name', {
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      if (dirtyFields.id !== true) setValue('id', slugOf(target.value), { shouldValidate: submitCount > 0 })
    },
  })
  return { ...form, register, named, shown }
}

/** What is wrong with the sections, each with its place. */
function faultsOf(sections: readonly ProposedSection[], t: Texts) {
  if (!sections.some((section) => section.isWanted))
    return [{ targetId: 'ny-rubriker', message: t('new.required', { field: t('new.headings') }) }]
  return faultsIn(sections).map(({ targetId, kind, locator }) => ({ targetId, message: t(`new.${kind}`, { locator }) }))
}

/** Writes the files of the new organisation into the draft, and has the draft checked. Tells how many they are. */
function addToDraft(filled: Filled, vocabulary: Vocabulary): number {
  const skeleton = writeSkeleton(
    {
      id: filled.id,
      name: filled.name.trim(),
      title: filled['document-title'].trim(),
      issuer: filled['document-issuer'].trim(),
      kind: filled['document-kind'].trim(),
      version: filled['document-version'].trim(),
      sections: sectionsOf(filled.sections),
      facts: filled.facts,
      today: dayIn(undefined),
    },
    vocabulary,
  )
  const now = workbench.getState().files ?? workbench.getState().published ?? new Map<string, string>()
  const site = appendTo(now.get('site.yaml') ?? '', ['organisations'], filled.id)
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
