import { dayIn } from '../../../../schema/day-in.ts'
import { useTexts } from '../../../../shared/texts/index.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useController, useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { appendTo } from '../../../../content/edit/edit-file.ts'
import { importText } from '../../../../content/original/import-text.ts'
import { parseFile } from '../../../../content/read/parsed.ts'
import { Vocabulary } from '../../../../schema/vocabulary.ts'
import { changeDraft, putOriginal } from '../../state/draft.ts'
import { useWorkbench, workbench } from '../../state/store.ts'
import { proposedFacts, writeSkeleton } from '../../../../content/edit/skeleton.ts'
import { slugOf } from '../../../../content/edit/slug.ts'
import { Disclosure } from '../../../../shared/ui/disclosure.tsx'
import { ErrorSummary } from '../../../../shared/ui/error-summary.tsx'
import { Notice } from '../../../../shared/ui/notice.tsx'
import { Link } from '../../../../shared/ui/link.tsx'
import { TextField } from '../../../../shared/ui/text-field.tsx'
import { refocus } from '../../../../shared/ui/refocus.ts'
import { addressOf } from '../selection.ts'
import { GiveOriginal } from '../original/give-original.tsx'
import { useOpenDraft } from './use-open-draft.ts'

const DETAILS = ['name', 'document-title', 'document-issuer', 'document-kind', 'document-version'] as const
/** What can wait: it is told as long as it is not written. */
const LATER = ['standing', 'contact', 'contactHelp'] as const

/** Makes a new organisation in the draft, from its document's headings and the shared questions. */
export function NewView() {
  const { t } = useTexts('workbench')
  const isOpen = useOpenDraft()
  const files = useWorkbench((state) => state.files ?? state.published)
  const [made, setMade] = useState<Made | null>(null)
  if (!isOpen || files === null) return <p aria-busy="true">{t('loading')}</p>
  const vocabulary = parseFile(Vocabulary, 'questions.yaml', files.get('questions.yaml') ?? '').value
  if (vocabulary === undefined) return <p>{t('check.unusable')}</p>
  if (made !== null)
    return (
      <Notice kind="info" live>
        <p>{t('new.made', { name: made.name, number: made.count })}</p>
        <p>
          <Link variant="primary" to={addressOf(made.isGiven ? 'document' : 'draft', made.id)}>
            {t(made.isGiven ? 'new.toDocument' : 'new.toDraft')}
          </Link>
        </p>
      </Notice>
    )
  return <NewForm vocabulary={vocabulary} onMade={setMade} />
}

/** An organisation that has just been made. */
interface Made {
  readonly id: string
  readonly name: string
  readonly count: number
  /** Its document has been handed over, and waits to be read. */
  readonly isGiven: boolean
}

interface NewFormProps {
  readonly vocabulary: Vocabulary
  readonly onMade: (made: Made) => void
}

function NewForm({ vocabulary, onMade }: NewFormProps) {
  const { t } = useTexts('workbench')
  const { control, handleSubmit, formState, named, register, setValue, shown } = useNewOrganisation(vocabulary)
  const { errors, submitCount } = formState
  const { field: headings } = useController({ name: 'headings', control })
  const { field: facts } = useController({ name: 'facts', control })
  const propose = (text: string): void => {
    setValue('original', text)
    setValue('headings', headingsOf(text).join('\n'), { shouldValidate: submitCount > 0 })
    document.getElementById('ny-headings')?.focus()
  }
  const make = handleSubmit((filled) => {
    onMade({ id: filled.id, name: filled.name, count: addToDraft(filled, vocabulary), isGiven: filled.original !== '' })
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
          label={t(key === 'name' ? 'new.name' : `field.${key}`)}
          error={errors[key]?.message}
          {...(key === 'name' ? named : register(key))}
        />
      ))}
      <TextField id="ny-id" label={t('new.id')} hint={t('new.idHelp')} error={errors.id?.message} {...register('id')} />
      {LATER.map((key) => (
        <TextField key={key} id={`ny-${key}`} label={t(`new.${key}`)} hint={t('new.mayWait')} {...register(key)} />
      ))}
      <h2 className="ds-heading section-heading">
        {t('new.step', { place: 2 })}: {t('new.sections')}
      </h2>
      <Disclosure summary={t('new.fromDocument')}>
        <GiveOriginal label={t('new.propose')} onGive={propose} />
      </Disclosure>
      <TextField
        id="ny-headings"
        label={t('new.headings')}
        hint={t('new.headingsHelp')}
        rows={8}
        value={headings.value}
        error={errors.headings?.message}
        onChange={headings.onChange}
      />
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
    z
      .string()
      .check(z.refine((typed) => typed.trim() !== '', t('new.required', { field: t(key === 'name' ? 'new.name' : `field.${key}`) })))
  return z.object({
    name: required('name'),
    'document-title': required('document-title'),
    'document-issuer': required('document-issuer'),
    'document-kind': required('document-kind'),
    'document-version': required('document-version'),
    id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, t('new.idWrong')), z.refine(isFree, t('new.idTaken'))),
    headings: z.string().check(z.refine((typed) => linesOf(typed).length > 0, t('new.required', { field: t('new.headings') }))),
    ...{ standing: z.string(), contact: z.string(), contactHelp: z.string() },
    /** Text of the document, where it was handed over. */
    original: z.string(),
    facts: z.array(z.string()),
  })
}

type Filled = z.infer<ReturnType<typeof shapeOf>>

function useNewOrganisation(vocabulary: Vocabulary) {
  const { t } = useTexts('workbench')
  const files = useWorkbench((state) => state.files ?? state.published) ?? new Map<string, string>()
  const isFree = (id: string): boolean => ![...files.keys()].some((path) => path.startsWith(`organisations/${id}/`))
  const { register, setValue, ...form } = useForm<Filled>({
    resolver: zodResolver(shapeOf(isFree, t)),
    defaultValues: {
      ...{ name: '', 'document-title': '', 'document-issuer': '', 'document-kind': '', 'document-version': '', id: '' },
      ...{ headings: '', original: '', standing: '', contact: '', contactHelp: '' },
      facts: proposedFacts(vocabulary).slice(0, 6),
    },
    shouldFocusError: false,
  })
  const { errors, dirtyFields, submitCount } = form.formState
  const shown = ([...DETAILS, 'id', 'headings'] as const).flatMap((key) => {
    const message = errors[key]?.message
    return message === undefined ? [] : [{ targetId: `ny-${key}`, message }]
  })
  // The id follows the name until it is written.
  const named = register('name', {
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      if (dirtyFields.id !== true) setValue('id', slugOf(target.value), { shouldValidate: submitCount > 0 })
    },
  })
  return { ...form, register, setValue, named, shown }
}

/** The headings of a document that something stands under. */
function headingsOf(text: string): readonly string[] {
  return importText(text).sections.flatMap(({ heading, sentences }) => (sentences.length === 0 ? [] : [heading]))
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
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
      standing: filled.standing.trim(),
      contact: filled.contact.trim(),
      contactHelp: filled.contactHelp.trim(),
      sections: linesOf(filled.headings),
      facts: filled.facts,
      today: dayIn(undefined),
    },
    vocabulary,
  )
  const now = workbench.getState().files ?? workbench.getState().published ?? new Map<string, string>()
  const site = appendTo(now.get('site.yaml') ?? '', ['organisations'], filled.id)
  changeDraft(new Map([...now, ...skeleton, ['site.yaml', site]]))
  if (filled.original !== '') putOriginal(filled.id, filled.original)
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
