import type { ReactNode } from 'react'
import type { Data } from '../../../../content/edit/edit-file.ts'
import type { Field } from '../../../../content/edit/forms.ts'

export interface EntityFieldProps {
  readonly id: string
  readonly field: Field
  readonly organisation: string
  /** Id of the thing that the field is of. */
  readonly owner: string
  /** The question that the thing, or the entry that the field is of, is about. */
  readonly fact: string | undefined
  readonly value: Data | undefined
  readonly problems: readonly string[]
  readonly onChange: (value: Data | undefined) => void
}

/** A field with its label, and what the reader says of it. */
export interface LabelledProps extends EntityFieldProps {
  readonly label: string
  readonly messages: ReactNode
}
