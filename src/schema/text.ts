import * as z from 'zod/mini'

/** What is to be known of a text, said once where the text stands in its schema. What is translated, the reading of the language and the forms follow from it. */
export interface TextMark<Translation extends 'must' | 'may' | 'none' = 'must' | 'may' | 'none'> {
  /** Whether it is translated to each other language; `may`: only where that is another, as of a name. */
  readonly translation: Translation
  /** Our own words, which are read for plain language. Names and the words of the document are left alone. */
  readonly isOurs: boolean
  /** Several sentences, and more than one line in a form. */
  readonly isLong: boolean
  /** Read as limited Markdown; in any other text its signs would be shown as they are. */
  readonly isMarkdown: boolean
}

/** The schema of a text that somebody reads, never empty. */
export type Text<Translation extends TextMark['translation'] = TextMark['translation']> = z.ZodMiniString<string> & {
  readonly mark: TextMark<Translation>
}

/** A text that somebody reads: a line of our own words that is translated, unless something else is said. */
export function text<Translation extends TextMark['translation'] = 'must'>(
  mark: Partial<TextMark<Translation>> = {},
  ...checks: readonly z.core.$ZodCheck<string>[]
): Text<Translation> {
  const schema = z.string().check(z.regex(/\S/, { error: 'empty-text' }), ...checks)
  return Object.assign(schema, { mark: { translation: 'must' as Translation, isOurs: true, isLong: false, isMarkdown: false, ...mark } })
}

/** A thing whose texts have an entry of their own in a translation, by its id below `key`, wherever it stands in Swedish. A thing with neither id nor list is the entry itself. */
export function translatable<Shape extends z.core.$ZodShape>(key: string, shape: Shape) {
  return Object.assign(z.strictObject(shape), { entry: key })
}

type TranslatedField<Field> = Field extends
  Text<'must'> | z.ZodMiniArray<Text<'must'>> | z.ZodMiniOptional<Text<'must' | 'may'> | z.ZodMiniArray<Text<'must'>>>
  ? Field
  : Field extends Text<'may'>
    ? z.ZodMiniOptional<Field>
    : never

/** The shape of a thing's own texts in another language, under the same keys. What lies in lists of things is not among them. */
export function translationOf<Shape extends z.core.$ZodShape>({ shape }: { readonly shape: Shape }) {
  const texts = Object.entries(shape).flatMap(([key, field]): readonly (readonly [string, z.core.$ZodType])[] => {
    const mark = markOf(field)
    if (mark === undefined || mark.translation === 'none') return []
    return [[key, mark.translation === 'may' && defOf(field).type === 'string' ? z.optional(field) : field]]
  })
  return z.strictObject(
    Object.fromEntries(texts) as {
      [Key in keyof Shape as TranslatedField<Shape[Key]> extends never ? never : Key]: TranslatedField<Shape[Key]>
    },
  )
}

/** How a schema is made up, by its `type`. */
export function defOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.ZodMiniType).def as z.core.$ZodTypes['_zod']['def']
}

/** What is said of a field that is a text, a list of texts, or either where it is there; undefined for any other. */
export function markOf(field: z.core.$ZodType): TextMark | undefined {
  const def = defOf(field)
  if (def.type === 'optional') return markOf(def.innerType)
  if (def.type === 'array') return markOf(def.element)
  return 'mark' in field ? (field as Text).mark : undefined
}
