import * as z from 'zod/mini'

/** What is to be known of a text, said once where the text stands in its schema. The English, the reading of the language and the forms follow from it. */
export interface TextMark<English extends 'must' | 'may' | 'none' = 'must' | 'may' | 'none'> {
  /** Whether it has English beside it; `may`: only where that is another, as of a name. */
  readonly english: English
  /** Our own words, which are read for plain language. Names and the words of the document are left alone. */
  readonly isOurs: boolean
  /** Several sentences, and more than one line in a form. */
  readonly isLong: boolean
  /** Read as limited Markdown; in any other text its signs would be shown as they are. */
  readonly isMarkdown: boolean
}

/** The schema of a text that somebody reads, never empty. */
export type Text<English extends TextMark['english'] = TextMark['english']> = z.ZodMiniString<string> & { readonly mark: TextMark<English> }

/** A text that somebody reads: a line of our own words that has English, unless something else is said. */
export function text<English extends TextMark['english'] = 'must'>(
  mark: Partial<TextMark<English>> = {},
  ...checks: readonly z.core.$ZodCheck<string>[]
): Text<English> {
  const schema = z.string().check(z.regex(/\S/, { error: 'empty-text' }), ...checks)
  return Object.assign(schema, { mark: { english: 'must' as English, isOurs: true, isLong: false, isMarkdown: false, ...mark } })
}

/** A thing that has an entry of its own in English, by its id below `key`, wherever it stands in Swedish. A thing with neither id nor list is the entry itself. */
export function inEnglish<Shape extends z.core.$ZodShape>(key: string, shape: Shape) {
  return Object.assign(z.strictObject(shape), { entry: key })
}

type EnglishOf<Field> = Field extends
  Text<'must'> | z.ZodMiniArray<Text<'must'>> | z.ZodMiniOptional<Text<'must' | 'may'> | z.ZodMiniArray<Text<'must'>>>
  ? Field
  : Field extends Text<'may'>
    ? z.ZodMiniOptional<Field>
    : never

/** The shape of a thing's own texts in English, under the same keys. What lies in lists of things is not among them. */
export function english<Shape extends z.core.$ZodShape>({ shape }: { readonly shape: Shape }) {
  const texts = Object.entries(shape).flatMap(([key, field]): readonly (readonly [string, z.core.$ZodType])[] => {
    const mark = markOf(field)
    if (mark === undefined || mark.english === 'none') return []
    return [[key, mark.english === 'may' && defOf(field).type === 'string' ? z.optional(field) : field]]
  })
  return z.strictObject(
    Object.fromEntries(texts) as { [Key in keyof Shape as EnglishOf<Shape[Key]> extends never ? never : Key]: EnglishOf<Shape[Key]> },
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
