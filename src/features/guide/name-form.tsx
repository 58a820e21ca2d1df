import { useTexts } from '../../shared/texts/index.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useEffect } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { isTooLong } from '../../shared/session/clean-text.ts'
import { TextField } from '../../shared/ui/text-field.tsx'
import { cleanName, LONGEST_NAME } from './saved.ts'

interface NameFormProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** Where it begins. */
  readonly name?: string
  /** It was opened by a button that has given way to it. */
  readonly takesFocus?: boolean
  /** What has come of it, which what is wrong takes the place of. */
  readonly status?: string
  /** Given the name fit to show; false where it could not be kept. */
  readonly onName: (name: string) => boolean
  /** The buttons. */
  readonly children: ReactNode
}

/** A form for the name of a case, which has to be there and short enough to show. The field takes the focus where it is not. */
export function NameForm({ id, label, hint, name = '', takesFocus = false, status, onName, children }: NameFormProps) {
  const { t } = useTexts('guide')
  const line = z.string().check(
    z.refine((typed) => typed.trim() !== '', t('save.nameless')),
    z.refine((typed) => !isTooLong(typed, LONGEST_NAME), t('save.tooLong', { limit: LONGEST_NAME })),
  )
  const { register, handleSubmit, formState, reset, setFocus } = useForm({
    resolver: zodResolver(z.object({ name: line })),
    defaultValues: { name },
  })
  useEffect(() => {
    if (takesFocus) setFocus('name')
  }, [takesFocus, setFocus])
  const error = formState.errors.name?.message
  const save = handleSubmit((values) => {
    if (onName(cleanName(values.name))) reset()
  })
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <TextField id={id} label={label} {...(hint === undefined ? {} : { hint })} error={error} isAlone {...register('name')} />
      <p className="keep-buttons">{children}</p>
      {status === undefined ? null : <p role="status">{error === undefined ? status : ''}</p>}
    </form>
  )
}
