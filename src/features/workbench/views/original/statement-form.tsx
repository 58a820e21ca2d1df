import { useTexts } from '../../../../shared/texts/index.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useEffect } from 'react'
import { useForm, type UseFormRegister } from 'react-hook-form'
import * as z from 'zod/mini'
import type { AccountedSentence } from '../../../../content/original/account.ts'
import { isCopied } from '../../../../content/original/is-copied.ts'
import { MODALITIES } from '../../../../schema/modalities.ts'
import { SearchPhrase } from '../../../../schema/statements.ts'
import { TextField } from '../../../../shared/ui/text-field.tsx'
import { type DraftSection, type OwnStatement, sectionFor } from '../../state/document.ts'

interface StatementFormProps {
  readonly sentence: AccountedSentence
  readonly sections: readonly DraftSection[]
  readonly onWrite: (own: OwnStatement) => void
  readonly onCancel: () => void
}

/** A statement made of a sentence, in the editor's own words. What the sentence is has to be chosen where its words do not tell. */
export function StatementForm({ sentence, sections, onWrite, onCancel }: StatementFormProps) {
  const { t } = useTexts('workbench')
  const { register, handleSubmit, errors } = useStatement(sentence, sections)
  const field = (name: keyof OwnStatement) => ({ error: errors[name]?.message, isAlone: true, ...register(name) })
  return (
    <form
      noValidate
      className="statement-form"
      onSubmit={(event) => void handleSubmit((own) => onWrite({ ...own, text: own.text.trim() }))(event)}
    >
      <TextField id="pastaende-text" label={t('original.ownWords')} hint={t('original.ownWordsHelp')} rows={2} {...field('text')} />
      <Choice id="pastaende-modalitet" label={t('field.modality')} {...field('modality')}>
        {sentence.modality === null ? <option value="">{t('original.chooseModality')}</option> : null}
        {optionsOf(MODALITIES, (modality) => [modality, t(`value.${modality}`)])}
      </Choice>
      <TextField id="pastaende-vem" label={t('field.who')} {...field('who')} />
      <TextField id="pastaende-plats" label={t('field.locator')} {...field('locator')} />
      <TextField id="pastaende-fras" label={t('field.phrase')} {...field('phrase')} />
      <Choice id="pastaende-avsnitt" label={t('original.section')} {...field('section')}>
        <option value="">{t('original.newSection', { heading: sentence.section })}</option>
        {optionsOf(sections, ({ id, title }) => [id, title])}
      </Choice>
      <div className="actions">
        <button type="submit" className="ds-button" data-variant="primary">
          {t('original.write')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onCancel}>
          {t('original.cancel')}
        </button>
      </div>
    </form>
  )
}

function optionsOf<T>(items: readonly T[], tell: (item: T) => readonly [value: string, text: string]): readonly ReactNode[] {
  return items.map(tell).map(([value, text]) => (
    <option key={value} value={value}>
      {text}
    </option>
  ))
}

function useStatement(sentence: AccountedSentence, sections: readonly DraftSection[]) {
  const { t } = useTexts('workbench')
  const shape = z.object({
    text: z.string().check(
      z.refine((typed) => typed.trim() !== '', { error: t('original.unwritten'), abort: true }),
      z.refine((typed) => !isCopied(typed, sentence.original), t('original.copied')),
    ),
    modality: z.enum(MODALITIES, t('original.modalityMissing')),
    who: z.string().check(z.refine((typed) => typed.trim() !== '', t('original.whoMissing'))),
    locator: z.string().check(z.refine((typed) => typed.trim() !== '', t('original.locatorMissing'))),
    phrase: z.string().check(z.refine((typed) => z.safeParse(SearchPhrase, typed).success, t('original.phraseWrong'))),
    section: z.string(),
  })
  const { register, handleSubmit, formState, setFocus } = useForm({
    resolver: zodResolver(shape),
    defaultValues: {
      text: '',
      modality: (sentence.modality ?? '') as OwnStatement['modality'],
      who: 'alla',
      locator: sentence.locator,
      phrase: sentence.phrase,
      section: sectionFor(sections, sentence.section)?.id ?? '',
    },
  })
  useEffect(() => setFocus('text'), [setFocus])
  return { register, handleSubmit, errors: formState.errors }
}

interface ChoiceProps extends ReturnType<UseFormRegister<OwnStatement>> {
  readonly id: string
  readonly label: string
  readonly error: string | undefined
  readonly isAlone: boolean
  readonly children: ReactNode
}

function Choice({ id, label, error, isAlone: _, children, ...own }: ChoiceProps) {
  return (
    <div className="entity-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="ds-input"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={error === undefined ? undefined : `${id}-fel`}
        {...own}
      >
        {children}
      </select>
      {error === undefined ? null : (
        <p className="ds-validation-message" id={`${id}-fel`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}
