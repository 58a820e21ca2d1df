import type { Sources } from '../../../schema/model.ts'

/** What is said of a section that has a number. */
type Tell = (key: 'besked.section', with_: { readonly number: string }) => string

/** A section by its number, or by its heading where it has none. Empty where the document has no such section. */
export function sectionName({ sections }: Sources, id: string, tell: Tell): string {
  const title = sections.find((section) => section.id === id)?.title ?? ''
  const [number] = /^\d[\d.]*/.exec(title) ?? []
  return number === undefined ? title : tell('besked.section', { number })
}
